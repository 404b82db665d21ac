package colab.counted;

import static colab.counted.Written.about;
import static colab.counted.Written.benchmark;
import static colab.counted.Written.breakdown;
import static colab.counted.Written.counting;
import static colab.counted.Written.cube;
import static colab.counted.Written.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import colab.ColabException;
import colab.corpus.Scope;
import colab.corpus.Selection;
import colab.publication.Attribute;
import colab.tally.Breakdown;
import colab.tally.Cell;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Filled;
import colab.tally.Measure;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresExportTest {
  private static final String YEARS = ",,Overall,2016,2017,2018,";
  private static final String OUTPUT =
      benchmark(
          "Scholarly Output",
          "2016 to 2018",
          YEARS,
          "\"Japan\",,402622,133100,133905,135617",
          "\"United Kingdom\",,647931,213400,216020,218511",
          "\"Japan - United Kingdom\",,13146,4180,4404,4562");
  private static final String FWCI =
      benchmark(
          "Field-Weighted Citation Impact",
          "2016 to 2018",
          YEARS,
          "\"Japan\",,0.93,0.92,0.93,0.93",
          "\"Japan - United Kingdom\",,3.23,3.12,3.21,-");

  @TempDir private Path folder;
  private Written written;

  @BeforeEach
  void folder() {
    written = new Written(folder);
  }

  private static Cell total(FiguresExport export, Selection selection) {
    return cube(export, counting(selection)).total();
  }

  @Test
  void filesOfOneMetricEachMakeOneExportThatAnswersAProfile() {
    FiguresExport export = written.benchmarking(OUTPUT, FWCI);
    List<Filled> filled =
        export.fill(
            List.of(
                breakdown(about("JP"), Dimension.YEAR),
                breakdown(about("UK", "JP"), Dimension.YEAR),
                counting(about("UK"))));
    Cube japan = filled.get(0).cube();
    assertThat(japan.total().publications()).hasValue(402_622);
    assertThat(japan.total().mean(Measure.FWCI)).hasValue(0.93);
    assertThat(japan.members(Dimension.YEAR)).containsExactly(2016, 2017, 2018);
    assertThat(japan.at(Dimension.YEAR, 2016).total().publications()).hasValue(133_100);
    assertThat(japan.at(Dimension.YEAR, 2016).total().mean(Measure.FWCI)).hasValue(0.92);
    assertThat(japan.isCounted()).isFalse();
    Cube pair = filled.get(1).cube();
    assertThat(pair.total().publications()).hasValue(13_146);
    assertThat(pair.by(Dimension.YEAR).get(2018).mean(Measure.FWCI)).isEmpty();
    assertThat(filled.get(2).cube().total().publications()).hasValue(647_931);
    assertThat(export.provenances()).hasSize(2);
    assertThat(export.isCounted()).isTrue();
    assertThat(export.attributes())
        .containsExactlyInAnyOrder(Attribute.YEAR, Attribute.COUNTRIES, Attribute.FWCI);
  }

  @Test
  void aMissingFigureIsMissingAndZeroIsZero() {
    FiguresExport export =
        written.benchmarking(
            benchmark("Scholarly Output", "2016 to 2017", ",,Overall,2016,2017,", "Japan,,5,5,0"),
            benchmark(
                "Field-Weighted Citation Impact",
                "2016 to 2017",
                ",,Overall,2016,2017,",
                "Japan,,0.00,0.00,-"));
    Cube cube = cube(export, breakdown(about("JP"), Dimension.YEAR));
    assertThat(cube.by(Dimension.YEAR).get(2016).mean(Measure.FWCI)).hasValue(0.0);
    assertThat(cube.by(Dimension.YEAR).get(2017).mean(Measure.FWCI)).isEmpty();
    assertThat(cube.by(Dimension.YEAR).get(2017).publications()).hasValue(0);
  }

  @Test
  void forAPartOfTheYearsCountsAreAddedAndMeansAreMissing() {
    FiguresExport export = written.benchmarking(OUTPUT, FWCI);
    Cell part = total(export, about("JP").withYears(years(2016, 2017)));
    assertThat(part.publications()).hasValue(133_100 + 133_905);
    assertThat(part.mean(Measure.FWCI)).isEmpty();
    Cell one = total(export, about("JP").withYears(years(2017, 2017)));
    assertThat(one.publications()).hasValue(133_905);
    assertThat(one.mean(Measure.FWCI)).hasValue(0.93);
    Cell whole = total(export, about("JP").withYears(years(2016, 2018)));
    assertThat(whole.mean(Measure.FWCI)).hasValue(0.93);
  }

  @Test
  void meansAloneDoNotAnswerForAPartOfTheYears() {
    FiguresExport export = written.benchmarking(FWCI);
    Selection part = about("JP").withYears(years(2016, 2017));
    assertThat(export.refusal(breakdown(part)))
        .isEqualTo("it prints means of single years and of 2016-2018");
    assertThat(export.refusal(breakdown(part, Dimension.YEAR))).isEmpty();
    assertThat(export.refusal(breakdown(about("JP").withYears(years(2017, 2017))))).isEmpty();
    assertThat(written.benchmarking(FWCI, OUTPUT).refusal(breakdown(part))).isEmpty();
  }

  @Test
  void aYearWithoutACountLeavesTheSumMissing() {
    FiguresExport export =
        written.benchmarking(
            benchmark("Scholarly Output", "2016 to 2018", YEARS, "Japan,,30,10,-,20"));
    Cell part = total(export, about("JP").withYears(years(2016, 2017)));
    assertThat(part.publications()).isEmpty();
  }

  @Test
  void sharesArePartsOfOneAndCountsGiveThem() {
    FiguresExport export =
        written.benchmarking(
            benchmark("Scholarly Output", "2016 to 2018", YEARS, "Japan,,400,100,100,200"),
            benchmark("International Collaboration", "2016 to 2018", YEARS, "Japan,,90,20,30,40"),
            benchmark(
                "Output in Top 10% Citation Percentiles (%)",
                "2016 to 2018", YEARS, "Japan,,8.1,8.3,8.2,8.0"),
            benchmark(
                "Output in Top 1% Citation Percentiles (field-weighted, %)",
                "2016 to 2018", YEARS, "Japan,,1.1,1.2,1.3,1.4"),
            benchmark(
                "Output in Top 5% Citation Percentiles", "2016 to 2018", YEARS, "Japan,,12,3,4,5"),
            benchmark("Citations", "2016 to 2018", YEARS, "Japan,,800,100,300,400"));
    Cell japan = total(export, about("JP"));
    assertThat(japan.total(Measure.INTERNATIONAL)).hasValue(90);
    assertThat(japan.mean(Measure.INTERNATIONAL)).hasValue(0.225);
    assertThat(japan.mean(Measure.TOP_10)).hasValue(0.081);
    assertThat(japan.mean(Measure.WEIGHTED_TOP_1)).hasValue(0.011);
    assertThat(japan.total(Measure.TOP_5)).hasValue(12);
    assertThat(japan.mean(Measure.CITATIONS)).hasValue(2.0);
    Cell part = total(export, about("JP").withYears(years(2016, 2017)));
    assertThat(part.mean(Measure.INTERNATIONAL).orElseThrow()).isCloseTo(0.25, within(1e-12));
    assertThat(part.mean(Measure.TOP_10)).isEmpty();
  }

  @Test
  void whatItCannotTellIsRefusedInPlainWords() {
    FiguresExport export = written.benchmarking(OUTPUT, FWCI);
    assertThat(export.refusal(counting(about("JP")))).isEmpty();
    assertThat(export.refusal(counting(about("FR"))))
        .isEqualTo("it is about Japan, United Kingdom, Japan - United Kingdom and no other set");
    assertThat(export.refusal(counting(about("JP", "FR")))).contains("no other set");
    assertThat(export.refusal(counting(Selection.ALL))).contains("no other set");
    assertThat(export.refusal(counting(about("JP"), Dimension.AREA)))
        .isEqualTo(
            "a breakdown by subject fields needs publications: this export is already counted");
    assertThat(export.refusal(counting(about("JP").international())))
        .isEqualTo("it does not print the number of international publications");
    assertThat(export.refusal(counting(about("JP").withYears(years(2016, 2019)))))
        .isEqualTo("it covers 2016-2018");
    assertThat(export.refusal(breakdown(about("UK"))))
        .isEqualTo("it has none of the figures asked for; it prints Scholarly Output");
    assertThatThrownBy(() -> cube(export, counting(about("FR"))))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("a.csv: it is about");
  }

  @Test
  void everySetIsAScopeOfItsOwn() {
    FiguresExport export = written.benchmarking(OUTPUT, FWCI);
    assertThat(export.scopes())
        .extracting(Scope::inWords)
        .containsExactly(
            "publications in Japan, 2016-2018",
            "publications in the United Kingdom, 2016-2018",
            "publications co-authored by Japan and the United Kingdom, 2016-2018");
    assertThat(export.scope().covers(about("FR"))).isFalse();
    Scope only = written.benchmarking(OUTPUT.replaceAll("(?m)^.*United Kingdom.*\n", "")).scope();
    assertThat(only.inWords()).isEqualTo("publications in Japan, 2016-2018");
  }

  @Test
  void filesOfOtherYearsDatesOrLimitsStandApart() {
    String[] others = {
      FWCI.replace("2016 to 2018", "2016 to 2019"),
      FWCI.replace("23 May 2023", "24 May 2023"),
      FWCI.replace("\"All publication types\"", "\"Article, Review\""),
      FWCI.replace("\"Japan", "\"France")
    };
    for (String other : others) {
      assertThat(written.exports(OUTPUT, other)).hasSize(2);
    }
  }

  @Test
  void aFileThatHasSetsOfTwoGroupsJoinsThem() {
    String france = benchmark("Citations", "2016 to 2018", YEARS, "France,,9,2,3,4");
    String both =
        benchmark("Citations", "2016 to 2018", YEARS, "France,,9,2,3,4", "Japan,,9,2,3,4");
    assertThat(written.exports(OUTPUT, france)).hasSize(2);
    assertThat(written.exports(OUTPUT, france, both)).hasSize(1);
  }

  @Test
  void theWorldAnswersAQuestionWithoutSides() {
    FiguresExport export =
        written.benchmarking(
            benchmark(
                "Output in Top 1% Citation Percentiles",
                "2020 to 2020",
                ",,Overall,2020,",
                "World,,34538,34538",
                "\"United Kingdom\",,5597,5597",
                "EU27,,7000,7000"));
    Breakdown top =
        Breakdown.of(Selection.ALL, List.of(), Set.of(Measure.TOP_1, Measure.CITATIONS));
    assertThat(cube(export, top).total().total(Measure.TOP_1)).hasValue(34_538);
    assertThat(export.table().unresolved()).isEmpty();
    assertThat(
            export
                .table()
                .value("eu27", "Output in Top 1% Citation Percentiles", OptionalInt.of(2020)))
        .hasValue(7000);
  }
}
