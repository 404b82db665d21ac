package colab.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.publication.Asjc;
import colab.publication.Attribute;
import colab.publication.Countries;
import colab.publication.DocumentType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CubeTest {
  private static final Side JAPAN = Side.of(Countries.standard().require("JP"));
  private static final Side UK = Side.of(Countries.standard().require("UK"));
  private static final Set<Measure> FWCI = Set.of(Measure.FWCI);

  private static List<Given> rows(long seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> Given.random(random)).limit(400).toList();
  }

  private static Cube cube(List<Given> rows, Selection selection, Dimension... dimensions) {
    Tallying tallying =
        new Tallying(List.of(Breakdown.of(selection, List.of(dimensions), FWCI)), new Identities());
    rows.forEach(row -> tallying.row(anonymous(row)));
    return tallying.cube(0);
  }

  /** Without identifier, so that none is a duplicate. */
  private static Given anonymous(Given row) {
    return new Given(
        "",
        "",
        row.year(),
        row.countries(),
        row.countryNumber(),
        row.authorNumber(),
        row.citations(),
        row.fwci(),
        row.percentile(),
        row.type(),
        row.fields());
  }

  private static Tally tally(Stream<Given> rows) {
    Tally tally = new Tally(FWCI, Set.of());
    rows.forEach(tally::add);
    return tally;
  }

  private static int member(Dimension dimension, Given row) {
    ToIntFunction<Given> of =
        switch (dimension) {
          case YEAR -> Given::year;
          case TYPE -> given -> given.type().ordinal();
          case COUNTRY_NUMBER -> Given::countryNumber;
          case SIDE_COUNTRIES ->
              given -> given.countries().intersect(JAPAN.countries().union(UK.countries())).size();
          case AUTHOR_BAND -> given -> AuthorBand.of(given.authorNumber()).ordinal();
          default -> throw new IllegalArgumentException(dimension.name());
        };
    return of.applyAsInt(row);
  }

  @ParameterizedTest
  @EnumSource(names = {"YEAR", "TYPE", "COUNTRY_NUMBER", "AUTHOR_BAND"})
  void cellsThatExcludeEachOtherHoldEveryPublicationOnce(Dimension dimension) {
    List<Given> rows = rows(1);
    Cube cube = cube(rows, Selection.ALL, dimension);
    assertThat(cube.total()).isEqualTo(tally(rows.stream()));
    Set<Integer> members = new TreeSet<>(rows.stream().map(row -> member(dimension, row)).toList());
    assertThat(cube.members(dimension)).containsExactlyElementsOf(members);
    for (int member : members) {
      Tally expected = tally(rows.stream().filter(row -> member(dimension, row) == member));
      assertThat(cube.at(dimension, member).total()).isEqualTo(expected);
      assertThat(cube.parts(dimension).get(member).total()).isEqualTo(expected);
      assertThat(cube.by(dimension).get(member)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 3, 4})
  void aCubeOfSeveralDimensionsAddsUpAlongEach(long seed) {
    List<Given> rows = rows(seed);
    Selection selection = Selection.ALL.withSides(List.of(JAPAN));
    List<Given> japan = rows.stream().filter(row -> JAPAN.meets(row.countries())).toList();
    Cube cube =
        cube(
            rows,
            selection,
            Dimension.YEAR,
            Dimension.PARTNER,
            Dimension.AUTHOR_BAND,
            Dimension.COUNTRY_NUMBER);
    for (int partner : cube.members(Dimension.PARTNER)) {
      List<Given> own = japan.stream().filter(row -> row.countries().contains(partner)).toList();
      Cube part = cube.at(Dimension.PARTNER, partner);
      assertThat(part.dimensions())
          .containsExactly(Dimension.YEAR, Dimension.AUTHOR_BAND, Dimension.COUNTRY_NUMBER);
      assertThat(part.total()).isEqualTo(tally(own.stream()));
      assertThat(part.at(Dimension.YEAR, 2018).total())
          .isEqualTo(tally(own.stream().filter(row -> row.year() == 2018)));
      assertThat(part.where(Dimension.YEAR, year -> year > 2018).total())
          .isEqualTo(tally(own.stream().filter(row -> row.year() > 2018)));
    }
    assertThat(cube.by(Dimension.PARTNER).keySet()).isEqualTo(cube.members(Dimension.PARTNER));
    assertThat(cube.members(Dimension.PARTNER))
        .doesNotContain(Countries.standard().require("JP").index());
  }

  @ParameterizedTest
  @EnumSource(names = {"PARTNER", "COUNTRY", "AREA", "FIELD"})
  void aTotalOverCellsThatOverlapIsRefused(Dimension dimension) {
    Cube cube = cube(rows(5), Selection.ALL, dimension);
    assertThatThrownBy(cube::total)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("do not add up");
    int first = cube.members(dimension).first();
    assertThat(cube.at(dimension, first).total().publications().orElse(0)).isPositive();
  }

  @Test
  void aPublicationStandsInEachOfItsAreasAndFieldsOnce() {
    List<Given> rows = rows(6);
    Cube areas = cube(rows, Selection.ALL, Dimension.AREA);
    Cube together = cube(rows, Selection.ALL, Dimension.AREAS);
    for (int area : areas.members(Dimension.AREA)) {
      assertThat(together.where(Dimension.AREAS, bits -> (bits >>> area & 1) == 1).total())
          .isEqualTo(areas.at(Dimension.AREA, area).total());
    }
    for (int area : areas.members(Dimension.AREA)) {
      assertThat(areas.at(Dimension.AREA, area).total())
          .isEqualTo(
              tally(
                  rows.stream()
                      .filter(row -> row.fields().contains(Asjc.standard().areas().get(area)))));
    }
    Cube fields = cube(rows, Selection.ALL, Dimension.FIELD);
    for (int field : fields.members(Dimension.FIELD)) {
      assertThat(fields.at(Dimension.FIELD, field).total())
          .isEqualTo(
              tally(
                  rows.stream()
                      .filter(row -> row.fields().contains(Asjc.standard().fields().get(field)))));
    }
  }

  @Test
  void twoDimensionsThatOverlapAreRefused() {
    List<Dimension> both = List.of(Dimension.PARTNER, Dimension.AREA);
    assertThatThrownBy(() -> Breakdown.of(Selection.ALL, both, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    List<Dimension> many =
        List.of(
            Dimension.YEAR,
            Dimension.YEAR,
            Dimension.YEAR,
            Dimension.YEAR,
            Dimension.YEAR,
            Dimension.YEAR);
    assertThatThrownBy(() -> Breakdown.of(Selection.ALL, many, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMemberWithoutPublicationsIsEmptyAndNotMissing() {
    Cube cube = cube(rows(7), Selection.ALL, Dimension.YEAR);
    assertThat(cube.at(Dimension.YEAR, 1999).total().publications()).hasValue(0);
    assertThat(cube.isCounted()).isTrue();
    assertThatThrownBy(() -> cube.at(Dimension.TYPE, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> cube.members(Dimension.TYPE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBreakdownNeedsWhatItsPartsNeed() {
    Breakdown breakdown =
        new Breakdown(
            Selection.ALL.withSides(List.of(UK)),
            List.of(Dimension.AREA),
            Set.of(Measure.TOP_10),
            Set.of(),
            0);
    assertThat(breakdown.needs())
        .containsExactlyInAnyOrder(Attribute.COUNTRIES, Attribute.FIELDS, Attribute.PERCENTILE);
    assertThat(breakdown.withValues().needs()).contains(Attribute.FWCI);
    assertThat(breakdown.withLeaders(3).needs()).contains(Attribute.FWCI);
  }

  @Test
  void printedCellsAreKnownAsTheyStandAndAddUpToNothing() {
    Printed one =
        new Printed(OptionalLong.of(7), Map.of(Measure.FWCI, 1.5), Map.of(Measure.CITATIONS, 12.0));
    Printed all = new Printed(OptionalLong.of(9), Map.of(), Map.of());
    Cube cube = Cube.printed(Dimension.YEAR, Map.of(2018, one), Optional.of(all));
    assertThat(cube.isCounted()).isFalse();
    assertThat(cube.total()).isEqualTo(all);
    assertThat(cube.at(Dimension.YEAR, 2018).total()).isEqualTo(one);
    assertThat(cube.where(Dimension.YEAR, year -> true).total().publications()).isEmpty();
    assertThat(Cube.printed(one).total()).isEqualTo(one);
    assertThat(one.mean(Measure.FWCI)).hasValue(1.5);
    assertThat(one.mean(Measure.CITATIONS)).isEmpty();
    assertThat(one.total(Measure.CITATIONS)).hasValue(12);
    assertThat(one.total(Measure.FWCI)).isEmpty();
    assertThat(one.number(Measure.FWCI)).isEmpty();
    assertThat(one.values()).isEmpty();
    assertThat(all.with(one))
        .isEqualTo(
            new Printed(
                OptionalLong.of(9), Map.of(Measure.FWCI, 1.5), Map.of(Measure.CITATIONS, 12.0)));
  }

  @Test
  void authorBandsMeetAtTheirLimits() {
    assertThat(
            Stream.of(0L, 10L, 11L, 50L, 51L, 100L, 101L, 200L, 201L, 5_154L)
                .map(AuthorBand::of)
                .map(AuthorBand::title))
        .containsExactly(
            "1-10 authors",
            "1-10 authors",
            "11-50 authors",
            "11-50 authors",
            "51-100 authors",
            "51-100 authors",
            "101-200 authors",
            "101-200 authors",
            "over 200 authors",
            "over 200 authors");
    assertThat(AuthorBand.of(colab.corpus.Row.MISSING)).isEqualTo(AuthorBand.UNKNOWN);
    assertThat(EnumSet.allOf(AuthorBand.class).stream().filter(band -> band.isWithin(100)))
        .containsExactly(AuthorBand.UP_TO_10, AuthorBand.UP_TO_50, AuthorBand.UP_TO_100);
  }

  @Test
  void everyRowIsKeptOrDuplicateOrFilteredOrRejected() {
    Tallying tallying =
        new Tallying(
            List.of(
                Breakdown.of(Selection.ALL.withSides(List.of(JAPAN)), List.of(), FWCI)
                    .withLeaders(1),
                Breakdown.of(Selection.ALL, List.of(), Set.of())),
            new Identities());
    tallying.row(Given.of("a", 2018, "JP", "GB").withFwci(150));
    tallying.row(Given.of("b", 2019, "JP").withFwci(250));
    tallying.row(Given.of("c", 2019, "GB"));
    tallying.row(Given.of("a", 2020, "JP"));
    tallying.rejected(new Diagnostic("f", 9, "Year", Diagnostic.Severity.REJECTED, "bad"));
    tallying.warning(new Diagnostic("f", 0, "", Diagnostic.Severity.WARNING, "odd"));
    assertThat(tallying.account(0)).isEqualTo(new Account(5, 2, 1, 1, 1));
    assertThat(tallying.account(1)).isEqualTo(new Account(5, 3, 1, 0, 1));
    assertThat(tallying.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly("f:9: Year: bad", "f: odd");
    assertThat(tallying.leaders(0))
        .singleElement()
        .satisfies(best -> assertThat(best.id()).isEqualTo("b"));
    assertThat(tallying.facts(0).publications()).isEqualTo(2);
    assertThat(tallying.facts(0).firstYear()).isEqualTo(2018);
    assertThat(tallying.facts(1).lastYear()).isEqualTo(2019);
    assertThat(tallying.facts(1).withoutFwci()).isEqualTo(1);
    assertThat(tallying.facts(1).types()).containsExactly(DocumentType.ARTICLE);
    assertThat(tallying.onEvery().isEmpty()).isTrue();
    assertThat(tallying.facts(0).onEvery()).isEqualTo(JAPAN.countries());
  }
}
