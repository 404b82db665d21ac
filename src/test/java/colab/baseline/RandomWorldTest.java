package colab.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.corpus.Normed;
import colab.corpus.Row;
import colab.publication.Area;
import colab.publication.Asjc;
import colab.publication.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random corpora against sums over all pairs of publications, in floating point and with nothing of
 * the program but its rows; and what holds of any world.
 */
class RandomWorldTest {
  private static final int SIZE = 700;

  /** A publication's fields, by asking each. */
  private static List<Field> fields(Given given) {
    return Asjc.standard().fields().stream().filter(given.fields()::contains).toList();
  }

  private static boolean counts(Given given) {
    return About.USUAL_TYPES.contains(given.type())
        && !given.fields().isEmpty()
        && given.citations() != Row.MISSING;
  }

  private static List<Given> peers(List<Given> world, Given of, Predicate<Given> also) {
    return world.stream()
        .filter(RandomWorldTest::counts)
        .filter(other -> other.year() == of.year() && other.type() == of.type())
        .filter(also)
        .toList();
  }

  private static List<Given> held(List<Given> world, Given of, Field field, int sparse) {
    List<Given> own = peers(world, of, other -> fields(other).contains(field));
    Area area = field.area();
    return own.size() >= sparse ? own : peers(world, of, other -> other.fields().contains(area));
  }

  /** What a publication counts in the field, or in its area where the field is sparse. */
  private static double weight(Given given, Field field, boolean widened) {
    List<Field> all = fields(given);
    double in =
        widened
            ? all.stream().filter(each -> each.area().equals(field.area())).count()
            : all.contains(field) ? 1 : 0;
    return in / all.size();
  }

  private static double expected(List<Given> world, Given of, int sparse) {
    return expected(world, of, sparse, field -> other -> true);
  }

