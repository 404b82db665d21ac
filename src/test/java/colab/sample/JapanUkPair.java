package colab.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Publications of the United Kingdom and Japan, 2017 to 2021: every subject area with its exact
 * output, the ten printed ones and the whole with their FWCI, every year with its number.
 */
final class JapanUkPair {
  static final int[] BY_YEAR = {4280, 4690, 5010, 5402, 5530};
  static final int PUBLICATIONS = Arrays.stream(BY_YEAR).sum();
  static final int FWCI = 348;
  private static final int WITHOUT_FWCI = 41;
  private static final int RETRACTED = 9;
  private static final int FIRST = 2017;
  private static final int LAST = 2021;
  private static final double WIDELY_READ = 2.8;
  private static final double[] AREAS = {600, 310, 90};
  private static final double ALONE = 0.20;
  private static final double[] THIRD = {
    440, 236, 115, 64, 40, 27, 18, 13, 10, 8, 6, 4, 3, 3, 2, 2, 1, 1
  };

  private final Dice dice = new Dice(20220804L);

  List<Draft> make() {
    int kingdom = Partner.number("United Kingdom");
    Allotment allotment =
        new Allotment(Area.ALL.stream().mapToInt(Area::output).toArray(), PUBLICATIONS);
    List<Draft> drafts =
        new Gatherings(dice, FIRST, LAST, 1.13)
            .make(members -> Arrays.stream(members).anyMatch(one -> one == kingdom));
    drafts.forEach(draft -> allotment.take(draft.areas));
    List<int[]> areas = allotment.fill(dice, AREAS, reserves(), Neighbours::affinity);
    drafts.addAll(ordinary(drafts, areas, kingdom));
    drafts.forEach(this::complete);
    drop(drafts);
    fit(drafts);
    drafts.forEach(draft -> draft.citations = Impact.citations(dice, draft));
    return Naming.number(drafts, 99_600_000_000L, dice);
  }

  private static int[] reserves() {
    int[] reserves = new int[Area.ALL.size()];
    for (int i = 0; i < reserves.length; i++) {
      boolean alone = i == Area.MULTIDISCIPLINARY;
      reserves[i] = (int) (Area.ALL.get(i).output() * (alone ? 0.97 : ALONE));
    }
    return reserves;
  }

  private List<Draft> ordinary(List<Draft> gathered, List<int[]> areas, int kingdom) {
    int[] left = BY_YEAR.clone();
    gathered.forEach(draft -> left[draft.year - FIRST]--);
    List<Draft> drafts = new ArrayList<>();
    for (int[] set : areas) {
      double[] weights = Arrays.stream(left).asDoubleStream().toArray();
      int year = dice.weighted(weights);
      left[year]--;
      Draft draft = new Draft(FIRST + year, countries(kingdom));
      draft.areas = set;
      drafts.add(draft);
    }
    return drafts;
  }

  private int[] countries(int kingdom) {
    int third = dice.weighted(THIRD);
    double[] weights = new double[Partner.ALL.size()];
    for (int i = 0; i < weights.length; i++) {
      Partner partner = Partner.ALL.get(i);
      boolean near = partner.region() == Partner.Region.EUROPE;
      weights[i] = StrictMath.pow(partner.output(), 1.05) * (near ? 1.2 : 1);
    }
    int[] countries = new int[third + 1];
    countries[0] = kingdom;
    for (int i = 0; i < third; i++) {
      weights[countries[i]] = 0;
      countries[i + 1] = dice.weighted(weights);
    }
    Arrays.sort(countries);
    return countries;
  }

  private void complete(Draft draft) {
    if (!draft.consortium) {
      int third = draft.countries.length - 1;
      draft.authors =
          third == 0 && dice.chance(0.03)
              ? 1
              : (int) Math.min(100, Math.max(third + 2, dice.logNormal(6.0 + 3.5 * third, 0.62)));
      draft.impact = Impact.ordinary(dice, draft.year, draft.authors, third + 1);
      draft.impact *= draft.areas[0] == Area.MULTIDISCIPLINARY ? WIDELY_READ : 1;
    }
    draft.fields =
        draft.consortium
            ? Neighbours.firstFields(draft.areas)
            : Neighbours.fields(dice, draft.areas);
    draft.type = Kind.draw(dice, draft.consortium);
    draft.hundredths = 0;
  }

  /** Some publications without FWCI, a few retracted. */
  private void drop(List<Draft> drafts) {
    for (int i = 0; i < WITHOUT_FWCI; ) {
      Draft draft = drafts.get(dice.below(drafts.size()));
      if (!draft.consortium && draft.hundredths != Draft.MISSING) {
        draft.hundredths = Draft.MISSING;
        i++;
      }
    }
    for (int i = 0; i < RETRACTED; ) {
      Draft draft = drafts.get(dice.below(drafts.size()));
      if (draft.type.equals("Article") && draft.hundredths == 0 && draft.countries.length < 4) {
        draft.type = "Retracted";
        i++;
      }
    }
  }

  private void fit(List<Draft> drafts) {
    List<Group> groups = new ArrayList<>();
    for (int area = 0; area < Area.PRINTED; area++) {
      int one = area;
      double offset = 0.6 * dice.share() - 0.3;
      groups.add(new Group(draft -> draft.inArea(one), Area.ALL.get(one).fwci(), offset));
    }
    Group all = new Group(draft -> true, FWCI, 0.17);
    groups.add(all);
    new Raking(drafts, groups).fit();
    ExactSums.round(drafts);
    for (int area = 0; area < Area.PRINTED; area++) {
      int one = area;
      ExactSums.repair(drafts, groups.get(one), drafts.stream().filter(d -> only(d, one)).toList());
    }
    ExactSums.repair(drafts, all, drafts.stream().filter(JapanUkPair::elsewhere).toList());
  }

  private static boolean only(Draft draft, int area) {
    return !draft.consortium && draft.areas.length == 1 && draft.areas[0] == area;
  }

  private static boolean elsewhere(Draft draft) {
    return Arrays.stream(draft.areas).allMatch(area -> area >= Area.PRINTED);
  }
}
