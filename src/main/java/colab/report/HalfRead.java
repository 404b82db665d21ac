package colab.report;

import colab.Diagnostic;
import colab.corpus.Row;
import colab.corpus.Sink;
import colab.corpus.format.columnar.Told;
import colab.publication.Attribute;
import colab.tally.PublicationExport.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of one file of which some cells cannot be read: a question rejects them only if it needs
 * such a cell. The file is read with fewer and fewer attributes until it is known which cells these
 * are. Mutable.
 */
final class HalfRead {
  /** What is read together, or not at all. */
  private static final Set<Attribute> WORKPLACES =
      EnumSet.of(
          Attribute.INSTITUTIONS,
          Attribute.INSTITUTION_COUNTRIES,
          Attribute.INSTITUTION_IDS,
          Attribute.SECTORS,
          Attribute.AFFILIATIONS);

  private final Part part;
  private final Map<Long, KnownRow> rows = new HashMap<>();
  private final Map<Long, List<Cell>> cells = new HashMap<>();

  /** A cell that cannot be read, and what asks for it. */
  private record Cell(Attribute attribute, Diagnostic why) {}

  private HalfRead(Part part) {
    this.part = part;
  }

  /**
   * {@return these rows of a file}
   *
   * @param rejected the rows, by number, that are rejected when everything is asked for
   */
  static HalfRead of(Part part, Set<Long> rejected) throws IOException {
    HalfRead half = new HalfRead(part);
    if (!rejected.isEmpty() && part.input().reopens()) {
      half.read(Set.of(), rejected);
      half.look(units(part.attributes()), half.rows.keySet());
    }
    return half;
  }

  private static List<Set<Attribute>> units(Set<Attribute> attributes) {
    List<Set<Attribute>> units = new ArrayList<>();
    Set<Attribute> together = EnumSet.noneOf(Attribute.class);
    for (Attribute attribute : attributes) {
      if (WORKPLACES.contains(attribute)) {
        together.add(attribute);
      } else {
        units.add(EnumSet.of(attribute));
      }
    }
    if (!together.isEmpty()) {
      units.add(together);
    }
    return units;
  }

  /** Half of the attributes at a time, as long as they reject a row. */
  private void look(List<Set<Attribute>> units, Set<Long> some) throws IOException {
    Set<Attribute> asked = EnumSet.noneOf(Attribute.class);
    units.forEach(asked::addAll);
    Map<Long, Diagnostic> rejected = read(asked, some);
    if (units.size() == 1) {
      rejected.forEach(
          (row, why) ->
              asked.forEach(
                  attribute ->
                      cells
                          .computeIfAbsent(row, fresh -> new ArrayList<>())
                          .add(new Cell(attribute, why))));
    } else if (!rejected.isEmpty()) {
      int half = units.size() / 2;
      look(units.subList(0, half), rejected.keySet());
      look(units.subList(half, units.size()), rejected.keySet());
    }
  }

  private Map<Long, Diagnostic> read(Set<Attribute> asked, Set<Long> some) throws IOException {
    Look look = new Look(asked, new HashSet<>(some));
    part.format().open(part.input(), asked).read(look);
    return look.rejected;
  }

  /** {@return what is known of the row with this number; nothing when no question can read it} */
  Optional<KnownRow> row(long number) {
    return Optional.ofNullable(cells.containsKey(number) ? rows.get(number) : null);
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  /** {@return the cells of the row that cannot be read, to be told at its place} */
  List<Told> told(long number, long place) {
    return cells.getOrDefault(number, List.of()).stream()
        .map(cell -> Told.of(cell.why(), place, Optional.of(cell.attribute())))
        .toList();
  }

  /** Looks at some rows, which are numbered as they come, rejected or not. */
  private final class Look implements Sink {
    private final Set<Attribute> asked;
    private final Set<Long> some;
    private final Map<Long, Diagnostic> rejected = new HashMap<>();
    private long number;

    Look(Set<Attribute> asked, Set<Long> some) {
      this.asked = asked;
      this.some = some;
    }

    @Override
    public void row(Row row) {
      if (some.contains(number)) {
        rows.computeIfAbsent(number, fresh -> new KnownRow(row)).learn(row, asked);
      }
      number++;
    }

    @Override
    public void rejected(Diagnostic why) {
      if (some.contains(number)) {
        rejected.put(number, why);
      }
      number++;
    }

    @Override
    public void leftOut(String as, long rows) {
      number += rows;
    }

    @Override
    public void warning(Diagnostic what) {}
  }
}