  private static double expected(
      List<Given> world, Given of, int sparse, Function<Field, Predicate<Given>> likes) {
    double inverses = 0;
    int known = 0;
    for (Field field : fields(of)) {
      Predicate<Given> like = likes.apply(field);
      Predicate<Given> inField = other -> fields(other).contains(field);
      boolean widened = peers(world, of, inField.and(like)).size() < sparse;
      List<Given> peers =
          peers(world, of, other -> weight(other, field, widened) > 0 && like.test(other));
      double w = peers.stream().mapToDouble(other -> weight(other, field, widened)).sum();
      double s =
          peers.stream()
              .mapToDouble(other -> other.citations() * weight(other, field, widened))
              .sum();
      inverses += s == 0 ? 0 : w / s;
      known += s == 0 ? 0 : 1;
    }
    return known == 0 ? Double.NaN : known / inverses;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyImpactIsThatOfASumOverAllOthers(long seed) {
    List<Given> world = Given.random(SIZE, seed);
    for (int sparse : new int[] {1, 10}) {
      Norms norms = new Norms(Given.baseline(world, Given.about(sparse)));
      for (Given each : world) {
        double e = counts(each) ? expected(world, each, sparse) : Double.NaN;
        assertAgrees(each.against(norms).fwci(), Row.SCALE, each.citations() / e);
        if (!Double.isNaN(e)) {
          assertAgrees(each.against(norms).normed(Normed.EXPECTED), Row.FINE, e);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void everyImpactAmongItsKindIsThatOfASumOverItsKind(long seed) {
    List<Given> world = Given.random(SIZE, seed);
    Norms norms = new Norms(Given.baseline(world, Given.about(5)));
    for (Given each : world) {
      Predicate<Given> alike = other -> kind(other) == kind(each);
      boolean known = counts(each) && each.countryNumber() > 0;
      double e = known ? expected(world, each, 5, field -> alike) : Double.NaN;
      assertAgrees(
          each.against(norms).normed(Normed.AMONG_ITS_KIND), Row.FINE, each.citations() / e);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {16, 17, 18})
  void domesticOnesAreHeldAgainstThoseOfAsManyInstitutionsWhereTheyAreNumbered(long seed) {
    List<Given> world = Given.withInstitutions(Given.random(SIZE, seed), seed);
    Baseline baseline = Given.baseline(world, Given.about(5));
    Norms norms = new Norms(baseline);
    KindFindings findings = new KindFindings();
    long[] told = new long[2];
    for (Given each : world) {
      boolean known = counts(each) && each.countryNumber() > 0;
      double e = known ? expected(world, each, 5, field -> like(world, each, field)) : Double.NaN;
      NormedRow row = each.against(norms);
      findings.take(row);
      assertAgrees(row.normed(Normed.AMONG_ITS_KIND), Row.FINE, each.citations() / e);
      if (!Double.isNaN(e) && each.countryNumber() == 1) {
        boolean numbered = fields(each).stream().allMatch(in -> isNumbered(world, each, in));
        told[0] += numbered ? 0 : 1;
        told[1] += numbered && each.institutionNumber() == Row.MISSING ? 1 : 0;
      }
    }
    assertThat(told[0]).isPositive();
    assertThat(findings.inWords("B"))
        .contains(
            told[0]
                + " publications are held against all domestic ones: B does not tell one"
                + " institution from several",
            told[1]
                + (told[1] == 1 ? " publication is" : " publications are")
                + " held against all domestic ones: number of institutions unknown");
  }

  private static Predicate<Given> like(List<Given> world, Given of, Field field) {
    boolean told = of.institutionNumber() != Row.MISSING && isNumbered(world, of, field);
    return other ->
        kind(other) == kind(of)
            && (of.countryNumber() > 1 || !told || institutions(other) == institutions(of));
  }

  private static boolean isNumbered(List<Given> world, Given of, Field field) {
    return peers(world, of, other -> other.fields().contains(field.area())).stream()
        .anyMatch(other -> other.countryNumber() == 1 && institutions(other) > 0);
  }

  private static int institutions(Given given) {
    return given.institutionNumber() == Row.MISSING ? 0 : given.institutionNumber() == 1 ? 1 : 2;
  }

  private static int kind(Given given) {
    return Math.min(4, given.countryNumber());
  }

  private static void assertAgrees(long found, long scale, double expected) {
    if (Double.isNaN(expected)) {
      assertThat(found).isEqualTo(Row.MISSING);
    } else {
      assertThat((double) found / scale).isCloseTo(expected, within(0.51 / scale + 1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void everyPartOfTheTopIsThatOfCountingAllOthers(long seed) {
    List<Given> world = Given.random(SIZE, seed);
    Norms norms = new Norms(Given.baseline(world, Given.about(10)));
    for (Given each : world) {
      NormedRow row = each.against(norms);
      if (row.fwci() == Row.MISSING) {
        assertThat(row.within(10)).isEqualTo(Row.MISSING);
        continue;
      }
      double part = 0;
      double middle = 0;
      for (Field field : fields(each)) {
        boolean widened = peers(world, each, other -> fields(other).contains(field)).size() < 10;
        List<Given> peers = held(world, each, field, 10);
        double all = sum(peers, field, widened, other -> true);
        double above = sum(peers, field, widened, other -> other.citations() > each.citations());
        double tie = sum(peers, field, widened, other -> other.citations() == each.citations());
        part += Math.min(1, Math.max(0, (0.1 * all - above) / tie)) / fields(each).size();
        middle += 100 * (all - above - tie / 2) / all / fields(each).size();
      }
      assertAgrees(row.within(10), Row.FINE, part);
      assertAgrees(row.normed(Normed.MIDPOINT), Row.FINE, middle);
    }
  }

  private static double sum(
      List<Given> peers, Field field, boolean widened, Predicate<Given> which) {
    return peers.stream().filter(which).mapToDouble(other -> weight(other, field, widened)).sum();
  }

  private static double mean(List<Given> world, Norms norms, ToLongFunction<NormedRow> number) {
    return world.stream()
        .map(each -> each.against(norms))
        .mapToLong(number)
        .filter(value -> value != Row.MISSING)
        .average()
        .orElseThrow();
  }

  /** Cells without a citation have no ratio, so each has one at least. */
  private static List<Given> citedWorld(long seed) {
    List<Given> world = new ArrayList<>(Given.random(SIZE, seed));
    List<Given> cells = new ArrayList<>(world);
    cells.stream()
        .filter(RandomWorldTest::counts)
        .forEach(
            each ->
                fields(each)
                    .forEach(
                        field ->
                            world.add(
                                Given.of(each.year(), each.type(), "" + field.code(), 1, 1))));
    return world;
  }

  @ParameterizedTest
  @ValueSource(longs = {8, 9, 10})
  void theWorldsMeanIsOneAndItsTopIsItsPartOfIt(long seed) {
    List<Given> world = citedWorld(seed);
    Norms norms = new Norms(Given.baseline(world));
    assertThat(mean(world, norms, NormedRow::fwci) / Row.SCALE).isCloseTo(1, within(1e-6));
    assertThat(mean(world, norms, row -> row.within(1)) / Row.FINE).isCloseTo(0.01, within(1e-9));
    assertThat(mean(world, norms, row -> row.within(5)) / Row.FINE).isCloseTo(0.05, within(1e-9));
    assertThat(mean(world, norms, row -> row.within(10)) / Row.FINE).isCloseTo(0.1, within(1e-9));
    assertThat(mean(world, norms, row -> row.within(25)) / Row.FINE).isCloseTo(0.25, within(1e-9));
    assertThat(mean(world, norms, row -> row.normed(Normed.MIDPOINT)) / Row.FINE)
        .isCloseTo(50, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void asManyCitationsTimesTenChangeNothing(long seed) {
    List<Given> world = citedWorld(seed).stream().filter(RandomWorldTest::counts).toList();
    List<Given> more = world.stream().map(each -> each.citedTimes(10)).toList();
    Norms norms = new Norms(Given.baseline(world));
    Norms ofMore = new Norms(Given.baseline(more));
    for (int i = 0; i < world.size(); i++) {
      NormedRow one = world.get(i).against(norms);
      NormedRow ten = more.get(i).against(ofMore);
      assertThat(ten.fwci()).isCloseTo(one.fwci(), within(1L));
      assertThat(ten.within(10)).isEqualTo(one.within(10));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {13, 14})
  void theOrderOfPublicationsIsNoMatter(long seed) throws Exception {
    List<Given> world = new ArrayList<>(Given.random(SIZE, seed));
    String first = BaselineFileTest.text(Given.baseline(world));
    Collections.shuffle(world, new Random(seed));
    assertThat(BaselineFileTest.text(Given.baseline(world))).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(longs = {15})
  void thePartsOfAPublicationAreOneForAnyNumberOfFields(long seed) {
    for (int fields = 1; fields <= 22; fields++) {
      assertThat(Weight.in(fields) * fields).isEqualTo(Weight.ONE);
      assertThat(Weight.parse(Weight.text(seed * Weight.in(fields))))
          .isEqualTo(seed * Weight.in(fields));
    }
    assertThat(new Reference(About.USUAL_TYPES, OptionalInt.empty()).used()).isZero();
  }
}
