package colab.report;

import colab.Diagnostic;
import colab.baseline.Reference;
import colab.corpus.Account;
import colab.corpus.Row;
import colab.corpus.Sink;
import colab.corpus.UnknownName;
import colab.tally.Identities;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sink that gives each publication once to a reference. Mutable. */
final class ReferenceRows implements Sink {
  private static final int MOST_DIAGNOSTICS = 10_000;

  private final Reference reference;
  private final Identities identities = new Identities();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, Long> leftOut = new TreeMap<>();
  private long kept;
  private long duplicates;
  private long rejected;
  private long left;

  ReferenceRows(Reference reference) {
    this.reference = reference;
  }

  /** Says whose identifiers the rows that follow have. */
  void from(String nameSpace) {
    identities.from(nameSpace);
  }

  @Override
  public void row(Row row) {
    if (identities.isDuplicate(row)) {
      duplicates++;
      return;
    }
    kept++;
    reference.add(row);
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

  /** A country that is not known is no matter for the fields. */
  @Override
  public void unknown(UnknownName name) {}

  @Override
  public void leftOut(String as, long rows) {
    leftOut.merge("Left out: " + as, rows, Long::sum);
    left += rows;
  }

  Reference reference() {
    return reference;
  }

  Account account() {
    return new Account(kept + duplicates + left + rejected, kept, duplicates, left, rejected);
  }

  Map<String, Long> leftOut() {
    return leftOut;
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
