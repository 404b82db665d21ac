package colab.counted;

import static colab.counted.Written.COUNTRIES;
import static colab.counted.Written.GROUPS;
import static colab.counted.Written.about;
import static colab.counted.Written.breakdown;
import static colab.counted.Written.counting;
import static colab.counted.Written.years;
import static org.assertj.core.api.Assertions.assertThat;

import colab.Diagnostic;
import colab.corpus.Grid;
import colab.tally.Breakdown;
import colab.tally.Cell;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The counted files of the sample data, opened together as a folder is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleExportsTest {
  private final List<Export> exports = new ArrayList<>();

  @BeforeAll
  void open() throws IOException {
    List<Grid> grids = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("sample-data"))) {
      files.filter(SampleExportsTest::isCounted).sorted().map(Written::grid).forEach(grids::add);
    }
    exports.addAll(CountedExports.of(grids, COUNTRIES, GROUPS));
  }

  private static boolean isCounted(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.contains("_vs_Publication_Year") || name.contains("_collaborating_");
  }

  private List<Cell> answers(Breakdown breakdown) {
    return exports.stream()
        .filter(export -> export.refusal(breakdown).isEmpty())
        .map(export -> Written.cube(export, breakdown).total())
        .toList();
  }

  private Stream<FiguresExport> benchmarking() {
    return exports.stream().filter(FiguresExport.class::isInstance).map(FiguresExport.class::cast);
  }

  private Stream<CollaborationExport> collaborations() {
    return exports.stream()
        .filter(CollaborationExport.class::isInstance)
        .map(CollaborationExport.class::cast);
  }

  @Test
  void onlyOneExportAnswersForThePair() {
    Breakdown pair = breakdown(about("UK", "JP").withYears(years(2016, 2020)));
    assertThat(answers(pair))
        .singleElement()
        .satisfies(cell -> assertThat(cell.publications()).hasValue(22_984))
        .satisfies(cell -> assertThat(cell.mean(Measure.FWCI)).isPresent());
  }

  @Test
  void metricsOfOneCountryStandTogether() {
    assertThat(answers(breakdown(about("JP").withYears(years(2016, 2021)))))
        .singleElement()
        .satisfies(cell -> assertThat(cell.publications()).hasValue(831_994))
        .satisfies(cell -> assertThat(cell.mean(Measure.FWCI)).hasValue(0.93))
        .satisfies(cell -> assertThat(cell.total(Measure.INTERNATIONAL)).isPresent());
  }

  @Test
  void patentsAreKnownByName() {
    assertThat(
            benchmarking()
                .map(FiguresExport::table)
                .map(table -> table.value("JP", "Citing-Patents Count", OptionalInt.of(2017)))
                .filter(value -> value.isPresent()))
        .singleElement()
        .satisfies(value -> assertThat(value).hasValue(5981));
  }

  @Test
  void institutionsOfBothSidesAreCounted() {
    assertThat(
            collaborations()
                .filter(export -> export.kind() == CollaborationExport.Kind.INSTITUTIONS)
                .map(CollaborationExport::numberByCountry))
        .singleElement()
        .satisfies(numbers -> assertThat(numbers).containsEntry(COUNTRIES.require("GB"), 585L))
        .satisfies(numbers -> assertThat(numbers).containsEntry(COUNTRIES.require("JP"), 620L));
  }

  @Test
  void partnersOfJapanAreThoseOfItsOwnExport() {
    Breakdown partners = counting(about("JP"), Dimension.PARTNER);
    assertThat(exports.stream().filter(export -> export.refusal(partners).isEmpty()))
        .singleElement()
        .isInstanceOf(CollaborationExport.class);
  }

  @Test
  void nothingInTheSampleIsOdd() {
    assertThat(
            Stream.concat(
                    benchmarking().flatMap(export -> export.diagnostics().stream()),
                    collaborations().flatMap(export -> export.diagnostics().stream()))
                .map(Diagnostic::toString))
        .isEmpty();
  }
}
