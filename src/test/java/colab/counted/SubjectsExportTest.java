package colab.counted;

import static colab.counted.Written.COPYRIGHT;
import static colab.counted.Written.about;
import static colab.counted.Written.counting;
import static colab.counted.Written.cube;
import static colab.counted.Written.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Account;
import colab.publication.Asjc;
import colab.publication.Attribute;
import colab.tally.Cell;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Measure;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubjectsExportTest {
  private static final String TABLE =
      """
      Subject Area,Subcategory,Scholarly Output,Citations,Authors,Citations per Publication,Field-Weighted Citation Impact
      All,-,100,500,60,5.0,1.20
      Medicine,-,60,400,40,6.7,1.50
      Medicine,Oncology,30,100,20,3.3,-
      Medicine,Surgery,40,100,20,2.5,0.90
      Physics and Astronomy,-,55,90,30,1.6,1.10
      Sorcery,-,5,1,1,0.2,0.10
      """;

  @TempDir private Path folder;
  private Written written;

  @BeforeEach
  void folder() {
    written = new Written(folder);
  }

  private SubjectsExport export(String table) {
    String preamble =
        "\ufeffData set,Publications by Subject Area\nEntity,Japan\nYear range,2017 to 2021\n"
            + "Subject classification,\"ASJC\"\nData source,Scopus\nDate exported,4 August 2022\n\n";
    return (SubjectsExport) written.exports(preamble + table + "\n" + COPYRIGHT).get(0);
  }

  private static int area(String name) {
    return Asjc.standard().areas().indexOf(Asjc.standard().area(name).orElseThrow());
  }

  @Test
  void areasAndFieldsStandApartAndAreNeverAdded() {
    SubjectsExport export = export(TABLE);
    Cube areas = cube(export, counting(about("JP"), Dimension.AREA));
    Map<Integer, Cell> cells = areas.by(Dimension.AREA);
    assertThat(cells).containsOnlyKeys(area("Medicine"), area("Physics and Astronomy"));
    assertThat(cells.get(area("Medicine")).publications()).hasValue(60);
    assertThat(cells.get(area("Medicine")).mean(Measure.FWCI)).hasValue(1.5);
    assertThat(areas.total().publications()).as("as printed, not 115").hasValue(100);
    Cube fields = cube(export, counting(about("JP"), Dimension.FIELD));
    assertThat(fields.by(Dimension.FIELD)).hasSize(2);
    assertThat(cube(export, counting(about("JP"))).total().publications()).hasValue(100);
  }

  @Test
  void everyRowIsAccountedForAndWhatIsNoSubjectIsTold() {
    SubjectsExport export = export(TABLE + "Medicine,-,61,1,1,1.0,1.00\nMedicine,Oncology,x,,,,\n");
    assertThat(export.account()).isEqualTo(new Account(8, 5, 0, 0, 3));
    assertThat(export.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "'Sorcery' is no subject of the Scopus classification",
            "'Medicine' stands in the table before",
            "Scholarly Output: 'x' is not a number");
    assertThat(export.names()).contains("All", "Oncology");
    assertThat(export.metrics()).contains("Scholarly Output", "Field-Weighted Citation Impact");
    assertThat(export.attributes()).contains(Attribute.FIELDS, Attribute.FWCI);
  }

  @Test
  void onlyTheSubjectsOfItsEntityCanBeAsked() {
    SubjectsExport export = export(TABLE);
    assertThat(export.scope().inWords()).isEqualTo("publications in Japan, 2017-2021");
    assertThat(export.refusal(counting(about("FR"), Dimension.AREA)))
        .isEqualTo("it has the subjects of Japan");
    assertThat(export.refusal(counting(about("JP"), Dimension.PARTNER)))
        .isEqualTo("it has the subjects of Japan and nothing else");
    assertThat(export.refusal(counting(about("JP").withYears(years(2017, 2017)), Dimension.AREA)))
        .isEqualTo("it counts 2017-2021 as a whole");
    assertThat(export.refusal(counting(about("JP").international(), Dimension.AREA)))
        .contains("needs publications");
    assertThatThrownBy(() -> cube(export, counting(about("FR"), Dimension.AREA)))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("a.csv: it has the subjects of Japan");
  }

  @Test
  void aTableWithoutRowsIsNoTable() {
    assertThatThrownBy(() -> export(TABLE.substring(0, TABLE.indexOf('\n') + 1)))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("there are no rows below the header");
  }
}
