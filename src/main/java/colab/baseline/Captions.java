package colab.baseline;

import java.util.List;

/** The words of the file of a baseline, above its cells. */
final class Captions {
  static final String MARK = "colab baseline";
  static final String VERSION = "2";

  /** The layout before, in which domestic publications are one kind. */
  static final String OLDER = "1";

  static final String PROVIDER = "Provider";
  static final String DATA_SET = "Data set";
  static final String SCOPE = "Scope";
  static final String WORLD = "world";
  static final String SAMPLE = "sample";
  static final String DATE = "Citations counted on";
  static final String WINDOW = "Years of citations";
  static final String TO_DATE = "to date";
  static final String COMPLETE = "Citations complete until";
  static final String SCHEME = "Fields";
  static final String ASJC = "ASJC";
  static final String TYPES = "Types";
  static final String SPARSE = "Area where fewer than";
  static final String SYNTHETIC = "Synthetic";
  static final String COUNT = "Count";
  static final String USED = "Publications used";
  static final String ROWS = "Rows below";
  static final String RANKED = "With FWCI";
  static final String LINE = "FWCI threshold";
  static final String COLUMN = "Column";
  static final String ALL = "all";

  static final List<String> COLUMNS =
      List.of(
          "year",
          "type",
          "field",
          "name",
          "collaboration",
          "n",
          "w",
          "s",
          "l",
          "expected",
          "distribution");

  static final List<String> EXPLANATIONS =
      List.of(
          "collaboration: of domestic, those of one and of several institutions follow where known",
          "n: publications of the year, type and field",
          "w: the same, each counting 1 / its number of fields",
          "s: their citations, each times 1 / number of fields",
          "l: the same of ln(1 + citations)",
          "expected: s / w; of several fields take the harmonic mean",
          "distribution: 0x2 12x0.5 is 2 publications without citation and half a one with 12");

  private Captions() {}
}
