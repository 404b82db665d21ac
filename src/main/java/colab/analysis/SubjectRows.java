package colab.analysis;

import colab.indicator.ActivityIndicators;
import colab.indicator.Counting;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.OutputIndicators;
import colab.indicator.Role;
import colab.indicator.Stratum;
import colab.publication.Scheme;
import colab.publication.Subject;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Cube;
import colab.tally.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * The rows of a table of subjects: a subject each, those with most output first, what a scheme does
 * not hold last.
 *
 * <p>Everything is counted twice. Whole: a publication counts one in each of its subjects.
 * Field-fractional: it counts 1/n in each of its n subjects, so that subjects add up to the
 * publications that have one. The impact in either keeps the publication's one overall FWCI. A
 * publication's citations against what one field lets expect would need expected citations by
 * field, and would stand beside {@link ImpactIndicators#FWCI} in {@link #cells}.
 */
final class SubjectRows {
  private static final int OUTPUT = 2;

  /** A set and what it is compared with, by subject and all subjects together. */
  record Side(Cube bySubject, Cube all) {}

  private final Question question;
  private final Scheme scheme;
  private final Dimension level;
  private final Side set;
  private final List<Side> bases;

  SubjectRows(Question question, Scheme scheme, Dimension level, List<Side> setThenBases) {
    this.question = question;
    this.scheme = scheme;
    this.level = level;
    this.set = setThenBases.get(0);
    this.bases = setThenBases.subList(1, setThenBases.size());
  }

  /** {@return how fine the subjects are} */
  static Subject.Level levelOf(Dimension dimension) {
    return dimension == Dimension.AREA ? Subject.Level.AREA : Subject.Level.FIELD;
  }

  /** {@return how many subjects of the level a publication has} */
  static Dimension numberOf(Dimension level) {
    return level == Dimension.AREA ? Dimension.AREA_NUMBER : Dimension.FIELD_NUMBER;
  }

  List<List<Value>> rows() {
    List<List<Value>> rows = new ArrayList<>();
    List<List<Value>> outside = new ArrayList<>();
    for (int member : scheme.ordered(levelOf(level), set.bySubject().members(level))) {
      (scheme.isOutside(member) ? outside : rows).add(cells(member));
    }
    rows.sort(
        (a, b) ->
            Double.compare(RankAnalysis.amount(b.get(OUTPUT)), RankAnalysis.amount(a.get(OUTPUT))));
    rows.addAll(outside);
    return rows;
  }

  private List<Value> cells(int member) {
    Subject subject = scheme.subject(levelOf(level), member);
    Cube here = set.bySubject().at(level, member);
    Evidence whole =
        Evidence.of(counted(here)).with(Role.HOME, counted(set.all())).resampled(question.forRow());
    List<Value> cells = new ArrayList<>();
    cells.add(Value.label(subject.name()));
    cells.add(code(subject));
    cells.add(OutputIndicators.OUTPUT.of(whole));
    cells.add(OutputIndicators.SHARE.of(whole));
    cells.add(ImpactIndicators.FWCI.of(whole));
    cells.add(ImpactIndicators.N_FWCI.of(whole));
    cells.add(ImpactIndicators.FWCI_MEDIAN.of(whole));
    cells.add(ImpactIndicators.TOP_10.of(whole));
    Evidence fractional = Evidence.of(fractional(here));
    cells.add(here.isCounted() ? OutputIndicators.OUTPUT.of(fractional) : printed());
    cells.add(here.isCounted() ? ImpactIndicators.FWCI.of(fractional) : printed());
    bases.forEach(base -> cells.addAll(activity(fractional, base, member)));
    return cells;
  }

  /** {@return the first row worked out, its activity index from the sums of parts} */
  Worked worked(Table table) {
    Worked worked = Worked.first(table);
    Optional<Integer> first =
        table.rows().isEmpty()
            ? Optional.empty()
            : set.bySubject().members(level).stream()
                .filter(
                    member ->
                        Value.label(scheme.subject(levelOf(level), member).name())
                            .equals(table.rows().get(0).get(0)))
                .findFirst();
    if (first.isEmpty() || bases.isEmpty()) {
      return worked;
    }
    Side base = bases.get(0);
    return worked
        .with("set_parts", output(withSubject(set.all())), Unit.COUNT)
        .with("base_parts", output(fractional(base.bySubject().at(level, first.get()))), Unit.COUNT)
        .with("base_all_parts", output(withSubject(base.all())), Unit.COUNT);
  }

  private static Value output(List<Stratum> strata) {
    return OutputIndicators.OUTPUT.of(Evidence.of(strata));
  }

  private static Value printed() {
    return Value.missing("needs publications: this export is already counted");
  }

  private List<Value> activity(Evidence fractional, Side base, int member) {
    Evidence evidence =
        fractional
            .with(Role.HOME, withSubject(set.all()))
            .with(Role.BASE, fractional(base.bySubject().at(level, member)))
            .with(Role.BASE_TOTAL, withSubject(base.all()));
    return List.of(
        ActivityIndicators.INDEX.of(evidence),
        ActivityIndicators.SYMMETRIC.of(evidence),
        ActivityIndicators.SQUARED.of(evidence));
  }

  private static Value code(Subject subject) {
    if (subject.code().isEmpty()) {
      return Value.missing("it has no code");
    }
    boolean number = subject.code().chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Value.count(Long.parseLong(subject.code())) : Value.label(subject.code());
  }

  private List<Stratum> counted(Cube cube) {
    return Sets.counted(cube, cube.isCounted() ? question.counting() : Counting.FULL);
  }

  /** {@return the publications on one subject, each counting its part of all its subjects} */
  private List<Stratum> fractional(Cube cube) {
    return weighted(cube, subjects -> 1.0 / subjects);
  }

  /** {@return the publications with any subject: the sum of the subjects' parts} */
  private List<Stratum> withSubject(Cube cube) {
    return weighted(cube, subjects -> 1);
  }

  private List<Stratum> weighted(Cube cube, IntToDoubleFunction part) {
    Dimension number = numberOf(level);
    List<Stratum> strata = new ArrayList<>();
    if (!cube.dimensions().contains(number)) {
      return strata;
    }
    for (int subjects : cube.members(number)) {
      if (subjects > 0) {
        double weight = part.applyAsDouble(subjects);
        counted(cube.at(number, subjects))
            .forEach(own -> strata.add(new Stratum(weight * own.weight(), own.cell())));
      }
    }
    return strata;
  }
}
