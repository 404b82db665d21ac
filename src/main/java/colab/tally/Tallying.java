package colab.tally;

import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Batch;
import colab.corpus.Keys;
import colab.corpus.Matched;
import colab.corpus.Row;
import colab.corpus.Selection;
import colab.corpus.Sieve;
import colab.corpus.Sink;
import colab.corpus.UnknownName;
import colab.publication.Attribute;
import colab.publication.CountrySet;
import colab.publication.Provider;
import colab.publication.Publication;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sink that fills a cube for each breakdown in one pass, drops duplicates, and accounts for
 * every row. Mutable.
 */
public final class Tallying implements Sink {
  private static final int MOST_DIAGNOSTICS = 10_000;

  private final List<CubeBuilder> builders;
  private final long[] kept;
  private final Identities identities;
  private final Extent everything = new Extent();
  private final Sought sought;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final long[][] counted;
  private final SortedMap<String, Long> leftOut = new TreeMap<>();
  private Matched institutions = Matched.NONE;
  private Provider provider = Provider.TABLE;
  private boolean severalSources;
  private boolean distinctOnly;
  private long withoutDoi;
  private long rejected;
  private long duplicates;
  private long distinct;
  private long left;

  /**
   * Starts counting.
   *
   * @param breakdowns what to count
   * @param identities tells which publications came before
   */
  Tallying(List<Breakdown> breakdowns, Identities identities) {
    Map<Selection, Sieve> sieves = new HashMap<>();
    this.builders =
        breakdowns.stream()
            .map(
                each -> new CubeBuilder(each, sieves.computeIfAbsent(each.selection(), Sieve::new)))
            .toList();
    this.kept = new long[builders.size()];
    this.identities = identities;
    this.sought = new Sought(breakdowns);
    this.counted = new long[builders.size()][Provider.values().length];
  }

  /** Has publications without DOI counted: in another database they are not found again. */
  void watchDois() {
    severalSources = true;
  }

  /** Has all rows counted: it is known that each is another publication. */
  void expectDistinct() {
    distinctOnly = true;
  }

  /** {@return how many rows have no DOI, where they were watched; counted anew from here} */
  long withoutDoi() {
    long number = withoutDoi;
    withoutDoi = 0;
    return number;
  }

  /** Says who the rows that follow come from. */
  void from(Provider next) {
    provider = next;
    identities.from(next.nameSpace());
  }

  @Override
  public void row(Row row) {
    withoutDoi += severalSources && row.key(Attribute.DOI) == Keys.NONE ? 1 : 0;
    if (!distinctOnly && identities.isDuplicate(row)) {
      duplicates++;
      return;
    }
    distinct++;
    everything.add(row);
    sought.see(row);
    for (int i = 0; i < kept.length; i++) {
      if (builders.get(i).add(row)) {
        kept[i]++;
        counted[i][provider.ordinal()]++;
      }
    }
  }

  @Override
  public void batch(Batch batch) {
    if (!distinctOnly || severalSources || !sought.isEmpty()) {
      Sink.super.batch(batch);
      return;
    }
    distinct += batch.rows();
    everything.add(batch);
    for (int i = 0; i < kept.length; i++) {
      int more = builders.get(i).add(batch);
      kept[i] += more;
      counted[i][provider.ordinal()] += more;
    }
  }

  @Override
  public void soon(long[] ids, int number) {
    identities.soon(ids, number);
  }

  @Override
  public void expect(long rows) {
    identities.expect(rows);
  }

  @Override
  public void rejected(Diagnostic why) {
    rejected++;
    tell(why);
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

  @Override
  public void warning(Diagnostic what) {
    tell(what);
  }

  /** Unknown institutions are told in one line, by their number. */
  @Override
  public void unknown(UnknownName name) {
    if (name.attribute() != Attribute.INSTITUTIONS) {
      tell(name.diagnostic());
    }
  }

  @Override
  public void matched(String source, Matched found) {
    institutions = institutions.plus(found);
    String what = found.inWords().replace(" Countries", "countries");
    tell(new Diagnostic(source, 0, "", Diagnostic.Severity.WARNING, what));
  }

  private void tell(Diagnostic diagnostic) {
    if (diagnostics.size() < MOST_DIAGNOSTICS) {
      diagnostics.add(diagnostic);
    }
  }

  /** {@return whether duplicates may have been missed for want of DOIs} */
  boolean lacksDois() {
    return identities.lacksDois();
  }

  /** {@return the answers, in the order of the breakdowns} */
  List<Filled> filled() {
    List<Filled> filled = new ArrayList<>();
    for (int i = 0; i < builders.size(); i++) {
      filled.add(new Filled(cube(i), account(i), facts(i), leaders(i), diagnostics(), coverage(i)));
    }
    return filled;
  }

  /** {@return the cube of the breakdown at this place} */
  public Cube cube(int breakdown) {
    return builders.get(breakdown).cube();
  }

  /** {@return the institutions that are asked for} */
  Sought sought() {
    return sought;
  }

  /** {@return what became of the rows so far, whatever they are asked for} */
  Account account() {
    return new Account(
        rejected + duplicates + distinct + left, distinct, duplicates, left, rejected);
  }

  /** {@return what became of the rows, for the breakdown at this place} */
  public Account account(int breakdown) {
    long filtered = distinct - kept[breakdown] + left;
    return new Account(
        rejected + duplicates + distinct + left, kept[breakdown], duplicates, filtered, rejected);
  }

  /** What has no country may be of any; it matters where countries are asked for. */
  private long lost(int breakdown) {
    boolean asked = builders.get(breakdown).needs(Attribute.COUNTRIES);
    return asked ? everything.withoutCountry() : 0;
  }

  /** {@return which sources the publications counted for the breakdown come from} */
  Coverage coverage(int breakdown) {
    return new Coverage(
        byProvider(counted[breakdown]), leftOut, institutions, lost(breakdown), everything.years());
  }

  private static Map<Provider, Long> byProvider(long[] numbers) {
    Map<Provider, Long> met = new EnumMap<>(Provider.class);
    for (Provider each : Provider.values()) {
      if (numbers[each.ordinal()] > 0) {
        met.put(each, numbers[each.ordinal()]);
      }
    }
    return met;
  }

  /** {@return facts about the publications counted for the breakdown} */
  public Facts facts(int breakdown) {
    return builders.get(breakdown).facts();
  }

  /** {@return how far all publications reach that were read} */
  Extent everything() {
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
