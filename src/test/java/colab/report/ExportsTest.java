package colab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.analysis.Library;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.Scope;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.fixture.ExportText;
import colab.publication.Countries;
import colab.publication.CountryGroups;
import colab.tally.Breakdown;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Measure;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are one set, in which order they are read, and which set answers a question. */
class ExportsTest {
  private static final Countries COUNTRIES = Countries.standard();
  private static final String FWCI = "Field-Weighted Citation Impact";

  @TempDir Path folder;
  private final List<Input> inputs = new ArrayList<>();

  private ExportsTest file(String name, ExportText export) {
    inputs.addAll(
        Inputs.of(
            List.of(export.writeTo(folder.resolve(name)).toString()),
            InputStream.nullInputStream()));
    return this;
  }

  private static ExportText export(String dataSet, String years, String exported, String... fwci) {
    ExportText export =
        ExportText.of(dataSet, "EID", "Year", "Country/Region", FWCI)
            .with("Year range", years)
            .with("Date exported", exported);
    for (int i = 0; i < fwci.length; i++) {
      export =
          export.row(
              "2-s2.0-" + (100 + i), years.substring(0, 4), "Japan| United Kingdom", fwci[i]);
    }
    return export;
  }

  private List<Export> all(Optional<Scope> assumed) {
    return new Exports(COUNTRIES, CountryGroups.standard(COUNTRIES), assumed)
        .add(inputs, false)
        .all();
  }

  private List<String> words() {
    return all(Optional.empty()).stream().map(export -> export.scope().inWords()).toList();
  }

  private static String sources(Export export) {
    return String.join(
        " ",
        export.provenances().stream()
            .map(p -> Path.of(p.source()).getFileName().toString())
            .toList());
  }

  @Test
  void filesOfOneDataSetWhoseYearsFollowEachOtherAreOneSet() {
    file("c.csv", export("Publications in Japan", "2020 to 2021", "4 August 2022"));
    file("a.csv", export("Publications in Japan", "2017", "4 August 2022"));
    file("b.csv", export("Publications in Japan", "2018 to 2019", "4 August 2022"));
    assertThat(words()).containsExactly("publications in Japan, 2017-2021");
  }

  @Test
  void yearsWithAGapBetweenThemAreTwoSets() {
    file("a.csv", export("Publications in Japan", "2017 to 2018", "4 August 2022"));
    file("b.csv", export("Publications in Japan", "2020 to 2021", "4 August 2022"));
    assertThat(words())
        .containsExactlyInAnyOrder(
            "publications in Japan, 2017-2018", "publications in Japan, 2020-2021");
  }

  @Test
  void aLongerAndAShorterPeriodAreTwoSets() {
    file("a.csv", export("Publications in Japan", "2016 to 2021", "4 August 2022"));
    file("b.csv", export("Publications in Japan", "2017 to 2021", "4 August 2022"));
    assertThat(words()).hasSize(2);
  }

  @Test
  void filesOfDifferentDataSetsAreNotMixed() {
    file("a.csv", export("Publications in Japan", "2017 to 2021", "4 August 2022"));
    file(
        "b.csv",
        export(
            "Publications in Japan with international collaboration",
            "2017 to 2021",
            "4 August 2022"));
    file("c.csv", export("Sixty publications", "2017 to 2021", "4 August 2022"));
    assertThat(words()).hasSize(3);
  }

  @Test
  void filesThatDeclareNoScopeAreOneSetWhateverTheirYears() {
    file("a.csv", export("Sixty publications", "2012", "4 August 2022"));
    file("b.csv", export("Other publications", "2017 to 2021", "4 August 2022"));
    assertThat(words()).containsExactly("publications in these files, 2012-2021");
  }

  @Test
  void theNewestExportIsReadFirstThenByNameAndItsRowsStay() {
    file("a.csv", export("Publications in Japan", "2018", "4 August 2021", "1.00", "1.00"));
    file("c.csv", export("Publications in Japan", "2018", "4 August 2022", "3.00"));
    file("b.csv", export("Publications in Japan", "2018", "4 August 2022", "2.00"));
    file("d.csv", export("Publications in Japan", "2018", "no date", "9.00"));
    Export export = all(Optional.empty()).get(0);
    assertThat(sources(export)).isEqualTo("b.csv c.csv a.csv d.csv");
    var filled =
        export.fill(List.of(Breakdown.of(Selection.ALL, List.of(), Set.of(Measure.FWCI)))).get(0);
    assertThat(filled.account().toString()).contains("read=5, kept=2, duplicate=3");
    assertThat(filled.cube().total().mean(Measure.FWCI)).hasValue(1.5);
  }

  @Test
  void aScopeThatIsAssumedMakesOneSetOfAll() {
    file("a.csv", export("Publications in Japan", "2017 to 2021", "4 August 2022"));
    file("b.csv", export("Publications in Germany", "2017 to 2021", "4 August 2022"));
    Scope world = new Scope(Scope.Basis.ASSUMED, List.of(), false, "", Optional.empty());
    assertThat(all(Optional.of(world)))
        .singleElement()
        .satisfies(export -> assertThat(export.scope().covers(pair())).isTrue());
  }

