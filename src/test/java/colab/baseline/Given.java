package colab.baseline;

import colab.corpus.Row;
import colab.corpus.YearlyCitations;
import colab.publication.Asjc;
import colab.publication.Attribute;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;
import colab.publication.Provider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;

/** A publication of a test: what a baseline goes by, and no more. */
record Given(
    int year,
    DocumentType type,
    FieldSet fields,
    int countryNumber,
    long institutionNumber,
    long citations,
    YearlyCitations yearlyCitations)
    implements Row {

  /** The twelve publications of fixture F1 of the methods page, P01 to P12. */
  static final List<Given> F1 =
      List.of(
          of("M", 2, 10),
          of("M", 1, 2),
          of("M", 1, 1),
          of("M P", 3, 12),
          of("P", 1, 0),
          of("P", 1, 4),
          of("P", 2, 3),
          of("M", 2, 5),
          of("P", 2, 6),
          of("M P", 5, 40),
          of("M", 1, 0),
          of("P", 2, 1));

  /** An article of 2016 in these fields: M and P for those of F1, or codes. */
  static Given of(String fields, int countries, long citations) {
    return of(2016, DocumentType.ARTICLE, fields, countries, citations);
  }

  static Given of(int year, DocumentType type, String fields, int countries, long citations) {
    return new Given(
        year, type, fields(fields), countries, MISSING, citations, YearlyCitations.UNKNOWN);
  }

  static FieldSet fields(String names) {
    return FieldSet.of(
        Arrays.stream(names.split(" "))
            .filter(name -> !name.isEmpty())
            .map(name -> name.equals("M") ? "2600" : name.equals("P") ? "3100" : name)
            .map(code -> Asjc.standard().field(code).orElseThrow())
            .toList(),
        0);
  }

  /** The same publications cited by year. */
  Given cited(SortedMap<Integer, Long> byYear) {
    YearlyCitations yearly =
        new YearlyCitations() {
          @Override
          public long between(int first, int last) {
            return byYear.subMap(first, last + 1).values().stream().mapToLong(n -> n).sum();
          }

          @Override
          public int last() {
            return byYear.isEmpty() ? 0 : byYear.lastKey();
          }
        };
    return new Given(year, type, fields, countryNumber, institutionNumber, citations, yearly);
  }

  Given citedTimes(long factor) {
    return new Given(
        year, type, fields, countryNumber, institutionNumber, citations * factor, yearlyCitations);
  }

  /** The same publication of so many institutions. */
  Given by(long institutions) {
    return new Given(year, type, fields, countryNumber, institutions, citations, yearlyCitations);
  }

  /** One to four institutions, unknown of every tenth, and of all reviews of even years. */
  static List<Given> withInstitutions(List<Given> world, long seed) {
    Random dice = new Random(seed);
    return world.stream()
        .map(each -> each.by(dice.nextInt(10) == 0 ? MISSING : 1 + dice.nextInt(4)))
        .map(
            each ->
                each.type() == DocumentType.REVIEW && each.year() % 2 == 0
                    ? each.by(MISSING)
                    : each)
        .toList();
  }

  static About about(int sparse) {
    return new About(
        Provider.SCIVAL,
        "Publications in the World",
        true,
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        About.USUAL_TYPES,
        sparse,
        false,
        Map.of());
  }

  static Baseline baseline(List<Given> world, About about) {
    Reference reference = new Reference(about.types(), about.window());
    world.forEach(reference::add);
    Map<String, Long> used = Map.of("Publications used", reference.used());
    return reference.baseline(
        new About(
            about.provider(),
            about.dataSet(),
            about.world(),
            about.date(),
            about.window(),
            about.complete(),
            about.types(),
            about.sparse(),
            about.synthetic(),
            used));
  }

  /** A baseline whose sparse cells stand for themselves. */
  static Baseline baseline(List<Given> world) {
    return baseline(world, about(1));
  }

  /** What a publication is, held against the baseline. */
  NormedRow against(Norms norms) {
    return new NormedRow(this, norms.of(year, type, fields), citations, YearLines.NONE);
  }

  /** So many publications of five years, four types and twelve fields in three areas. */
  static List<Given> random(int number, long seed) {
    Random dice = new Random(seed);
    String[] codes = {
      "2602", "2603", "2604", "2605", "2702", "2703", "2704", "2705", "3102", "3103", "3104", "3105"
    };
    DocumentType[] types = {
      DocumentType.ARTICLE, DocumentType.REVIEW, DocumentType.ARTICLE, DocumentType.EDITORIAL
    };
    List<Given> world = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      StringBuilder fields = new StringBuilder();
      for (int n = 1 + dice.nextInt(4); n > 0; n--) {
        fields.append(codes[(int) Math.abs(dice.nextGaussian() * 4) % codes.length]).append(' ');
      }
      long citations =
          (long) Math.exp(dice.nextGaussian() * 1.3 + 1) - (dice.nextInt(4) == 0 ? 0 : 1);
      world.add(
          of(
              2012 + dice.nextInt(5),
              types[dice.nextInt(4)],
              dice.nextInt(40) == 0 ? "" : fields.toString(),
              dice.nextInt(6),
              dice.nextInt(50) == 0 ? MISSING : Math.max(0, citations)));
    }
    return world;
  }

  @Override
  public String source() {
    return "test";
  }

  @Override
  public long line() {
    return 1;
  }

  @Override
  public String text(Attribute attribute) {
    return "";
  }

  @Override
  public CountrySet countries() {
    return CountrySet.empty();
  }

  @Override
  public colab.publication.Byline byline() {
    return colab.publication.Byline.NONE;
  }

  @Override
  public long authorNumber() {
    return MISSING;
  }

  @Override
  public long fwci() {
    return MISSING;
  }

  @Override
  public long percentile() {
    return MISSING;
  }

  @Override
  public long weightedPercentile() {
    return MISSING;
  }
}
