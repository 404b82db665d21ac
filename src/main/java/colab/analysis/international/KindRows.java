package colab.analysis.international;

import colab.indicator.Counting;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rows of a table of kinds of collaboration.
 *
 * @param set the publications
 * @param group whether they are of several countries together
 */
record KindRows(Collaboration set, boolean group) {

  /** {@return a row a kind that occurs, and the whole} */
  List<List<Value>> all() {
    List<List<Value>> rows = new ArrayList<>();
    rows.add(row(Kind.INTERNATIONAL.title(), part -> part.kind() == Kind.INTERNATIONAL));
    String other = group ? " country outside" : " other country";
    String others = group ? " countries outside" : " other countries";
    rows.add(row("  one" + other, part -> part.partners() == 1));
    rows.add(row("  two" + others, part -> part.partners() == 2));
    rows.add(row("  three or more", part -> part.partners() > 2));
    for (Kind kind : Kind.values()) {
      if (kind != Kind.INTERNATIONAL && set.kinds().contains(kind)) {
        rows.add(row(kind.title(), part -> part.kind() == kind));
      }
    }
    rows.add(
        List.of(
            Value.label("All"),
            set.number(part -> true, Counting.FULL),
            whole(),
            set.number(part -> true, Counting.FRACTIONAL),
            whole()));
    return rows;
  }

  private Value whole() {
    return set.share(part -> true, Counting.FULL) instanceof Value.Missing none
        ? none
        : Value.quantity(100);
  }

  private List<Value> row(String label, Predicate<Collaboration.Part> which) {
    return List.of(
        Value.label(label),
        set.number(which, Counting.FULL),
        set.share(which, Counting.FULL),
        set.number(which, Counting.FRACTIONAL),
        set.share(which, Counting.FRACTIONAL));
  }
}
