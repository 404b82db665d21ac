package colab.corpus;

import colab.publication.Attribute;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list of journals, each by its ISSNs, its title or both. Titles are compared without regard to
 * case, accents, signs and a "The" before them; ISSNs without hyphens. A publication stands in one
 * of them when one of its ISSNs or its source title is on the list.
 */
public final class Journals {
  private static final Pattern ISSN = Pattern.compile("(\\d{4})-?(\\d{3}[\\dXx])(?![\\d])");

  private final String name;
  private final List<String> shown;
  private final Map<String, Integer> byIssn;
  private final Map<String, Integer> byTitle;
  private final Set<Attribute> needs;

  private Journals(Builder builder) {
    this.name = builder.name;
    this.shown = List.copyOf(builder.shown);
    this.byIssn = Map.copyOf(builder.byIssn);
    this.byTitle = Map.copyOf(builder.byTitle);
    this.needs = builder.needs();
  }

  /** Collects journals. Mutable. */
  public static final class Builder {
    private final String name;
    private final List<String> shown = new ArrayList<>();
    private final Map<String, Integer> byIssn = new HashMap<>();
    private final Map<String, Integer> byTitle = new HashMap<>();
    private final BitSet titled = new BitSet();
    private final BitSet numbered = new BitSet();

    /**
     * Starts an empty list.
     *
     * @param name what it is called in titles and messages
     */
    public Builder(String name) {
      this.name = name;
    }

    /**
     * Adds a journal; one that is there already by an ISSN or its title gets the names it lacks.
     *
     * @param issns its ISSNs, in one text
     * @param title its title; empty when it is not known
     */
    public Builder add(String issns, String title) {
      List<String> numbers = issns(issns);
      String key = titleKey(title);
      int place = known(numbers, key);
      if (place == shown.size()) {
        shown.add(title.isEmpty() ? issns.strip() : title.strip());
      }
      for (String number : numbers) {
        byIssn.put(number, place);
        numbered.set(place);
      }
      if (!key.isEmpty()) {
        byTitle.put(key, place);
        titled.set(place);
      }
      return this;
    }

    private int known(List<String> numbers, String key) {
      for (String number : numbers) {
        if (byIssn.containsKey(number)) {
          return byIssn.getOrDefault(number, 0);
        }
      }
      return byTitle.getOrDefault(key, shown.size());
    }

    private Set<Attribute> needs() {
      Set<Attribute> needs = EnumSet.noneOf(Attribute.class);
      if (numbered.cardinality() < shown.size()) {
        needs.add(Attribute.SOURCE);
      }
      if (titled.cardinality() < shown.size()) {
        needs.add(Attribute.ISSN);
      }
      return needs.isEmpty() ? Set.of(Attribute.SOURCE) : needs;
    }

    /** {@return the list} */
    public Journals build() {
      return new Journals(this);
    }
  }

  /** {@return the ISSNs that stand in a text, as they are compared} */
  public static List<String> issns(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = ISSN.matcher(text);
    while (matcher.find()) {
      found.add((matcher.group(1) + matcher.group(2)).toUpperCase(Locale.ROOT));
    }
    return found;
  }

  /** {@return the title as titles are compared} */
  static String titleKey(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replace("&", " and ");
    StringBuilder key = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
        .filter(c -> c != ' ' || key.length() > 0 && key.charAt(key.length() - 1) != ' ')
        .forEach(key::appendCodePoint);
    String folded = key.toString().strip();
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  /** {@return what the list is called} */
  public String name() {
    return name;
  }

  /** {@return the journals, as they are shown, in the order of the list} */
  public List<String> shown() {
    return shown;
  }

  /**
   * {@return what must be known of a publication: the title or the ISSN, where some journal has
   * nothing else; where all have both, the title}
   */
  public Set<Attribute> needs() {
    return needs;
  }

  /** {@return whether the publication has a name of a kind that the list has} */
  public boolean isNamed(Row row) {
    return !byTitle.isEmpty() && !row.text(Attribute.SOURCE).isEmpty()
        || !byIssn.isEmpty() && !issns(row.text(Attribute.ISSN)).isEmpty();
  }

  /** Gives the place of each journal on the list that the publication stands in. */
  public void find(Row row, IntConsumer journal) {
    if (!byIssn.isEmpty()) {
      for (String number : issns(row.text(Attribute.ISSN))) {
        give(byIssn.get(number), journal);
      }
    }
    if (!byTitle.isEmpty()) {
      give(byTitle.get(titleKey(row.text(Attribute.SOURCE))), journal);
    }
  }

  private static void give(@Nullable Integer place, IntConsumer journal) {
    if (place != null) {
      journal.accept(place);
    }
  }

  boolean matches(Row row) {
    boolean[] found = {false};
    find(row, place -> found[0] = true);
    return found[0];
  }
}
