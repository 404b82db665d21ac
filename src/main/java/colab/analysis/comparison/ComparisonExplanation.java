package colab.analysis.comparison;

import colab.analysis.Words;
import colab.analysis.Worked;
import colab.indicator.Counting;
import colab.indicator.Stratum;
import colab.indicator.Weighted;
import colab.indicator.comparison.Comparison;
import colab.table.Note;
import colab.table.Table;
import colab.table.Value;
import colab.tally.Measure;
import java.util.ArrayList;
import java.util.List;

/** How a difference came about: the formula with the values put in. */
final class ComparisonExplanation {
  private ComparisonExplanation() {}

  static List<Note> of(
      List<Stratum> left, List<Stratum> right, Comparison comparison, Table table) {
    List<Note> notes = new ArrayList<>();
    notes.add(line("Difference", comparison.difference(), mean(left) + " - " + mean(right)));
    notes.add(line("Ratio", comparison.ratio(), "(" + mean(left) + ") / (" + mean(right) + ")"));
    Counting counting = left.size() == 1 ? Counting.FULL : Counting.FRACTIONAL;
    notes.addAll(Worked.all(table).counted(counting).notes());
    return notes;
  }

  private static Note line(String label, Value value, String formula) {
    String result =
        value instanceof Value.Quantity quantity
            ? " = " + Words.decimal(quantity.number(), 6)
            : value instanceof Value.Missing missing ? ": " + missing.reason() : "";
    return Note.finding(label, formula + result);
  }

  private static String mean(List<Stratum> strata) {
    double weight = Weighted.weight(strata, Measure.FWCI);
    double sum = Weighted.mean(strata, Measure.FWCI).orElse(0) * weight;
    String divisor =
        strata.size() == 1 ? Words.number(Math.round(weight)) : Words.decimal(weight, 2);
    return Words.decimal(sum, 2) + " / " + divisor;
  }
}
