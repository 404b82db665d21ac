package colab.counted;

import colab.Diagnostic;
import colab.corpus.Provenance;
import colab.corpus.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a counted export was limited to beside places and years, and what limits of a question only
 * publications can answer.
 */
final class Limits {
  private static final Set<String> NONE =
      Set.of(
          "",
          "-",
          "not filtered",
          "none",
          "all subject areas",
          "all publication types",
          "all types");
  private static final String TYPES = "Types of publications included";

  private static final Pattern MOST = Pattern.compile("^(<=|<|\u2264) *(\\d{1,6})$");

  private Limits() {}

  /**
   * {@return the subjects and document types that the file was limited to, by the preamble's key}
   */
  static List<String> of(Provenance provenance) {
    List<String> limits = new ArrayList<>();
    for (String key : List.of("Filtered by", TYPES, "Author numbers")) {
      add(limits, key, provenance.entries().getOrDefault(key, ""));
    }
    if (provenance.entries().containsKey("Metric name")) {
      add(limits, TYPES, types(provenance.entries()));
    }
    return limits;
  }

  private static void add(List<String> limits, String key, String value) {
    if (!NONE.contains(value.strip().toLowerCase(Locale.ROOT))) {
      limits.add(key + ": " + value.strip());
    }
  }

  /** The row under "Metric name,Self-citations,Types of publications included,Other options". */
  private static String types(Map<String, String> entries) {
    boolean next = false;
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      if (next) {
        List<String> cells = List.of(entry.getValue().split(", ", -1));
        return cells.size() < 3 ? "" : String.join(", ", cells.subList(1, cells.size() - 1));
      }
      next = entry.getKey().equals("Metric name");
    }
    return "";
  }

  /** {@return one warning for each of them} */
  static List<Diagnostic> told(Provenance provenance) {
    return of(provenance).stream()
        .map(
            limit ->
                new Diagnostic(
                    provenance.source(),
                    0,
                    "",
                    Diagnostic.Severity.WARNING,
                    "counts a part of the publications only: " + limit))
        .toList();
  }

  /** {@return how many authors its publications have at most, where it was limited so} */
  static OptionalInt mostAuthors(Provenance provenance) {
    Matcher limit = MOST.matcher(provenance.entries().getOrDefault("Author numbers", ""));
    return limit.find()
        ? OptionalInt.of(Integer.parseInt(limit.group(2)) - (limit.group(1).equals("<") ? 1 : 0))
        : OptionalInt.empty();
  }

  /** {@return what the question asks beside sides and years, in words; empty when nothing} */
  static String beyondSidesAndYears(Selection asked) {
    return beyondSidesAndYears(asked, false);
  }

  /**
   * {@return the same}
   *
   * @param authors whether the file has just the limit of authors that is asked for
   */
  static String beyondSidesAndYears(Selection asked, boolean authors) {
    List<String> words = new ArrayList<>();
    add(words, asked.traits().maxAuthors().isPresent() && !authors, "a limit on authors");
    add(words, asked.reach().maxCountries().isPresent(), "a limit on countries");
    add(
        words,
        asked.reach().onlySides() || !asked.reach().without().isEmpty(),
        "leaving countries out");
    add(words, !asked.traits().types().isEmpty(), "a choice of document types");
    add(words, asked.traits().withoutRetracted(), "leaving retracted publications out");
    add(words, !asked.subjects().any().isEmpty(), "a choice of subjects");
    add(words, asked.subjects().journals().isPresent(), "a list of journals");
    add(words, asked.reach().internationalOnly(), "a choice of international publications");
    add(words, asked.except().isPresent(), "leaving publications of another set out");
    if (words.isEmpty() && asked.isNarrowed() && !authors) {
      words.add("such a choice");
    }
    return String.join(" and ", words);
  }

  private static void add(List<String> words, boolean asked, String what) {
    if (asked) {
      words.add(what);
    }
  }

  /** {@return the refusal of what only publications can tell} */
  static String needsPublications(String what) {
    return what + " needs publications: this export is already counted";
  }

  /** {@return why years that were asked for cannot be told apart; empty when they need not be} */
  static String years(Provenance provenance, Selection asked) {
    boolean whole =
        provenance.years().isEmpty()
            || asked.years().isEmpty()
            || provenance.years().equals(asked.years());
    return whole ? "" : "it counts " + provenance.years().get() + " as a whole";
  }
}
