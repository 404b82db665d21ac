package colab.report;

import colab.analysis.Analysis;
import colab.analysis.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Analyses that are answered together, so that every export is read once. Mutable while it
 * collects.
 */
final class Asked {
  private final List<Analysis> analyses = new ArrayList<>();
  private List<Result> results = List.of();

  /** {@return where the answer will be, once all are answered} */
  Supplier<Result> ask(Analysis analysis) {
    int place = analyses.size();
    analyses.add(analysis);
    return () -> results.get(place);
  }

  /** Answers all of them. */
  void answer() {
    results = Counter.results(analyses);
  }
}
