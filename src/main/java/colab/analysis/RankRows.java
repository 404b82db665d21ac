package colab.analysis;

import colab.corpus.Side;
import colab.indicator.Evidence;
import colab.indicator.Floor;
import colab.indicator.Ranking;
import colab.table.Column;
import colab.table.Note;
import colab.table.Unit;
import colab.table.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows of a table of ranks. Countries without publications, and those whose figure stands on
 * very few, are not ranked.
 *
 * @param of whose rank is told
 * @param by what the ranks are by
 * @param force whether figures of very few publications are ranked too
 */
record RankRows(Side of, RankBy by, boolean force) {

  List<Column> columns(boolean tied) {
    return List.of(
        Column.of("year", "Year", Unit.TEXT),
        Column.of("rank", "Rank", Unit.RANK),
        Column.of("of", "Of", Unit.COUNT),
        Column.of(by.indicator().id(), by.heading(), by.indicator().unit()),
        Column.of("ahead", "Next above", Unit.TEXT),
        tied
            ? Column.of("level_with", "Level with", Unit.TEXT)
            : Column.data("level_with", Unit.TEXT));
  }

  /** {@return the value of each country that has one} */
  Map<String, Value> values(Map<String, Evidence> evidence) {
    Map<String, Value> values = new LinkedHashMap<>();
    evidence.forEach(
        (name, own) -> {
          Value value = by.of(own, force);
          if (!(value instanceof Value.Missing)) {
            values.put(name, value);
          }
        });
    return values;
  }

  /** {@return the note on those that stand on very few publications, in some year or in all} */
  Optional<Note> tooFew(List<Map<String, Evidence>> rows) {
    Set<String> few = new TreeSet<>();
    if (force) {
      return Optional.empty();
    }
    Value floor = Value.missing(Floor.reason("publications"));
    for (Map<String, Evidence> row : rows) {
      row.forEach(
          (name, own) -> {
            if (by.of(own, force).equals(floor)) {
              few.add(name);
            }
          });
    }
    return few.isEmpty() ? Optional.empty() : Optional.of(Note.of(Floor.told(List.copyOf(few))));
  }

  /** {@return the row of the year, or of all of them} */
  List<Value> row(String label, Map<String, Value> all) {
    Value own = all.getOrDefault(of.name(), Value.missing("no publication, or too few"));
    Map<String, Value> values = new LinkedHashMap<>(all);
    values.values().removeIf(value -> value.equals(Value.count(0)));
    if (!values.containsKey(of.name())) {
      Value none = Value.missing("no publication, or too few");
      return List.of(Value.label(label), none, Value.count(values.size()), own, none, none);
    }
    Ranking ranking =
        new Ranking(values.values().stream().mapToDouble(RankAnalysis::amount).toArray());
    double amount = RankAnalysis.amount(own);
    return List.of(
        Value.label(label),
        Value.count(ranking.of(amount)),
        Value.count(values.size()),
        own,
        ahead(values, amount),
        level(values, amount));
  }

  /** Of several that are level next above, all are named. */
  private Value ahead(Map<String, Value> values, double own) {
    double next =
        values.values().stream()
            .mapToDouble(RankAnalysis::amount)
            .filter(amount -> amount > own)
            .min()
            .orElse(Double.NaN);
    List<String> names = with(values, next);
    return names.isEmpty()
        ? Value.blank("it is first")
        : Value.label(
            String.join(", ", names)
                + " "
                + Wording.value(
                    values.getOrDefault(names.get(0), Value.missing("none")),
                    by.indicator().unit()));
  }

  private Value level(Map<String, Value> values, double own) {
    List<String> names = with(values, own).stream().filter(n -> !n.equals(of.name())).toList();
    return names.isEmpty()
        ? Value.blank("no other has as much")
        : Value.label(String.join(", ", names));
  }

  private static List<String> with(Map<String, Value> values, double amount) {
    return values.entrySet().stream()
        .filter(entry -> RankAnalysis.amount(entry.getValue()) == amount)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