  @Test
  void aFileNamedTwiceIsReadOnce() {
    file("a.csv", export("Publications in Japan", "2018", "4 August 2022", "1.00"));
    inputs.addAll(List.copyOf(inputs));
    Exports exports =
        new Exports(COUNTRIES, CountryGroups.standard(COUNTRIES), Optional.empty())
            .add(inputs, false);
    assertThat(exports.all())
        .singleElement()
        .satisfies(export -> assertThat(export.provenances()).hasSize(1));
    assertThat(exports.repeated()).hasSize(1);
  }

  @Test
  void aFolderOfNothingKnownIsRefused() {
    ExportText.write(folder.resolve("x.txt"), new byte[] {'x'});
    List<Input> some = Inputs.of(List.of(folder.toString()), InputStream.nullInputStream());
    Exports exports =
        new Exports(COUNTRIES, CountryGroups.standard(COUNTRIES), Optional.empty()).add(some, true);
    assertThat(exports.unknown()).hasSize(1);
    assertThatThrownBy(exports::all)
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("x.txt: not an export that colab knows");
  }

  private static Selection pair() {
    return Selection.ALL.withSides(List.of(side("UK"), side("JP")));
  }

  private static Side side(String code) {
    return Side.of(COUNTRIES.require(code));
  }

  private String chosen(Selection selection, Measure... measures) {
    Library library = new Library(all(Optional.empty()));
    return sources(
        library.choose(Breakdown.of(selection, List.of(Dimension.YEAR), Set.of(measures))));
  }

  private ExportsTest shelf() {
    file("world.csv", export("Publications in the World", "2010 to 2021", "4 August 2022"));
    file("japan-long.csv", export("Publications in Japan", "2010 to 2021", "4 August 2022"));
    file("japan-short.csv", export("Publications in Japan", "2017 to 2021", "4 August 2022"));
    file(
        "japan-intl.csv",
        export(
            "Publications in Japan with international collaboration",
            "2017 to 2021",
            "4 August 2022"));
    return file(
        "pair.csv",
        export(
            "Publications co-authored by the United Kingdom and Japan",
            "2017 to 2021",
            "4 August 2022"));
  }

  @Test
  void theNarrowestExportThatCoversTheQuestionAnswers() {
    shelf();
    assertThat(chosen(pair())).isEqualTo("pair.csv");
    assertThat(chosen(Selection.ALL.withSides(List.of(side("JP"))))).isEqualTo("japan-short.csv");
    assertThat(chosen(Selection.ALL.withSides(List.of(side("JP"))).international()))
        .isEqualTo("japan-intl.csv");
    assertThat(chosen(Selection.ALL.withSides(List.of(side("JP"), side("DE")))))
        .isEqualTo("japan-intl.csv");
    assertThat(chosen(Selection.ALL.withSides(List.of(side("DE"))))).isEqualTo("world.csv");
    assertThat(chosen(pair().withYears(new YearRange(2012, 2021)))).isEqualTo("japan-long.csv");
  }

  @Test
  void anExportWithoutTheColumnGivesWayToOneThatHasIt() {
    file(
        "pair.csv",
        export(
                "Publications co-authored by the United Kingdom and Japan",
                "2017 to 2021",
                "4 August 2022")
            .columns(List.of("EID", "Year", "Country/Region")));
    file("japan.csv", export("Publications in Japan", "2017 to 2021", "4 August 2022"));
    assertThat(chosen(pair())).isEqualTo("pair.csv");
    assertThat(chosen(pair(), Measure.FWCI)).isEqualTo("japan.csv");
  }

  @Test
  void theNewestOfEqualsAnswersWhateverTheirOrder() {
    file("old.csv", export("Publications in Japan", "2016 to 2019", "4 August 2021"));
    file("new.csv", export("Publications in Japan", "2018 to 2021", "4 August 2022"));
    assertThat(
            chosen(
                Selection.ALL.withSides(List.of(side("JP"))).withYears(new YearRange(2018, 2019))))
        .isEqualTo("new.csv");
  }

  @Test
  void aQuestionThatNoneCoversIsRefusedWithWhatEachHolds() {
    file("japan.csv", export("Publications in Japan", "2017 to 2021", "4 August 2022"));
    file(
        "pair.csv",
        export(
            "Publications co-authored by the United Kingdom and Japan",
            "2017 to 2021",
            "4 August 2022"));
    assertThatThrownBy(() -> chosen(Selection.ALL.withSides(List.of(side("UK")))))
        .isInstanceOfSatisfying(
            ColabException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(ColabException.Kind.COULD_NOT);
              assertThat(e)
                  .hasMessageContaining("no export here covers publications of the United Kingdom");
              assertThat(e)
                  .hasMessageContaining("japan.csv: it holds publications in Japan, 2017-2021");
              assertThat(e)
                  .hasMessageContaining(
                      "pair.csv: it holds publications co-authored by the United Kingdom and Japan");
            });
    assertThatThrownBy(() -> chosen(pair().withYears(new YearRange(2015, 2021))))
        .hasMessageContaining("it covers 2017-2021");
  }
}
