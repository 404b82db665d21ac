package colab.report;

import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Row;
import colab.corpus.Sink;
import colab.corpus.format.canonical.CanonicalWriter;
import colab.tally.Identities;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sink that writes each publication once and accounts for every row. Mutable. */
final class ConvertedRows implements Sink {
  private static final int MOST_DIAGNOSTICS = 10_000;

  private final CanonicalWriter writer;
  private final Appendable to;
  private final Identities identities = new Identities();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final SortedMap<String, Long> leftOut = new TreeMap<>();
  private Optional<IOException> failure = Optional.empty();
  private long kept;
  private long duplicates;
  private long rejected;
  private long left;

  ConvertedRows(CanonicalWriter writer, Appendable to) {
    this.writer = writer;
    this.to = to;
  }

  /** Says whose identifiers the rows that follow have. */
  void from(String nameSpace) {
    identities.from(nameSpace);
  }

  /** A row that cannot be written is no fault of the file it was read from: it is told after. */
  @Override
  public void row(Row row) {
    if (identities.isDuplicate(row)) {
      duplicates++;
      return;
    }
    kept++;
    try {
      if (failure.isEmpty()) {
        writer.row(row, to);
      }
    } catch (IOException e) {
      failure = Optional.of(e);
    }
  }

  /** Throws what kept rows from being written. */
  void checkWritten() throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  @Override
  public void rejected(Diagnostic why) {
    rejected++;
    warning(why);
  }

  @Override
  public void warning(Diagnostic what) {
    if (diagnostics.size() < MOST_DIAGNOSTICS) {
      diagnostics.add(what);
    }
  }

  @Override
  public void repeated(long rows) {
    duplicates += rows;
  }

  @Override
  public void leftOut(String as, long rows) {
    leftOut.merge(as, rows, Long::sum);
    left += rows;
  }

  Account account() {
    return new Account(kept + duplicates + left + rejected, kept, duplicates, left, rejected);
  }

  SortedMap<String, Long> leftOut() {
    return leftOut;
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
