package colab.corpus.list;

import colab.publication.Groups;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scheme of subjects that exports of publications have a column of. The values of the column are
 * its subjects; no list of them is kept here.
 */
enum NamedScheme {
  FOR(
      "FoR 2020",
      "division",
      2,
      "ANZSRC FoR (2020) parent name",
      "ANZSRC FoR (2020) parent code",
      "Fields of Research (ANZSRC 2020)"),
  FOR_GROUPS(
      "FoR 2020",
      "group",
      4,
      "ANZSRC FoR (2020) name",
      "ANZSRC FoR (2020) code",
      "Fields of Research (ANZSRC 2020)"),
  THE(
      "THE",
      "subject",
      0,
      "Times Higher Education (THE) field name",
      "Times Higher Education (THE) code"),
  QS(
      "QS",
      "area",
      0,
      "Quacquarelli Symonds (QS) Subject area field name",
      "QS Subject area field name",
      "Quacquarelli Symonds (QS) Subject area code"),
  QS_SUBJECTS(
      "QS",
      "subject",
      0,
      "Quacquarelli Symonds (QS) Subject field name",
      "QS Subject field name",
      "Quacquarelli Symonds (QS) Subject code");

  private final String title;
  private final String kind;
  private final int codeLength;
  private final List<String> columns;

  NamedScheme(String title, String kind, int codeLength, String... columns) {
    this.codeLength = codeLength;
    this.title = title;
    this.kind = kind;
    this.columns = List.of(columns);
  }

  /** {@return how the user writes it: "for-groups"} */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the scheme of this word} */
  static Optional<NamedScheme> of(String word) {
    return Stream.of(values())
        .filter(scheme -> scheme.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** {@return the headings of its column, the likeliest first} */
  List<String> columns() {
    return columns;
  }

  /** {@return how many digits its codes have, where a column holds those of several levels; 0} */
  int codeLength() {
    return codeLength;
  }

  /** {@return the values of its column, each a group of its own} */
  Groups groups() {
    return new Groups.Builder(title, kind, columns).withCodesOf(codeLength).ofValues();
  }
}
