package colab.report;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Heading;
import colab.corpus.Provenance;
import colab.corpus.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One file, as {@code colab check} found it. */
sealed interface Inspected {
  /** {@return the file as the user named it} */
  String source();

  /** {@return its size and hash; none of standard input} */
  Optional<Fingerprint> fingerprint();

  /**
   * A file of publications.
   *
   * @param format what people call its format
   * @param headings its columns
   * @param making how it was made of others, where it says so
   * @param rows what its rows hold
   */
  record Publications(
      Provenance provenance,
      Scope scope,
      String format,
      List<Heading> headings,
      List<Map.Entry<String, String>> making,
      RowFindings rows,
      Optional<Fingerprint> fingerprint)
      implements Inspected {
    @Override
    public String source() {
      return provenance.source();
    }

    /** {@return whether it holds as many rows as it declares; true when it declares nothing} */
    boolean isComplete() {
      long read = rows.read();
      return provenance.declared().stream()
          .allMatch(declared -> declared == read || declared == read - rows.duplicates());
    }
  }

  /**
   * A file that was counted before.
   *
   * @param format what people call its format
   * @param about what publications its figures are of
   * @param account what became of its rows
   * @param sets what its rows are about
   * @param metrics what it prints of them
   * @param diagnostics what was odd
   */
  record Figures(
      Provenance provenance,
      String format,
      Scope about,
      Account account,
      List<String> sets,
      List<String> metrics,
      List<Diagnostic> diagnostics,
      Optional<Fingerprint> fingerprint)
      implements Inspected {
    @Override
    public String source() {
      return provenance.source();
    }
  }

  /**
   * A file that was not read.
   *
   * @param why why not, and what to do next
   * @param failed whether it should have been: its format is known
   */
  record Unread(
      String source, ColabException why, boolean failed, Optional<Fingerprint> fingerprint)
      implements Inspected {

    /** {@return why it was not read, without the file's name} */
    String reason() {
      String message = String.valueOf(why.getMessage());
      String start = source + ": ";
      return message.startsWith(start) ? message.substring(start.length()) : message;
    }
  }
}
