package colab.corpus.rows;

import colab.publication.Attribute;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A column that says something colab counts, with the names it has had. Names are compared without
 * regard to case, spaces and most signs. Of several columns of one attribute the first in the
 * provider's list that the file has is read.
 */
public final class KnownColumn {
  /** Abstracts stand where headings are looked for, too. */
  private static final int LONGEST = 200;

  private final Attribute attribute;
  private final Called called;
  private final boolean prose;
  private final Maker maker;
  private final UnaryOperator<String> text;
  private final Optional<KnownColumn> other;

  /** Its names as they are written and as they are compared. */
  private record Called(List<String> names, Set<String> folded) {

    static Called of(List<String> names) {
      Set<String> folded = new LinkedHashSet<>();
      for (String name : names) {
        folded.add(compared(name));
      }
      folded.remove("");
      return new Called(List.copyOf(names), folded);
    }
  }

  /** Makes the reader of a column. */
  public interface Maker {
    /**
     * {@return the reader}
     *
     * @param title the column's name, for messages
     */
    CellReader of(Decoding decoding, String title);
  }

  private KnownColumn(
      Attribute attribute,
      Called called,
      boolean prose,
      Maker maker,
      UnaryOperator<String> text,
      Optional<KnownColumn> other) {
    this.attribute = attribute;
    this.called = called;
    this.prose = prose;
    this.maker = maker;
    this.text = text;
    this.other = other;
  }

  /** {@return a column that is read row by row} */
  public static KnownColumn of(Attribute attribute, Maker maker, String... names) {
    return new KnownColumn(
        attribute,
        Called.of(List.of(names)),
        false,
        maker,
        UnaryOperator.identity(),
        Optional.empty());
  }

  /** {@return a column of which only the text counts} */
  public static KnownColumn text(Attribute attribute, String... names) {
    return of(attribute, (decoding, title) -> CellReader.NONE, names);
  }

  /** {@return the same column, holding words in which a line may break} */
  public KnownColumn inProse() {
    return new KnownColumn(attribute, called, true, maker, text, other);
  }

  /** {@return the same column, whose text is made of the cell's} */
  public KnownColumn spelled(UnaryOperator<String> how) {
    return new KnownColumn(attribute, called, prose, maker, how, other);
  }

  /**
   * {@return the same column, and where its cell is missing this one is read in its place; the text
   * of either is made as this column's is}
   */
  public KnownColumn or(KnownColumn second) {
    return new KnownColumn(attribute, called, prose, maker, text, Optional.of(second));
  }

  /** {@return the column that is read where this one's cell is missing} */
  Optional<KnownColumn> other() {
    return other;
  }

  /** {@return the column of countries that a column of institutions stands for} */
  KnownColumn asCountries() {
    return new KnownColumn(
        Attribute.COUNTRIES,
        called,
        prose,
        Decoding::countriesOfInstitutions,
        text,
        Optional.empty());
  }

  /** {@return the column of places that a column of institutions is with a registry} */
  KnownColumn lookedUp() {
    return text(Attribute.INSTITUTION_COUNTRIES, names().toArray(String[]::new)).inProse();
  }

  /** {@return its name today, then those it had before} */
  List<String> names() {
    return called.names();
  }

  /** {@return its names as headings are compared} */
  public Set<String> folded() {
    return called.folded();
  }

  /** {@return its name today} */
  public String title() {
    return names().get(0);
  }

  /** {@return what it says} */
  public Attribute attribute() {
    return attribute;
  }

  /** {@return whether it holds words in which a line may break} */
  public boolean prose() {
    return prose;
  }

  /** {@return a reader of its cells} */
  CellReader reader(Decoding decoding) {
    return maker.of(decoding, title());
  }

  /** {@return the attribute's text, made of a clean cell} */
  String textOf(String cell) {
    return text.apply(cell);
  }

  /** {@return whether it may have this heading} */
  public boolean isCalled(String heading) {
    return names().contains(heading)
        || heading.length() <= LONGEST && folded().contains(folded(heading));
  }

  /** {@return where each heading stands first, by what it is compared as} */
  static Map<String, Integer> places(List<String> headings) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      places.putIfAbsent(compared(headings.get(i)), i);
    }
    return places;
  }

  /** {@return the place of the heading that it has, the first of several; -1 where it has none} */
  int place(Map<String, Integer> places) {
    int first = -1;
    for (String name : folded()) {
      int place = places.getOrDefault(name, -1);
      first = first < 0 || place >= 0 && place < first ? place : first;
    }
    return first;
  }

  /** What is very long, or consists of signs only, is compared as it is. */
  private static String compared(String name) {
    String folded = name.length() > LONGEST ? "" : folded(name);
    return folded.isEmpty() ? name : folded;
  }

  private static boolean isCompared(int c) {
    return Character.isLetterOrDigit(c) || c == '/' || c == ',' || c == '.';
  }

  /** {@return the heading as headings are compared} */
  public static String folded(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
      if (isCompared(lower.codePointAt(i))) {
        kept.appendCodePoint(lower.codePointAt(i));
      }
    }
    return kept.toString();
  }
}
