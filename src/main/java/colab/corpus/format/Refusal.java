package colab.corpus.format;

import colab.ColabException;
import colab.corpus.Head;
import colab.corpus.cell.Cells;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A kind of file that is known and cannot serve: what it is, and what to export in its place.
 *
 * @param is whether a file is such a one, by its first rows and by its first bytes as text
 * @param what what it is, "a citation report of the Web of Science: ..."
 * @param hint the one thing to do
 */
record Refusal(BiPredicate<Head, String> is, String what, String hint) {
  private static final int FIRST_ROWS = 40;

  static final List<Refusal> ALL =
      List.of(
          new Refusal(
              (head, start) -> has(head, "total citations") && has(head, "average per year"),
              "a citation report of the Web of Science: citations by year, without addresses",
              "Select the same records there and export them as Tab delimited file, Full Record."),
          new Refusal(
              (head, start) -> isBibtex(start) && start.contains("{Scopus}"),
              "BibTeX of Scopus: it is not read",
              "Export the same documents from Scopus as CSV, with Affiliations ticked."),
          new Refusal(
              (head, start) -> start.startsWith("TY  -"),
              "RIS, which many sources write, each in its own way: it is not read",
              "Export the same publications as CSV, or from the Web of Science as Tab delimited file."),
          new Refusal(
              (head, start) -> start.startsWith("%PDF"),
              "a PDF document, not an export",
              "Export the publications themselves as CSV: colab help formats tells where."),
          new Refusal(
              (head, start) -> isWebPage(start),
              "a web page, not an export; mostly the log-in page, saved in its place",
              "Log in, and export as CSV with the page's own button: colab help formats tells where."),
          new Refusal(
              (head, start) -> start.startsWith("PNG\n", 1) || start.startsWith("JFIF", 6),
              "a picture, not an export",
              "Export the figures or publications as CSV: colab help formats tells where."),
          new Refusal(
              (head, start) -> isBibtex(start),
              "BibTeX without the identifiers of the Web of Science: it is not read",
              "Export the same publications as CSV."));

  /**
   * {@return the error for a file of such a kind}
   *
   * @param start the file's first bytes as text
   */
  static Optional<ColabException> of(Head head, String start) {
    String clean = start.replace("\ufeff", "").replace("\r\n", "\n").stripLeading();
    return ALL.stream()
        .filter(refusal -> refusal.is.test(head, clean))
        .findFirst()
        .map(refusal -> ColabException.couldNot(head.name() + ": " + refusal.what, refusal.hint));
  }

  /** Scopus writes its name and the date above the entries. */
  private static boolean isBibtex(String start) {
    return start.startsWith("@") || start.startsWith("Scopus\n") && start.contains("\n@");
  }

  private static boolean isWebPage(String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html") || lower.startsWith("<html");
  }

  private static boolean has(Head head, String heading) {
    return head.candidates().stream()
        .flatMap(candidate -> candidate.lines().stream().limit(FIRST_ROWS))
        .flatMap(line -> line.cells().stream())
        .anyMatch(cell -> Cells.clean(cell).toLowerCase(Locale.ROOT).equals(heading));
  }
}
