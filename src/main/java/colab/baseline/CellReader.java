package colab.baseline;

import colab.publication.Asjc;
import colab.publication.DocumentType;
import colab.publication.Field;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the cells of a baseline. Mutable while it reads. */
final class CellReader {
  private final SortedMap<Place, Peers> cells = new TreeMap<>();
  private long rows;
  private long weight;

  /** {@return the cells so far} */
  SortedMap<Place, Peers> cells() {
    return cells;
  }

  /** {@return how many rows were taken} */
  long rows() {
    return rows;
  }

  /** {@return how many publications have a cell} */
  long publications() {
    return Weight.whole(weight);
  }

  /** Takes a row, once its numbers agree with one another. */
  void take(List<String> row) {
    Damage.unless(row.size() >= Captions.COLUMNS.size(), "the row is cut off");
    rows++;
    Place place = new Place(Integer.parseInt(row.get(0)), type(row.get(1)), field(row.get(2)));
    if (row.get(4).equals(Captions.ALL)) {
      all(place, row);
      return;
    }
    Collaboration kind =
        Collaboration.named(row.get(4))
            .orElseThrow(() -> new Damage("there is no collaboration '" + row.get(4) + "'"));
    Peers peers = cells.get(place);
    if (peers == null) {
      throw new Damage("the row of all publications of its cell is not above it");
    }
    Damage.unless(!peers.byCollaboration().containsKey(kind), "its cell was there before");
    Sums sums = peers.begun(kind);
    sums.add(number(row), Weight.parse(row.get(6)), Weight.parse(row.get(7)));
    agrees("expected", row.get(9), sums.mean());
    if (kind.isPartOfDomestic()) {
      checkParts(peers);
    }
  }

  private static void checkParts(Peers peers) {
    Sums all = peers.of(Collaboration.DOMESTIC);
    Sums one = peers.of(Collaboration.DOMESTIC_SINGLE);
    Sums several = peers.of(Collaboration.DOMESTIC_SEVERAL);
    Damage.unless(
        one.number() + several.number() <= all.number()
            && Math.addExact(one.weight(), several.weight()) <= all.weight()
            && Math.addExact(one.citations(), several.citations()) <= all.citations(),
        "domestic publications of one and of several institutions are more than all domestic ones");
  }

  private void all(Place place, List<String> row) {
    Damage.unless(!cells.containsKey(place), "its cell was there before");
    Distribution all = Distribution.parse(row.get(10));
    agrees("w", row.get(6), Weight.text(all.weight()));
    agrees("s", row.get(7), Weight.text(all.citations()));
    agrees("l", row.get(8), all.logarithms());
    agrees("expected", row.get(9), all.mean());
    Peers peers = new Peers();
    peers.addAll(number(row), all);
    cells.put(place, peers);
    weight = Math.addExact(weight, all.weight());
  }

  private static long number(List<String> row) {
    long number = Long.parseLong(row.get(5));
    Damage.unless(
        number > 0 && Weight.parse(row.get(6)) <= Math.multiplyExact(number, Weight.ONE),
        "n is " + number + " and w is " + row.get(6));
    return number;
  }

  private static void agrees(String column, String printed, String follows) {
    Damage.unless(
        printed.equals(follows),
        column + " is " + printed + ", and its numbers come to " + follows);
  }

  private static DocumentType type(String label) {
    return DocumentType.find(label)
        .orElseThrow(() -> new Damage("there is no document type '" + label + "'"));
  }

  private static Field field(String code) {
    Optional<Field> field = Asjc.standard().field(code);
    return field.orElseThrow(() -> new Damage("there is no field '" + code + "'"));
  }
}
