package colab.corpus.rows;

import colab.publication.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A column that says something colab counts, with the names it has had. Names are compared without
 * regard to case, spaces and most signs. Of several columns of one attribute the first in the
 * provider's list that the file has is read.
 */
public final class KnownColumn {
  /** Abstracts stand where headings are looked for, too. */
  private static final int LONGEST = 200;

  private final Attribute attribute;
  private final List<String> names;
  private final Set<String> folded;
  private final String initials;
  private final boolean prose;
  private final Maker maker;
  private final UnaryOperator<String> text;
  private final Optional<KnownColumn> other;

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
      List<String> names,
      boolean prose,
      Maker maker,
      UnaryOperator<String> text,
      Optional<KnownColumn> other) {
    this.other = other;
    this.attribute = attribute;
    this.names = List.copyOf(names);
    this.folded =
        names.stream()
            .map(KnownColumn::folded)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    this.initials = folded.stream().map(name -> name.substring(0, 1)).collect(Collectors.joining());
    this.prose = prose;
    this.maker = maker;
    this.text = text;
  }

  /** {@return a column that is read row by row} */
  public static KnownColumn of(Attribute attribute, Maker maker, String... names) {
    return new KnownColumn(
        attribute, List.of(names), false, maker, UnaryOperator.identity(), Optional.empty());
  }

  /** {@return a column of which only the text counts} */
  public static KnownColumn text(Attribute attribute, String... names) {
    return of(attribute, (decoding, title) -> CellReader.NONE, names);
  }

  /** {@return the same column, holding words in which a line may break} */
  public KnownColumn inProse() {
    return new KnownColumn(attribute, names, true, maker, text, other);
  }

  /** {@return the same column, whose text is made of the cell's} */
  public KnownColumn spelled(UnaryOperator<String> how) {
    return new KnownColumn(attribute, names, prose, maker, how, other);
  }

  /**
   * {@return the same column, and where its cell is missing this one is read in its place; the text
   * of either is made as this column's is}
   */
  public KnownColumn or(KnownColumn second) {
    return new KnownColumn(attribute, names, prose, maker, text, Optional.of(second));
  }

  /** {@return the column that is read where this one's cell is missing} */
  Optional<KnownColumn> other() {
    return other;
  }

  /** {@return the column of countries that a column of institutions stands for} */
  KnownColumn asCountries() {
    return new KnownColumn(
        Attribute.COUNTRIES,
        names,
        prose,
        Decoding::countriesOfInstitutions,
        text,
        Optional.empty());
  }

  /** {@return the column of places that a column of institutions is with a registry} */
  KnownColumn lookedUp() {
    return text(Attribute.INSTITUTION_COUNTRIES, names.toArray(String[]::new)).inProse();
  }

  /** {@return its name today, then those it had before} */
  List<String> names() {
    return names;
  }

  /** {@return its name today} */
  public String title() {
    return names.get(0);
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
    return names.contains(heading)
        || heading.length() <= LONGEST
            && initials.indexOf(initial(heading)) >= 0
            && folded.contains(folded(heading));
  }

  /**
   * {@return the first character of the heading as headings are compared; NUL where it has none}
   */
  private static char initial(String heading) {
    for (int i = 0; i < heading.length(); i++) {
      if (isCompared(heading.charAt(i))) {
        return Character.toLowerCase(heading.charAt(i));
      }
    }
    return '\0';
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
