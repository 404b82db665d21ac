package colab.counted;

import static colab.counted.Written.COPYRIGHT;
import static colab.counted.Written.COUNTRIES;
import static colab.counted.Written.about;
import static colab.counted.Written.counting;
import static colab.counted.Written.cube;
import static colab.counted.Written.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Selection;
import colab.corpus.Traits;
import colab.publication.Attribute;
import colab.tally.Cell;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Measure;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollaborationExportTest {
  private static final String HEADER =
      "Country/Region,Co-authored publications,Co-authored publications (growth %),Citations,"
          + "Citations per Publication,Field-Weighted Citation Impact\n";

  @TempDir private Path folder;
  private Written written;

  @BeforeEach
  void folder() {
    written = new Written(folder);
  }

  private static String file(String rows, String entity, String table) {
    return """
        \ufeffData set,"%s collaborating with %s"
        Entity,"%s"
        Year range,2022 to 2025
        Subject classification,"ASJC"
        Filtered by,"not filtered"
        Types of publications included,all publication types
        Self-citations,included

        Data source,Scopus
        Date last updated,16 July 2025
        Date exported,28 July 2025

        """
            .formatted(rows, entity, entity)
        + table
        + "\n"
        + COPYRIGHT;
  }

  private static String partners(String... rows) {
    return file("Countries/Regions", "Japan", HEADER + String.join("\n", rows) + "\n");
  }

  private static int index(String country) {
    return COUNTRIES.require(country).index();
  }

  @Test
  void partnersFillACube() {
    CollaborationExport export =
        written.collaboration(
            partners(
                "\"United States\",13214,4.2,301821,22.8,2.51",
                "\"United Kingdom\",5033,-,160759,31.9,-"));
    Cube cube = cube(export, counting(about("JP"), Dimension.PARTNER));
    Map<Integer, Cell> cells = cube.by(Dimension.PARTNER);
    assertThat(cells).containsOnlyKeys(index("US"), index("GB"));
    Cell states = cells.get(index("US"));
    assertThat(states.publications()).hasValue(13_214);
    assertThat(states.mean(Measure.FWCI)).hasValue(2.51);
    assertThat(states.total(Measure.CITATIONS)).hasValue(301_821);
    assertThat(states.mean(Measure.CITATIONS)).hasValue(22.8);
    assertThat(cells.get(index("GB")).mean(Measure.FWCI)).isEmpty();
    assertThat(cube.total().publications()).isEmpty();
    assertThat(export.scope().inWords()).isEqualTo("publications in Japan, 2022-2025");
    assertThat(export.isCounted()).isTrue();
    assertThat(export.provenances()).hasSize(1);
    assertThat(export.attributes()).contains(Attribute.FWCI, Attribute.CITATIONS);
    assertThat(export.diagnostics()).isEmpty();
  }

  @Test
  void onlyThePartnersOfItsEntityCanBeAsked() {
    CollaborationExport export = written.collaboration(partners("France,1,-,0,0.0,0.00"));
    assertThat(export.refusal(counting(Selection.ALL, Dimension.PARTNER))).isEmpty();
    assertThat(
            export.refusal(counting(about("JP").withYears(years(2022, 2025)), Dimension.PARTNER)))
        .isEmpty();
    assertThat(
            export.refusal(counting(about("JP").withYears(years(2022, 2023)), Dimension.PARTNER)))
        .isEqualTo("it counts 2022-2025 as a whole");
    assertThat(export.refusal(counting(about("UK"), Dimension.PARTNER)))
        .isEqualTo("it has the partners of Japan");
    assertThat(export.refusal(counting(about("JP"))))
        .isEqualTo("it has the partner countries of Japan and nothing else");
    assertThat(export.refusal(counting(about("JP").international(), Dimension.PARTNER)))
        .as("partners are on international publications anyway")
        .isEmpty();
    assertThatThrownBy(() -> cube(export, counting(about("JP"))))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("a.csv: it has the partner countries");
  }

  @Test
  void duplicateAndUnknownPartnersAreTold() {
    CollaborationExport export =
        written.collaboration(
            partners(
                "\"Viet Nam\",7,-,1,1.0,1.00",
                "\"Vietnam\",8,-,1,1.0,1.00",
                "\"Atlantis\",9,-,1,1.0,1.00"));
    assertThat(export.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "'Vietnam' stands in the table before; this row is left out",
            "'Atlantis' is not a country that the registry knows");
    Cube cube = cube(export, counting(about("JP"), Dimension.PARTNER));
    assertThat(cube.by(Dimension.PARTNER)).containsOnlyKeys(index("VN"));
    assertThat(cube.by(Dimension.PARTNER).get(index("VN")).publications()).hasValue(7);
    assertThat(export.collaborators()).hasSize(2);
  }

  @Test
  void institutionsAreCountedByCountry() {
    String table =
        """
        Institution,Institution ID,Country/Region,Sector,Co-authored publications,Citations
        "University of Here, Tokyo",1,"Japan",academic,9,9
        "University of There",2,"United Kingdom",academic,8,9
        "University of There",2,"United Kingdom",academic,8,9
        "University of There",3,"Japan",academic,8,9
        "Ltd.",-,"Japan",-,1,0
        "Ltd.",-,"United Kingdom",-,1,0
        "Nowhere",-,"-",-,1,0
        """;
    CollaborationExport export =
        written.collaboration(file("Institutions", "United Kingdom, Japan", table));
    assertThat(export.kind()).isEqualTo(CollaborationExport.Kind.INSTITUTIONS);
    assertThat(export.numberByCountry())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(COUNTRIES.require("JP"), 3L, COUNTRIES.require("GB"), 2L));
    assertThat(export.scope().sides()).hasSize(2);
    assertThat(export.diagnostics()).hasSize(1);
    assertThat(export.refusal(counting(about("UK", "JP"), Dimension.PARTNER)))
        .isEqualTo("it lists institutions, and no publications");
  }

  @Test
  void authorsAreRecognisedAndLimitsTold() {
    String table =
        "Author numbers,<= 10\n\n"
            + "Author,Institution ID,Institution,Sector,Co-authored publications,Citations,"
            + "Citations per Publication,Field-Weighted Citation Impact,Scopus author ID\n"
            + "\"Surname, Given\",000000,\"Some University\",academic,8,44,5.5,3.66,00000000000\n"
            + "\"Surname, Other\",-,\"Ltd.\",-,1,0,0.0,0.00,00000000001\n";
    CollaborationExport export =
        written.collaboration(file("Authors", "Surname, Given Name", table));
    assertThat(export.kind()).isEqualTo(CollaborationExport.Kind.AUTHORS);
    assertThat(export.collaborators()).hasSize(2);
    assertThat(export.numberByCountry()).isEmpty();
    assertThat(export.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("counts a part of the publications only: Author numbers: <= 10");
    assertThat(export.scope().inWords())
        .isEqualTo("publications of Surname, Given Name, at most 10 authors, 2022-2025");
  }

  @Test
  void aLimitOfAuthorsIsPartOfTheQuestion() {
    CollaborationExport export =
        written.collaboration(
            file(
                "Countries/Regions",
                "Japan",
                "Author numbers,<= 10\n\n" + HEADER + "France,1,-,0,0.0,0.00\n"));
    assertThat(export.refusal(counting(about("JP"), Dimension.PARTNER)))
        .isEqualTo("it counts publications of at most 10 authors: ask with --max-authors 10");
    assertThat(export.refusal(counting(few(10), Dimension.PARTNER))).isEmpty();
    assertThat(export.refusal(counting(few(50), Dimension.PARTNER))).contains("at most 10 authors");
    assertThat(export.scope().inWords())
        .isEqualTo("publications of Japan, at most 10 authors, 2022-2025");
    CollaborationExport all = written.collaboration(partners("France,1,-,0,0.0,0.00"));
    assertThat(all.refusal(counting(few(10), Dimension.PARTNER))).contains("needs publications");
  }

  private static Selection few(int authors) {
    return about("JP")
        .withTraits(new Traits(Set.of(), OptionalInt.of(authors), false))
        .international();
  }

  @Test
  void aBadFileIsNamedWithItsLine() {
    assertThatThrownBy(() -> written.collaboration(partners("France,many,-,0,0.0,0.00")))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("a.csv:14: Co-authored publications: 'many' is not a number");
    assertThatThrownBy(() -> written.collaboration(partners()))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("a.csv:13: there are no rows below the header");
  }
}
