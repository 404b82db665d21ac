package colab.tally;

import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Row;
import colab.corpus.Sink;
import colab.publication.CountrySet;
import colab.publication.Publication;
import java.util.ArrayList;
import java.util.List;

/**
 * The sink that fills a cube for each breakdown in one pass, drops duplicates, and accounts for
 * every row. Mutable.
 */
public final class Tallying implements Sink {
  private static final int MOST_DIAGNOSTICS = 10_000;

  private final List<CubeBuilder> builders;
  private final long[] kept;
  private final Identities identities;
  private final Facts everything = new Facts();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private long rejected;
  private long duplicates;
  private long distinct;

  /**
   * Starts counting.
   *
   * @param breakdowns what to count
   */
  public Tallying(List<Breakdown> breakdowns) {
    this.builders = breakdowns.stream().map(CubeBuilder::new).toList();
    this.kept = new long[builders.size()];
    this.identities = new Identities();
  }

  @Override
  public void row(Row row) {
    if (identities.isDuplicate(row)) {
      duplicates++;
      return;
    }
    distinct++;
    everything.add(row);
    for (int i = 0; i < kept.length; i++) {
      if (builders.get(i).add(row)) {
        kept[i]++;
      }
    }
  }

  @Override
  public void rejected(Diagnostic why) {
    rejected++;
    tell(why);
  }

  @Override
  public void warning(Diagnostic what) {
    tell(what);
  }

  private void tell(Diagnostic diagnostic) {
    if (diagnostics.size() < MOST_DIAGNOSTICS) {
      diagnostics.add(diagnostic);
    }
  }

  /** {@return the cube of the breakdown at this place} */
  public Cube cube(int breakdown) {
    return builders.get(breakdown).cube();
  }

  /** {@return what became of the rows so far, whatever they are asked for} */
  Account account() {
    return new Account(rejected + duplicates + distinct, distinct, duplicates, 0, rejected);
  }

  /** {@return what became of the rows, for the breakdown at this place} */
  public Account account(int breakdown) {
    long filtered = distinct - kept[breakdown];
    return new Account(
        rejected + duplicates + distinct, kept[breakdown], duplicates, filtered, rejected);
  }

  /** {@return facts about the publications counted for the breakdown} */
  public Facts facts(int breakdown) {
    return builders.get(breakdown).facts();
  }

  /** {@return facts about all publications that were read} */
  public Facts everything() {
    return everything;
  }

  /** {@return the publications with the highest FWCI, highest first} */
  public List<Publication> leaders(int breakdown) {
    return builders.get(breakdown).leaders().highestFirst();
  }

  /** {@return what was odd, in file order; the first ten thousand} */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /** {@return the countries that every publication read has} */
  public CountrySet onEvery() {
    return everything.onEvery();
  }
}
