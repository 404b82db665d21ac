package colab.counted;

import static colab.counted.Written.COPYRIGHT;
import static colab.counted.Written.about;
import static colab.counted.Written.breakdown;
import static colab.counted.Written.counting;
import static colab.counted.Written.cube;
import static colab.counted.Written.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Selection;
import colab.publication.Provider;
import colab.tally.Breakdown;
import colab.tally.Cell;
import colab.tally.Dimension;
import colab.tally.Measure;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityLayoutTest {
  @TempDir private Path folder;
  private Written written;

  @BeforeEach
  void folder() {
    written = new Written(folder);
  }

  /** A SciVal file: what it is about, then its table. */
  private FiguresExport scival(String dataSet, String entity, String table) {
    String preamble =
        "\ufeffData set,\"%s\"\n%sYear range,2012 to 2016\nFiltered by,\"not filtered\"\n"
            + "Types of publications included,all publication types\nSelf-citations,included\n\n"
            + "Data source,Scopus\nDate last updated,3 November 2017\n"
            + "Date exported,10 November 2017\n\n";
    String about = entity.isEmpty() ? "" : "Entity,\"" + entity + "\"\n";
    return written.benchmarking(preamble.formatted(dataSet, about) + table + "\n" + COPYRIGHT);
  }

  private static Cell total(FiguresExport export, Selection selection) {
    return cube(export, counting(selection)).total();
  }

  private static List<String> told(FiguresExport export) {
    return export.diagnostics().stream().map(Diagnostic::message).toList();
  }

  @Test
  void institutionsOfTheWorldAreSetsByName() {
    FiguresExport export =
        scival(
            "Institutions",
            "World",
            """
            Institution,Country,Publications,Publications (growth %),Citations,Authors,Authors (growth %),Citations per Publication,Field-Weighted Citation Impact
            "University of Here",Japan,100,5.5,900,80,1.0,9.0,1.20
            "Universit? de L?",France,0,-,0,5,-,-,-
            "University of Here",Japan,100,5.5,900,80,1.0,9.0,1.20
            """);
    assertThat(export.names()).containsExactly("University of Here", "Universit? de L?");
    assertThat(export.account()).isEqualTo(new Account(3, 2, 1, 0, 0));
    assertThat(export.table().value("university of here", "Publications", OptionalInt.empty()))
        .hasValue(100);
    assertThat(
            export
                .table()
                .value("Universit? de L?", "publications (growth %)", OptionalInt.empty()))
        .isEmpty();
    assertThat(export.refusal(counting(about("JP")))).contains("and no other set");
    assertThat(export.provenances().get(0).format()).isEqualTo("scival-list");
  }

  @Test
  void countriesInATableViewOfAnAreaAreNotTheCountries() {
    FiguresExport export =
        scival(
            "Countries/Regions in Robotics",
            "",
            """
            Country/Region,Scholarly Output,Field-Weighted Citation Impact
            Japan,10,1.50
            """);
    assertThat(export.names()).containsExactly("Japan in Countries/Regions in Robotics");
    assertThat(export.refusal(counting(about("JP")))).contains("no other set");
  }

  @Test
  void countriesInTheListOfACountryArePublicationsTogether() {
    FiguresExport export =
        scival("Publications in Japan", "", "Countries/Regions,Publications\nJapan,50\nFrance,7\n");
    assertThat(total(export, about("JP", "FR")).publications()).hasValue(7);
    assertThat(total(export, about("JP")).publications()).hasValue(50);
    assertThat(export.refusal(counting(about("FR")))).contains("no other set");
  }

  @Test
  void countriesOfTheWorldAreTheCountries() {
    FiguresExport export =
        scival(
            "Countries/Regions",
            "World",
            "Country/Region,Scholarly Output,Field-Weighted Citation Impact\nJapan,50,0.95\n");
    assertThat(total(export, about("JP")).publications()).hasValue(50);
    assertThat(export.refusal(counting(about("JP").withYears(years(2012, 2016))))).isEmpty();
    assertThat(export.refusal(counting(about("JP").withYears(years(2013, 2013)))))
        .isEqualTo("it counts 2012-2016 as a whole");
  }

  @Test
  void publicationYearsAreTheYearsOfOneSet() {
    FiguresExport export =
        scival("Publications in Japan", "", "Publication years,Publications\n2012,5\n2013,6\n");
    var cube = cube(export, counting(about("JP"), Dimension.YEAR));
    assertThat(cube.at(Dimension.YEAR, 2013).total().publications()).hasValue(6);
    assertThat(cube.total().publications()).hasValue(11);
  }

  @Test
  void aColumnAYearIsASeries() {
    FiguresExport export =
        scival(
            "International Collaboration by year",
            "",
            "Country/Region,2012,2013\nJapan,30,33\nFrance,-,41\n");
    assertThat(export.metrics()).containsExactly("International Collaboration");
    assertThat(export.names()).hasSize(2);
    assertThat(export.account().kept()).isEqualTo(2);
  }

  @Test
  void authorsAndTopicsAreListedByName() {
    FiguresExport authors =
        scival(
            "Authors at University of Here",
            "University of Here",
            """
            Name,Scholarly Output,Most recent publication,Citations,Citations per Publication,Field-Weighted Citation Impact,h-index,Scopus author ID
            "Surname, A.",12,2016,30,2.5,1.10,4,57000000001
            """);
    assertThat(authors.metrics()).contains("Scholarly Output", "Citations", "h-index");
    assertThat(authors.metrics()).doesNotContain("Scopus author ID");
    FiguresExport topics =
        scival(
            "Topics",
            "Japan",
            """
            Topic Cluster,Topic Cluster Number,Scholarly Output,Publication share (%),Publication Share growth (%),Field-Weighted Citation Impact,Prominence percentile
            "Cells; Mice; Tumours",TC.45,300,1.2,-3.0,1.40,99.123
            """);
    assertThat(topics.names()).containsExactly("Cells; Mice; Tumours in Japan");
    assertThat(topics.metrics()).contains("Prominence percentile").doesNotContain("TC.45");
  }

  @Test
  void qsSumsSubjectsThatOverlapOnlyWhereItSaysDeduplicated() {
    FiguresExport export =
        written.benchmarking(
            """
            "Data set",QS World University Rankings
            "Entity","University of Here"
            "Year range",2019 to 2023
            Types of publications included
            Gross,"All types"
            QS,"Article, review"
            Self-citations
            Gross,Included
            Citation per Faculty Score,40.3

            QS metrics,Publications,Citations
            "Arts & Humanities",20,30
            Engineering,100,N/A
            Total,120,30
            Deduplicated Count,110,200

            """
                + COPYRIGHT);
    assertThat(export.names())
        .containsExactly(
            "Arts & Humanities in University of Here",
            "Engineering in University of Here",
            "University of Here");
    assertThat(export.account()).isEqualTo(new Account(4, 3, 0, 1, 0));
    assertThat(export.table().value("University of Here", "Publications", OptionalInt.empty()))
        .hasValue(110);
    assertThat(told(export))
        .anyMatch(text -> text.startsWith("the total adds up subjects that overlap"));
  }

  @Test
  void inCitesKeepsTheNameOfItsImpactAndItsBaselinesApart() {
    FiguresExport export =
        written.benchmarking(
            """
            Name,Rank,Web of Science Documents,Category Normalized Citation Impact,Times Cited,% Docs Cited,% International Collaborations,Collab-CNCI
            CHINA MAINLAND,1,"2,000",1.12,9000,80.5,25.0,0.99
            GERMANY (FED REP GER),2,900,1.31,5000,84.0,55.1,1.02
            ENGLAND,3,700,1.52,4100,85.0,60.0,1.10
            UNITED KINGDOM,4,800,1.49,4600,85.0,59.0,1.08
            Baseline for All Items,,9000,1.00,n/a,75.0,20.0,1.00

            InCites dataset updated Jan 26, 2024. Includes content indexed through Dec 31, 2023.
            Exported date Feb 2, 2024.
            Time Period: [2018, 2022]
            """);
    assertThat(export.provider()).isEqualTo(Provider.INCITES);
    assertThat(export.provider().impact()).isEqualTo("CNCI");
    assertThat(export.scope().years()).contains(years(2018, 2022));
    assertThat(export.provenances().get(0).exported().map(String::valueOf)).contains("2024-02-02");
    assertThat(export.account()).isEqualTo(new Account(5, 4, 0, 1, 0));
    Cell china = total(export, about("CN"));
    assertThat(china.publications()).hasValue(2_000);
    assertThat(cube(export, breakdown(about("CN"))).total().mean(Measure.FWCI)).hasValue(1.12);
    assertThat(total(export, about("DE")).publications()).hasValue(900);
    assertThat(total(export, about("UK")).publications()).as("never England's too").hasValue(800);
    assertThat(told(export))
        .contains(
            "'ENGLAND' is a part of the United Kingdom: a set of its own, not added to it",
            "a baseline is no set of publications in the table: left out");
  }

  @Test
  void plainFiguresAreReadByCountryAndYear() {
    FiguresExport export =
        written.benchmarking(
            """
            country,year,publications,fwci,citations,remark
            Japan,2020,"1,000",0.95,4000,good
            Japan,2021,1100,-,-,
            Japn,2021,5,1.00,1,
            Japan,21,5,1.00,1,
            Japan,2022,x,1.00,1,
            Japan,2021,1100,-,-,
            Japan,2021,1101,-,-,
            England,2021,300,1.60,900,
            """);
    assertThat(export.account()).isEqualTo(new Account(8, 3, 1, 0, 4));
    var cube = cube(export, breakdown(about("JP"), Dimension.YEAR));
    assertThat(cube.at(Dimension.YEAR, 2020).total().mean(Measure.FWCI)).hasValue(0.95);
    assertThat(cube.at(Dimension.YEAR, 2021).total().mean(Measure.FWCI)).isEmpty();
    assertThat(cube.total().publications()).hasValue(2_100);
    assertThat(cube.total().mean(Measure.FWCI)).as("means do not add up").isEmpty();
    assertThat(export.refusal(counting(about("UK")))).contains("no other set");
    assertThat(export.provider()).isEqualTo(Provider.TABLE);
  }

  @Test
  void aMeasureInEachRowTellsTheTotalFromTheInternational() {
    FiguresExport export =
        written.benchmarking(
            """
            country,measure,year,articles
            World,total,2020,500
            World,international,2020,100
            Japan,total,2020,50
            Japan,international,2020,20
            Japan,domestic_only,2020,29
            """);
    assertThat(total(export, about("JP")).publications()).hasValue(50);
    assertThat(total(export, about("JP").international()).publications()).hasValue(20);
    assertThat(total(export, Selection.ALL).publications()).hasValue(500);
    Breakdown asked = Breakdown.of(about("JP"), List.of(), Set.of(Measure.INTERNATIONAL));
    Cell share = cube(export, asked).total();
    assertThat(share.mean(Measure.INTERNATIONAL)).hasValue(0.4);
    assertThat(export.table().value("Japan", "domestic_only articles", OptionalInt.of(2020)))
        .hasValue(29);
    assertThat(export.account()).isEqualTo(new Account(5, 5, 0, 0, 0));
  }

  @Test
  void aTableWithoutRowsOrFiguresIsNoTable() {
    assertThatThrownBy(() -> written.exports("country,publications\n"))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("a.csv:1: there are no rows below the header");
    assertThatThrownBy(() -> written.exports("country_a,country_b,publications\n"))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("a.csv:1: there are no rows below the header");
    assertThatThrownBy(() -> written.exports("country,publications\n\"Japan,5\n"))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("a quotation mark opened on this line is never closed");
  }

  @Test
  void questionsOfAYearNeedAYear() {
    FiguresExport export = written.benchmarking("country,publications\nJapan,5\n");
    assertThat(total(export, about("JP")).publications()).hasValue(5);
    assertThat(export.refusal(counting(about("JP").withYears(years(2020, 2020)))))
        .isEqualTo("it does not say of what years its figures are");
  }
}
