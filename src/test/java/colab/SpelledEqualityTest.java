package colab;

import static org.assertj.core.api.Assertions.assertThat;

import colab.corpus.Journals;
import colab.corpus.Reach;
import colab.corpus.Scope;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.Subjects;
import colab.corpus.Traits;
import colab.corpus.YearRange;
import colab.publication.Countries;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.Subject;
import colab.tally.Breakdown;
import colab.tally.Dimension;
import colab.tally.Measure;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Records that spell out their equality compare every component. */
class SpelledEqualityTest {
  private static final CountrySet JAPAN =
      CountrySet.of(Countries.standard().find("JP").orElseThrow());
  private static final Side SIDE = new Side("a", "b", "c", JAPAN);
  private static final Traits TRAITS = new Traits(Set.of(), OptionalInt.empty(), true);
  private static final Subjects SUBJECTS =
      new Subjects(Set.of(new Subject(Subject.Level.AREA, 1, "1", "x")), Optional.empty());
  private static final Reach REACH = new Reach(OptionalInt.of(3), false, JAPAN, true);

  /** A record, and another value for each of its components. */
  private record Case(Record one, List<Object> others) {
    static Case of(Record one, Object... others) {
      return new Case(one, List.of(others));
    }
  }

  private static final List<Case> CASES =
      List.of(
          Case.of(new YearRange(1, 9), 2, 8),
          Case.of(new Side("x", "y", "z", CountrySet.empty()), "a", "b", "c", JAPAN),
          Case.of(
              Scope.undeclared(Optional.empty()),
              Scope.Basis.ASSUMED,
              List.of(SIDE),
              true,
              "x",
              Optional.of(new YearRange(1, 2))),
          Case.of(
              Selection.ALL,
              List.of(SIDE),
              Optional.of(new YearRange(1, 2)),
              TRAITS,
              SUBJECTS,
              REACH,
              Optional.of(Selection.ALL)),
          Case.of(Traits.ANY, Set.of(DocumentType.REVIEW), OptionalInt.of(1), true, List.of("x")),
          Case.of(Subjects.ANY, SUBJECTS.any(), Optional.of(new Journals.Builder("x").build())),
          Case.of(Reach.ANY, OptionalInt.of(3), true, JAPAN, true),
          Case.of(
              Breakdown.of(Selection.ALL, List.of(), Set.of()),
              Selection.ALL.withTraits(TRAITS),
              List.of(Dimension.YEAR),
              Set.of(Measure.FWCI),
              Set.of(Measure.FWCI),
              1),
          Case.of(
              new Diagnostic("x", 1, "y", Diagnostic.Severity.WARNING, "z"),
              "a",
              2L,
              "b",
              Diagnostic.Severity.REJECTED,
              "c"));

  @TestFactory
  Stream<DynamicTest> everyComponentTells() {
    return CASES.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.one().getClass().getSimpleName(), () -> changesAreSeen(each)));
  }

  private static void changesAreSeen(Case each) throws ReflectiveOperationException {
    RecordComponent[] components = each.one().getClass().getRecordComponents();
    assertThat(each.others()).hasSize(components.length);
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = components[i].getAccessor().invoke(each.one());
    }
    Constructor<?> constructor =
        each.one()
            .getClass()
            .getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    Object same = constructor.newInstance(values);
    assertThat(same).isEqualTo(each.one()).hasSameHashCodeAs(each.one());
    for (int i = 0; i < values.length; i++) {
      Object[] changed = values.clone();
      changed[i] = each.others().get(i);
      assertThat(constructor.newInstance(changed))
          .as(components[i].getName())
          .isNotEqualTo(each.one());
    }
  }
}
