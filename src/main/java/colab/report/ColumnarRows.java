package colab.report;

import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Matched;
import colab.corpus.Row;
import colab.corpus.Sink;
import colab.corpus.UnknownName;
import colab.corpus.format.columnar.ColumnarWriter;
import colab.corpus.format.columnar.Told;
import colab.tally.Identities;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The sink that writes rows into a columnar file and keeps what else is told. Mutable. */
final class ColumnarRows implements Sink {
  /** As many as any command keeps. */
  private static final int MOST_TOLD = 10_000;

  private final ColumnarWriter writer;
  private final Identities identities = new Identities();
  private final boolean dropping;
  private final List<Told> told = new ArrayList<>();
  private final SortedMap<String, Long> leftOut = new TreeMap<>();
  private final Set<Long> rejectedHere = new TreeSet<>();
  private Optional<HalfRead> half = Optional.empty();
  private Optional<IOException> failure = Optional.empty();
  private long number;
  private long written;
  private long duplicates;
  private long rejected;
  private long left;

  /**
   * The sink.
   *
   * @param dropping whether publications that came already are left out
   */
  ColumnarRows(ColumnarWriter writer, boolean dropping) {
    this.writer = writer;
    this.dropping = dropping;
  }

  /**
   * Says whose rows follow.
   *
   * @param rows those of which some cells cannot be read
   */
  void from(String nameSpace, Optional<HalfRead> rows) {
    identities.from(nameSpace);
    half = rows;
    number = 0;
    rejectedHere.clear();
  }

  /** {@return the numbers of the rows of the present file that were rejected} */
  Set<Long> rejectedHere() {
    return Set.copyOf(rejectedHere);
  }

  @Override
  public void row(Row row) {
    number++;
    boolean duplicate = identities.isDuplicate(row);
    duplicates += duplicate ? 1 : 0;
    if (!duplicate || !dropping) {
      write(row);
    }
  }

  private void write(Row row) {
    try {
      if (failure.isEmpty()) {
        writer.row(row);
        written++;
      }
    } catch (IOException e) {
      failure = Optional.of(e);
    }
  }

  /** Throws what kept rows from being written, which is no fault of the file they came from. */
  void checkWritten() throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  @Override
  public void soon(long[] ids, int count) {
    identities.soon(ids, count);
  }

  @Override
  public void rejected(Diagnostic why) {
    long here = number++;
    rejected++;
    Optional<KnownRow> known = half.flatMap(rows -> rows.row(here));
    if (known.isPresent()) {
      told.addAll(half.orElseThrow().told(here, written));
      write(known.get());
    } else {
      rejectedHere.add(here);
      told.add(Told.of(why, written, Optional.empty()));
    }
  }

  @Override
  public void warning(Diagnostic what) {
    if (told.size() < MOST_TOLD) {
      told.add(Told.of(what, written, Optional.empty()));
    }
  }

  @Override
  public void unknown(UnknownName name) {
    told.add(Told.of(name, written));
  }

  @Override
  public void matched(String source, Matched institutions) {
    told.add(Told.of(source, institutions, written));
  }

  @Override
  public void leftOut(String as, long rows) {
    number += rows;
    leftOut.merge(as, rows, Long::sum);
    left += rows;
  }

  @Override
  public void repeated(long rows) {
    duplicates += rows;
  }

  /** {@return what became of the rows} */
  Account account() {
    long kept = dropping ? written : written - duplicates;
    return new Account(kept + duplicates + left + rejected, kept, duplicates, left, rejected);
  }

  SortedMap<String, Long> leftOut() {
    return leftOut;
  }

  List<Told> told() {
    return told;
  }

  /** {@return what was odd, as a warning or a row rejected} */
  List<Diagnostic> diagnostics() {
    return told.stream().flatMap(each -> each.diagnostic().stream()).toList();
  }
}
