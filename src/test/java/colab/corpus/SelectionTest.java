package colab.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import colab.publication.Asjc;
import colab.publication.Attribute;
import colab.publication.Countries;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.Subject;
import colab.tally.Given;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
  private static final List<String> CODES = List.of("GB", "JP", "US", "DE", "FR", "CN");

  private static Side side(Random random) {
    CountrySet.Builder set = new CountrySet.Builder();
    for (int n = 1 + random.nextInt(2); n > 0; n--) {
      set.add(Countries.standard().require(CODES.get(random.nextInt(CODES.size()))));
    }
    return new Side("side", "side", "side", set.build());
  }

  private static OptionalInt maybe(Random random, int most) {
    return random.nextInt(3) == 0 ? OptionalInt.of(1 + random.nextInt(most)) : OptionalInt.empty();
  }

  private static Selection random(Random random) {
    List<Side> sides = random.ints(random.nextInt(3), 0, 9).mapToObj(i -> side(random)).toList();
    Set<DocumentType> types =
        random.nextInt(3) == 0
            ? Set.of(DocumentType.ARTICLE, DocumentType.REVIEW, DocumentType.RETRACTED)
            : Set.of();
    int first = 2015 + random.nextInt(4);
    Optional<YearRange> years =
        random.nextBoolean()
            ? Optional.of(new YearRange(first, first + random.nextInt(5)))
            : Optional.empty();
    return new Selection(
        sides,
        years,
        new Traits(types, maybe(random, 40), random.nextInt(4) == 0),
        new Subjects(subjects(random), Optional.empty()),
        new Reach(
            maybe(random, 4),
            !sides.isEmpty() && random.nextInt(4) == 0,
            random.nextInt(4) == 0 ? side(random).countries() : CountrySet.empty(),
            random.nextInt(4) == 0),
        Optional.empty());
  }

  private static Set<Subject> subjects(Random random) {
    Set<Subject> some = new HashSet<>();
    if (random.nextInt(4) == 0) {
      some.add(Asjc.standard().subject(Subject.Level.AREA, random.nextInt(6)));
    }
    if (random.nextInt(4) == 0) {
      some.add(Asjc.standard().subject(Subject.Level.FIELD, random.nextInt(60)));
      some.add(Asjc.standard().subject(Subject.Level.FIELD, random.nextInt(30) + 60));
    }
    return some;
  }

  private static Set<String> codes(CountrySet set) {
    return set.indices()
        .mapToObj(i -> Countries.standard().get(i).code())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean meets(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  /** The definition, sentence by sentence, on sets of codes. */
  private static boolean isAskedFor(Selection asked, Given row) {
    Set<String> countries = codes(row.countries());
    Set<String> own = new HashSet<>();
    asked.sides().forEach(side -> own.addAll(codes(side.countries())));
    boolean subjects =
        asked.subjects().any().isEmpty()
            || asked.subjects().any().stream().anyMatch(row.fields()::contains);
    boolean years =
        asked.years().isEmpty()
            || row.year() >= asked.years().get().first()
                && row.year() <= asked.years().get().last();
    boolean types = asked.traits().types().isEmpty() || asked.traits().types().contains(row.type());
    boolean retracted = asked.traits().withoutRetracted() && row.type() == DocumentType.RETRACTED;
    boolean authors =
        asked.traits().maxAuthors().isEmpty()
            || row.authorNumber() != Row.MISSING
                && row.authorNumber() <= asked.traits().maxAuthors().getAsInt();
    boolean number = row.countryNumber() <= asked.reach().maxCountries().orElse(Integer.MAX_VALUE);
    boolean group = asked.sides().size() == 1 && asked.sides().get(0).countries().size() > 1;
    long members = countries.stream().filter(own::contains).count();
    boolean international =
        !asked.reach().internationalOnly() || row.countryNumber() > (group ? members : 1);
    boolean alone =
        !asked.reach().onlySides()
            || own.containsAll(countries) && row.countryNumber() == countries.size();
    return years
        && types
        && !retracted
        && authors
        && number
        && international
        && alone
        && subjects
        && asked.sides().stream().allMatch(side -> meets(codes(side.countries()), countries))
        && !meets(codes(asked.reach().without()), countries)
        && asked.except().filter(other -> isAskedFor(other, row)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aPublicationIsAskedForWhenEveryConditionHolds(long seed) {
    Random random = new Random(seed);
    int matched = 0;
    for (int i = 0; i < 20_000; i++) {
      Selection whole = random(random);
      Selection selection = i % 5 == 0 ? whole.except(random(random)) : whole;
      Given row = Given.random(random);
      boolean expected = isAskedFor(selection, row);
      assertThat(selection.matches(row)).as(selection + " of " + row).isEqualTo(expected);
      matched += expected ? 1 : 0;
    }
    assertThat(matched).isBetween(200, 19_000);
  }

  @Test
  void everythingNeedsNothingAndIsNarrowedByNothing() {
    assertThat(Selection.ALL.needs()).isEmpty();
    assertThat(Selection.ALL.isNarrowed()).isFalse();
    assertThat(Selection.ALL.withYears(new YearRange(2017, 2021)).isNarrowed()).isFalse();
    assertThat(Selection.ALL.international().isNarrowed()).isTrue();
    assertThat(Selection.ALL.international().notOnlyInternational()).isEqualTo(Selection.ALL);
  }

  @Test
  void whatIsAskedSaysWhichColumnsAreNeeded() {
    Side japan = Side.of(Countries.standard().require("JP"));
    Selection all =
        new Selection(
            List.of(japan),
            Optional.of(new YearRange(2017, 2021)),
            new Traits(Set.of(DocumentType.ARTICLE), OptionalInt.of(10), false),
            new Subjects(Set.of(Asjc.standard().subject(Subject.Level.FIELD, 0)), Optional.empty()),
            Reach.ANY,
            Optional.empty());
    assertThat(all.needs())
        .containsExactlyInAnyOrder(
            Attribute.COUNTRIES,
            Attribute.YEAR,
            Attribute.TYPE,
            Attribute.FIELDS,
            Attribute.AUTHOR_NUMBER);
  }

  @Test
  void twoSidesWithoutACommonCountryAreInternational() {
    Side japan = Side.of(Countries.standard().require("JP"));
    Side uk = Side.of(Countries.standard().require("UK"));
    assertThat(Selection.ALL.withSides(List.of(japan, uk)).isInternational()).isTrue();
    assertThat(Selection.ALL.withSides(List.of(japan)).isInternational()).isFalse();
    assertThat(Selection.ALL.withSides(List.of(japan, japan)).isInternational()).isFalse();
    assertThat(Selection.ALL.withSides(List.of(japan)).international().isInternational()).isTrue();
  }
}
