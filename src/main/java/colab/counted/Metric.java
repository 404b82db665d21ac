package colab.counted;

import colab.corpus.Row;
import colab.tally.Measure;
import colab.tally.Printed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a provider calls one of its figures, and what it is here.
 *
 * @param name as printed
 * @param kind how the figure is to be read
 * @param measure what it is the mean, share or total of; none for publications and for figures that
 *     no measure stands for
 */
record Metric(String name, Kind kind, Optional<Measure> measure) {

  /** How a figure is to be read. */
  enum Kind {
    /** A number of publications. */
    PUBLICATIONS,
    /** A mean over publications. */
    MEAN,
    /** A percentage of publications: a mean of ones and zeros. */
    SHARE,
    /** A sum over publications, a whole number. */
    TOTAL,
    /** Something else, known by its name only. */
    OTHER
  }

  private static final String SUFFIX = " vs publication year";
  private static final double PERCENT = 100.0 * Row.SCALE;
  private static final Pattern TOP =
      Pattern.compile(
          "outputs? in top (1|5|10|25)% citation percentiles( \\((field-weighted)?(, )?(%)?\\))?");
  private static final Map<String, Metric> KNOWN =
      Map.ofEntries(
          known("field-weighted citation impact", Kind.MEAN, Measure.FWCI),
          known("citations per publication", Kind.MEAN, Measure.CITATIONS),
          known("citations", Kind.TOTAL, Measure.CITATIONS),
          known("citation count", Kind.TOTAL, Measure.CITATIONS),
          known("cited publications", Kind.TOTAL, Measure.CITED),
          known("cited publications (%)", Kind.SHARE, Measure.CITED),
          known("international collaboration", Kind.TOTAL, Measure.INTERNATIONAL),
          known("international collaboration (%)", Kind.SHARE, Measure.INTERNATIONAL),
          known("international collaborations", Kind.TOTAL, Measure.INTERNATIONAL),
          known("% international collaborations", Kind.SHARE, Measure.INTERNATIONAL),
          known("international articles", Kind.TOTAL, Measure.INTERNATIONAL),
          known("international publications", Kind.TOTAL, Measure.INTERNATIONAL),
          known("international documents", Kind.TOTAL, Measure.INTERNATIONAL),
          known("times cited", Kind.TOTAL, Measure.CITATIONS),
          known("% docs cited", Kind.SHARE, Measure.CITED),
          known("% documents cited", Kind.SHARE, Measure.CITED),
          known("fwci", Kind.MEAN, Measure.FWCI),
          known("category normalized citation impact", Kind.MEAN, Measure.FWCI),
          known("cnci", Kind.MEAN, Measure.FWCI));
  private static final Set<String> PUBLICATIONS =
      Set.of(
          "scholarly output",
          "publications",
          "publication count",
          "articles",
          "documents",
          "papers",
          "output",
          "web of science documents");

  private static Map.Entry<String, Metric> known(String name, Kind kind, Measure measure) {
    return Map.entry(name, new Metric("", kind, Optional.of(measure)));
  }

  /**
   * {@return the metric of this name; the {@code vs Publication Year} of a title does not matter}
   */
  static Metric of(String printed) {
    String name = withoutSuffix(printed);
    String key = key(name);
    Matcher top = TOP.matcher(key);
    if (top.matches()) {
      boolean weighted = top.group(3) != null;
      Measure measure = Measure.valueOf((weighted ? "WEIGHTED_TOP_" : "TOP_") + top.group(1));
      return new Metric(name, top.group(5) == null ? Kind.TOTAL : Kind.SHARE, Optional.of(measure));
    }
    if (PUBLICATIONS.contains(key)) {
      return publications(name);
    }
    Metric known = KNOWN.getOrDefault(key, new Metric("", Kind.OTHER, Optional.empty()));
    return new Metric(name, known.kind, known.measure);
  }

  /** {@return a number of publications of this name} */
  static Metric publications(String name) {
    return new Metric(name, Kind.PUBLICATIONS, Optional.empty());
  }

  /**
   * {@return what a row's own word for its figure means in a column of publications: "total",
   * "international", or something known by its name only}
   */
  static Metric measured(String word, Metric column) {
    Metric own = of(word);
    if (column.kind != Kind.PUBLICATIONS || own.kind != Kind.OTHER) {
      return own.kind == Kind.OTHER && column.kind != Kind.OTHER
          ? new Metric(column.name + ", " + word, Kind.OTHER, Optional.empty())
          : own;
    }
    return switch (own.key()) {
      case "total", "all", "whole" -> publications(column.name);
      case "international" ->
          new Metric(word + " " + column.name, Kind.TOTAL, Optional.of(Measure.INTERNATIONAL));
      default -> new Metric(word + " " + column.name, Kind.OTHER, Optional.empty());
    };
  }

  private static String withoutSuffix(String printed) {
    String name = printed.strip().replaceAll("\\s+", " ");
    boolean suffixed = name.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    return suffixed ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }

  /** {@return what tells one name of a metric from another} */
  static String key(String name) {
    return withoutSuffix(name).toLowerCase(Locale.ROOT);
  }

  String key() {
    return key(name);
  }

  /** {@return whether a figure of it must be a whole number that is not negative} */
  boolean isCount() {
    return kind == Kind.PUBLICATIONS || kind == Kind.TOTAL;
  }

  /** {@return whether it is a number of international publications} */
  boolean isInternational() {
    return kind == Kind.TOTAL && measure.filter(Measure.INTERNATIONAL::equals).isPresent();
  }

  /**
   * {@return a cell that knows this one figure, or nothing where no measure stands for it}
   *
   * @param parts the figure in parts of {@link Row#SCALE}
   */
  Printed cell(long parts) {
    return switch (kind) {
      case PUBLICATIONS -> new Printed(OptionalLong.of(parts / Row.SCALE), Map.of(), Map.of());
      case MEAN -> means((double) parts / Row.SCALE);
      case SHARE -> means(parts / PERCENT);
      case TOTAL ->
          new Printed(
              OptionalLong.empty(),
              Map.of(),
              Map.of(measure.orElseThrow(), (double) parts / Row.SCALE));
      case OTHER -> PrintedCells.NOTHING;
    };
  }

  private Printed means(double mean) {
    return new Printed(OptionalLong.empty(), Map.of(measure.orElseThrow(), mean), Map.of());
  }

  /** {@return their names in words} */
  static String inWords(List<Metric> metrics) {
    return String.join(", ", metrics.stream().map(Metric::name).distinct().toList());
  }
}
