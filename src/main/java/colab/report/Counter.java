package colab.report;

import colab.Diagnostic;
import colab.analysis.Analysis;
import colab.analysis.HeldAgainst;
import colab.analysis.Named;
import colab.analysis.Request;
import colab.analysis.Result;
import colab.tally.Breakdown;
import colab.tally.Export;
import colab.tally.Filled;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Answers analyses; every export is read once, whatever the number of tables that come from it. */
public final class Counter {
  private Counter() {}

  /** {@return the answers, in the order of the analyses} */
  public static List<Result> results(List<? extends Analysis> analyses) {
    List<List<Request>> requests = analyses.stream().map(Analysis::requests).toList();
    Map<Export, Map<Breakdown, Filled>> filled = filled(requests);
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < analyses.size(); i++) {
      List<Filled> answers =
          requests.get(i).stream().map(request -> answer(filled, request)).toList();
      JournalsSought.check(answers);
      results.add(named(analyses.get(i).result(answers), requests.get(i)));
    }
    return results;
  }

  /**
   * The answer to one analysis, with what became of the rows behind it.
   *
   * @param result the answer
   * @param rejectedPercent rows rejected in per cent of those read
   * @param sources the files that it came from
   */
  public record Answered(Result result, double rejectedPercent, Set<String> sources) {}

  /**
   * {@return the answer to one analysis}
   *
   * @param told hears what was odd in the files, even where there is no answer
   */
  public static Answered answered(Analysis analysis, Consumer<List<Diagnostic>> told) {
    Map<Export, Map<Breakdown, Filled>> filled = filled(List.of(analysis.requests()));
    List<Request> requests = analysis.requests();
    List<Filled> answers = requests.stream().map(request -> answer(filled, request)).toList();
    told.accept(answers.stream().flatMap(each -> each.diagnostics().stream()).distinct().toList());
    JournalsSought.check(answers);
    Result result = named(analysis.result(answers), requests);
    double worst = 0;
    Set<String> sources = new LinkedHashSet<>();
    for (Request request : requests) {
      Filled answer = answer(filled, request);
      request.export().provenances().forEach(part -> sources.add(part.source()));
      long read = answer.account().read();
      worst = read == 0 ? worst : Math.max(worst, 100.0 * answer.account().rejected() / read);
    }
    return new Answered(result, worst, sources);
  }

  /** The first request is for what is printed; what it is compared with comes after. */
  private static Result named(Result result, List<Request> requests) {
    if (requests.isEmpty()) {
      return result;
    }
    Export export = requests.get(0).export();
    return export
        .yardstick()
        .map(yardstick -> HeldAgainst.of(result, yardstick, export))
        .orElseGet(() -> Named.of(result, export.provider()));
  }

  private static Map<Export, Map<Breakdown, Filled>> filled(List<List<Request>> requests) {
    Map<Export, Map<Breakdown, Filled>> filled = new LinkedHashMap<>();
    wanted(requests)
        .forEach((export, breakdowns) -> filled.put(export, fill(export, List.copyOf(breakdowns))));
    return filled;
  }

  private static Filled answer(Map<Export, Map<Breakdown, Filled>> filled, Request request) {
    Filled answer = filled.getOrDefault(request.export(), Map.of()).get(request.breakdown());
    if (answer == null) {
      throw new IllegalStateException("nothing was counted for " + request.breakdown());
    }
    return answer;
  }

  private static Map<Export, Set<Breakdown>> wanted(List<List<Request>> requests) {
    Map<Export, Set<Breakdown>> wanted = new LinkedHashMap<>();
    for (List<Request> some : requests) {
      some.forEach(
          request ->
              wanted
                  .computeIfAbsent(request.export(), fresh -> new LinkedHashSet<>())
                  .add(request.breakdown()));
    }
    return wanted;
  }

  private static Map<Breakdown, Filled> fill(Export export, List<Breakdown> breakdowns) {
    List<Filled> filled = export.fill(breakdowns);
    Map<Breakdown, Filled> byBreakdown = new HashMap<>();
    for (int i = 0; i < breakdowns.size(); i++) {
      byBreakdown.put(breakdowns.get(i), filled.get(i));
    }
    return byBreakdown;
  }
}
