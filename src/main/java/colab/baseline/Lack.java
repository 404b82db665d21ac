package colab.baseline;

/** Why a publication has no expected citations. */
enum Lack {
  FIELD_UNKNOWN("without a known field"),
  CITATIONS_UNKNOWN("without a known number of citations"),
  TYPE("of a document type that the baseline does not have"),
  YEAR("of a year that the baseline does not have"),
  FIELD("of a field that the baseline does not have"),
  YOUNG("too young: no whole year of citations after the publication year"),
  FEW("too young: less than one citation expected so far"),
  UNCITED("of fields in which the baseline has no citation");

  private final String words;

  Lack(String words) {
    this.words = words;
  }

  /** {@return it in words, after a number of publications} */
  String words() {
    return words;
  }
}
