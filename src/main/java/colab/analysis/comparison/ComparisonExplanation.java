package colab.analysis.comparison;

import colab.analysis.Glossary;
import colab.analysis.Words;
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
    notes.addAll(Glossary.of(table));
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
    return Words.decimal(sum, 2) + " / " + Words.decimal(weight, strata.size() == 1 ? 0 : 2);
  }
}
