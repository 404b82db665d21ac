package colab.report.diff;

import colab.corpus.Row;
import colab.corpus.Selection;
import colab.publication.Attribute;
import colab.tally.Counterparts;
import colab.tally.Known;
import colab.tally.PublicationExport;
import colab.tally.Walk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The publications that moved a set, counted by what became of them, and those that moved its sum
 * of FWCI most, by name. Mutable while it is filled.
 */
final class Movers {

  /** What became of a publication. */
  enum Fate {
    GONE("gone"),
    OUT("out of the set"),
    CHANGED("FWCI changed"),
    IN("into the set"),
    ADDED("added");

    private final String title;

    Fate(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  /**
   * The FWCI of a publication in both exports, in parts of {@link Row#SCALE}.
   *
   * @param older the older one; {@link Row#MISSING} where it had none, or was not in the set
   * @param newer the newer one, likewise
   */
  record Impact(long older, long newer) {
    /** {@return what it adds to the sum} */
    long moved() {
      return known(newer) - known(older);
    }

    private static long known(long fwci) {
      return fwci == Row.MISSING ? 0 : fwci;
    }
  }

  /**
   * One that moved the sum.
   *
   * @param fate what became of it
   * @param why what of it changed, where it left or entered the set
   * @param impact its FWCI then and now
   * @param id its identifier or DOI
   * @param title its title
   */
  record Mover(Fate fate, String why, Impact impact, String id, String title) {}

  private static final Comparator<Mover> SMALLEST_FIRST =
      Comparator.comparingLong((Mover mover) -> Math.abs(mover.impact().moved()))
          .thenComparing(Mover::id, Comparator.reverseOrder());

  private final int most;
  private final Map<Fate, Long> numbers = new EnumMap<>(Fate.class);
  private final PriorityQueue<Mover> kept = new PriorityQueue<>(SMALLEST_FIRST);
  private long stayed;

  private Movers(int most) {
    this.most = most;
  }

  /** {@return what moved the publications of this selection from the one export to the other} */
  static Movers of(Join join, Selection selection, int most) {
    Movers movers = new Movers(most);
    PublicationExport older = join.older();
    Counterparts before = Counterparts.of(older, selection);
    Walk.over(
        join.newer(),
        Walk.toDecide(selection, read()),
        (row, provider) -> movers.newer(row, selection.matches(row), before.find(row, provider)));
    Counterparts after = join.after();
    Walk.over(
        older,
        Walk.toDecide(selection, read()),
        (row, provider) -> {
          if (selection.matches(row) && after.find(row, provider).isEmpty()) {
            movers.add(Fate.GONE, row, "", new Impact(row.fwci(), Row.MISSING));
          }
        });
    return movers;
  }

  private static Set<Attribute> read() {
    return EnumSet.complementOf(EnumSet.of(Attribute.INSTITUTIONS));
  }

  private void newer(Row row, boolean asked, Optional<Known> known) {
    boolean was = known.map(Known::asked).orElse(false);
    if (known.isEmpty() && asked) {
      add(Fate.ADDED, row, "", new Impact(Row.MISSING, row.fwci()));
    } else if (was && asked) {
      stayed(row, known.get());
    } else if (was) {
      add(Fate.OUT, row, changed(row, known.get()), new Impact(known.get().fwci(), Row.MISSING));
    } else if (asked) {
      add(Fate.IN, row, changed(row, known.orElseThrow()), new Impact(Row.MISSING, row.fwci()));
    }
  }

  private void stayed(Row row, Known known) {
    stayed++;
    if (row.fwci() != known.fwci()) {
      add(Fate.CHANGED, row, "", new Impact(known.fwci(), row.fwci()));
    }
  }

  private static String changed(Row row, Known known) {
    List<String> changes = new ArrayList<>();
    if (row.year() != known.year()) {
      changes.add("year " + known.year() + " to " + row.year());
    }
    if (row.type() != known.type()) {
      changes.add("type " + known.type().label() + " to " + row.type().label());
    }
    if (!row.countries().equals(known.countries())) {
      changes.add("countries");
    }
    if (!row.fields().equals(known.fields())) {
      changes.add("subjects");
    }
    return changes.isEmpty() ? "authors" : String.join(", ", changes);
  }

  private void add(Fate fate, Row row, String why, Impact impact) {
    numbers.merge(fate, 1L, Long::sum);
    if (impact.moved() == 0) {
      return;
    }
    kept.add(new Mover(fate, why, impact, name(row), row.text(Attribute.TITLE)));
    if (kept.size() > most) {
      kept.remove();
    }
  }

  private static String name(Row row) {
    String id = row.text(Attribute.ID);
    return id.isEmpty() ? row.text(Attribute.DOI) : id;
  }

  long number(Fate fate) {
    return numbers.getOrDefault(fate, 0L);
  }

  /** {@return how many are in both sets} */
  long stayed() {
    return stayed;
  }

  List<Mover> largestFirst() {
    return kept.stream().sorted(SMALLEST_FIRST.reversed()).toList();
  }
}
