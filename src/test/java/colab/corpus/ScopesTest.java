package colab.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.ExportText;
import colab.fixture.Heard;
import colab.publication.Countries;
import colab.publication.CountryGroups;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an export holds all of, read from its own words; and which questions it may answer. */
class ScopesTest {
  private static final Countries COUNTRIES = Countries.standard();
  private static final CountryGroups GROUPS = CountryGroups.standard(COUNTRIES);
  private static final ExportText EXPORT =
      ExportText.of("Publications in Japan", "EID", "Year").row("2-s2.0-1", "2018");

  @TempDir Path folder;

  private Scope scope(ExportText export) {
    return new Scopes(COUNTRIES, GROUPS)
        .of(Heard.of(export.writeTo(folder.resolve("a.csv"))).provenance());
  }

  private static Side side(String name) {
    return COUNTRIES
        .find(name)
        .map(Side::of)
        .orElseGet(() -> Scopes.side(GROUPS.find(name).orElseThrow()));
  }

  private static Selection of(String... sides) {
    return Selection.ALL.withSides(List.of(sides).stream().map(ScopesTest::side).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Publications in Japan # publications in Japan, 2017-2021",
        "Publications in the United Kingdom # publications in the United Kingdom, 2017-2021",
        "Publications in United Kingdom # publications in the United Kingdom, 2017-2021",
        "Publications in Viet Nam # publications in Viet Nam, 2017-2021",
        "Publications in Trinidad and Tobago # publications in Trinidad and Tobago, 2017-2021",
        "Publications in Japan with international collaboration # publications in Japan, international, 2017-2021",
        "Publications in Japan, international collaboration # publications in Japan, international, 2017-2021",
        "Publications co-authored by the United Kingdom and Japan # publications co-authored by the United Kingdom and Japan, 2017-2021",
        "Publications co-authored by Japan and the United Kingdom # publications co-authored by Japan and the United Kingdom, 2017-2021",
        "Publications co-authored by Bosnia and Herzegovina and Japan # publications co-authored by Bosnia and Herzegovina and Japan, 2017-2021",
        "Publications in Japan co-authored with the United Kingdom # publications co-authored by Japan and the United Kingdom, 2017-2021",
        "Publications in G7 # publications in the Group of Seven, 2017-2021",
        "Publications co-authored by EU27 and Japan # publications co-authored by the EU27 countries and Japan, 2017-2021",
        "Publications in the World # publications of the world, 2017-2021",
        "publications in World # publications of the world, 2017-2021",
        "Publications at the University of York # publications of the University of York, 2017-2021",
        "'Publications by Surname, Given' # publications of Surname, Given, 2017-2021",
        "Publications in Japan and the United Kingdom # publications of Japan and the United Kingdom, 2017-2021",
        "Publications in My Research Area # publications of My Research Area, 2017-2021",
        "Publications co-authored by Univ A and Univ B # publications of Univ A and Univ B, 2017-2021",
        "Sixty publications # publications in these files, 2017-2021",
        "'' # publications in these files, 2017-2021"
      })
  void theDataSetSaysWhatTheExportHolds(String dataSet, String words) {
    assertThat(scope(EXPORT.with("Data set", dataSet)).inWords()).isEqualTo(words);
  }

  @Test
  void aFacetOfCollaborationMakesTheExportInternational() {
    ExportText facet =
        EXPORT
            .saying("1 publications match the selected filter options:")
            .saying("Collaboration", "International collaboration");
    assertThat(scope(facet).international()).isTrue();
    assertThat(scope(facet).covers(of("Japan"))).isFalse();
    assertThat(scope(facet).covers(of("Japan").international())).isTrue();
    assertThat(scope(EXPORT).international()).isFalse();
  }

  @Test
  void aFilterLeavesLessThanTheDataSetSays() {
    ExportText facets = EXPORT.saying("1 publications match the selected filter options:");
    for (ExportText export :
        List.of(
            EXPORT.with("Filtered by", "Medicine"),
            facets.saying("Countries/Regions", "Germany"),
            facets.saying("Open Access", "(Gold OR Green)"),
            facets.saying("Publication years", "(2018 OR 2020)"))) {
      assertThat(scope(export).covers(of("Japan"))).isFalse();
      assertThat(scope(export).inWords()).startsWith("publications of Japan, ");
    }
    for (ExportText export :
        List.of(
            EXPORT.with("Filtered by", "All subject areas"),
            EXPORT.saying("Remark", "by hand"),
            facets.saying("Publication types", "Article"),
            facets
                .saying("Publication years", "(2018 OR 2019)")
                .saying("Truncated fields", "Some"))) {
      assertThat(scope(export).covers(of("Japan"))).isTrue();
    }
  }

  @Test
  void theFacetOfYearsNarrowsTheRange() {
    ExportText facets =
        EXPORT
            .saying("1 publications match the selected filter options:")
            .saying("Publication years", "(2018 OR 2020 OR 2019)");
    assertThat(scope(facets).years()).contains(new YearRange(2018, 2020));
    assertThat(scope(facets).coversYears(of("Japan").withYears(new YearRange(2017, 2020))))
        .isFalse();
    assertThat(scope(facets).coversYears(of("Japan").withYears(new YearRange(2018, 2019))))
        .isTrue();
    assertThat(
            scope(EXPORT.with("Year range", ""))
                .coversYears(of("Japan").withYears(new YearRange(1996, 2030))))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Publications in Japan # JP # true",
        "Publications in Japan # JP,GB # true",
        "Publications in Japan # GB # false",
        "Publications in Japan # GB,DE # false",
        "Publications in Japan # G7 # false",
        "Publications in Japan # # true",
        "Publications in G7 # JP # true",
        "Publications in G7 # CN # false",
        "Publications in Japan with international collaboration # JP # false",
        "Publications in Japan with international collaboration # JP,GB # true",
        "Publications co-authored by the United Kingdom and Japan # JP,GB # true",
        "Publications co-authored by the United Kingdom and Japan # JP # false",
        "Publications co-authored by EU27 and Japan # DE,JP # true",
        "Publications co-authored by EU27 and Japan # GB,JP # false",
        "Publications in the World # CN,DE # true",
        "Publications at the University of York # GB # false",
        "Publications at the University of York # # true",
        "Sixty publications # GB,JP # true"
      })
  void aQuestionIsCoveredWhenEveryLimitOfTheExportIsOneOfTheQuestionToo(
      String dataSet, String sides, boolean covered) {
    Selection selection = sides == null ? Selection.ALL : of(sides.split(","));
    assertThat(scope(EXPORT.with("Data set", dataSet)).covers(selection)).isEqualTo(covered);
  }

  @Test
  void aScopeWithMoreLimitsIsNarrower() {
    List<Integer> narrowness =
        List.of(
                "Publications co-authored by Japan and Germany",
                "Publications in Japan with international collaboration",
                "Publications in Japan",
                "Publications in the World")
            .stream()
            .map(dataSet -> scope(EXPORT.with("Data set", dataSet)).narrowness())
            .toList();
    assertThat(narrowness).isSortedAccordingTo((a, b) -> b - a).doesNotHaveDuplicates();
    assertThat(Scope.undeclared(Optional.empty()).narrowness()).isZero();
  }
}
