package colab.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Publications in Japan with international collaboration, 2016 to 2021: every partner with its
 * exact output, the ten printed ones with their FWCI.
 */
final class JapanInternational {
  static final int PUBLICATIONS = 146_531;
  private static final int FIRST = 2016;
  private static final int LAST = 2021;
  private static final double RESERVED = 0.66;
  private static final double[] SIZES = {
    480, 190, 100, 62, 42, 30, 22, 17, 13, 10, 8, 6, 5, 4, 3, 3, 2, 2
  };

  private static final double GOLDEN = 0.6180339887498949;

  private final Dice dice = new Dice(20160609L);
  private int joints;

  List<Draft> make() {
    List<Draft> drafts = new ArrayList<>();
    Allotment allotment =
        new Allotment(Partner.ALL.stream().mapToInt(Partner::output).toArray(), PUBLICATIONS);
    drafts.addAll(
        new Gatherings(dice, FIRST, LAST, 1.03).make(members -> admit(allotment, members)));
    List<int[]> sets = allotment.fill(dice, SIZES, reserves(), this::affinity);
    sets.stream().filter(set -> set.length > 1).map(this::joint).forEach(drafts::add);
    addBilateral(sets, drafts);
    drafts.forEach(this::complete);
    fit(drafts);
    drafts.forEach(draft -> draft.citations = Impact.citations(dice, draft));
    return Naming.number(drafts, 99_000_000_000L, dice);
  }

  private static boolean admit(Allotment allotment, int[] members) {
    boolean allowed = allotment.allows(members);
    if (allowed) {
      allotment.take(members);
    }
    return allowed;
  }

  private static int[] reserves() {
    return Partner.ALL.stream()
        .mapToInt(partner -> (int) (RESERVED * partner.output() * partner.bilateral()))
        .toArray();
  }

  private double affinity(int one, int other) {
    Partner first = Partner.ALL.get(one);
    Partner second = Partner.ALL.get(other);
    return first.region() == second.region() && first.region() != Partner.Region.AMERICA ? 2.2 : 1;
  }

  /** The years come evenly, in the proportions of the golden section, so that none stands out. */
  private Draft joint(int[] partners) {
    joints++;
    double place = joints * GOLDEN - Math.floor(joints * GOLDEN);
    return new Draft(FIRST + YearShares.at(place), partners);
  }

  private void addBilateral(List<int[]> sets, List<Draft> drafts) {
    int[][] seen = new int[Partner.ALL.size()][LAST - FIRST + 1];
    for (Draft draft : drafts) {
      for (int partner : draft.countries) {
        seen[partner][draft.year - FIRST]++;
      }
    }
    int[] alone = new int[Partner.ALL.size()];
    sets.stream().filter(set -> set.length == 1).forEach(set -> alone[set[0]]++);
    for (int partner = 0; partner < alone.length; partner++) {
      int[] years = lacking(YearShares.targets(dice, partner), seen[partner], alone[partner]);
      for (int i = 0; i < years.length; i++) {
        for (int n = 0; n < years[i]; n++) {
          drafts.add(new Draft(FIRST + i, new int[] {partner}));
        }
      }
    }
  }

  /** What each year still lacks; where a year has too many already, the others give way. */
  private static int[] lacking(int[] wanted, int[] seen, int total) {
    int[] lacking = new int[wanted.length];
    for (int i = 0; i < lacking.length; i++) {
      lacking[i] = Math.max(0, wanted[i] - seen[i]);
    }
    int surplus = Arrays.stream(lacking).sum() - total;
    for (int i = 0; surplus > 0; i = (i + 1) % lacking.length) {
      if (lacking[i] > 0) {
        lacking[i]--;
        surplus--;
      }
    }
    return lacking;
  }

  private void complete(Draft draft) {
    if (!draft.consortium) {
      int countries = draft.countries.length;
      draft.authors = authors(countries);
      draft.impact = Impact.ordinary(dice, draft.year, draft.authors, countries);
    }
    if (draft.areas.length == 0) {
      draft.areas = Neighbours.areas(dice);
    }
    draft.fields =
        draft.consortium
            ? Neighbours.firstFields(draft.areas)
            : Neighbours.fields(dice, draft.areas);
    draft.type = Kind.draw(dice, draft.consortium);
    draft.hundredths = 0;
  }

  private int authors(int countries) {
    if (countries == 1 && dice.chance(0.012)) {
      return 1;
    }
    double median = 5.2 + 2.4 * (countries - 1);
    return (int) Math.min(100, Math.max(countries + 1, dice.logNormal(median, 0.55)));
  }

  private void fit(List<Draft> drafts) {
    List<Group> groups = new ArrayList<>();
    for (int partner = 0; partner < Partner.PRINTED; partner++) {
      int one = partner;
      double offset = 0.6 * dice.share() - 0.3;
      groups.add(new Group(draft -> draft.has(one), Partner.ALL.get(one).fwci(), offset));
    }
    new Raking(drafts, groups).fit();
    ExactSums.round(drafts);
    for (int partner = 0; partner < Partner.PRINTED; partner++) {
      int one = partner;
      List<Draft> own =
          drafts.stream().filter(d -> d.countries.length == 1 && d.countries[0] == one).toList();
      ExactSums.repair(drafts, groups.get(one), own);
    }
  }
}
