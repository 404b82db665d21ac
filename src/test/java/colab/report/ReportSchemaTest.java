package colab.report;

import static colab.report.SchemaCheck.object;
import static org.assertj.core.api.Assertions.assertThat;

import colab.render.JsonReader;
import colab.table.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomlj.Toml;

/** The schema says what the reader accepts, no more and no less. */
class ReportSchemaTest {
  private static final Map<String, Object> SCHEMA = object(JsonReader.read(ReportSchema.text()));

  private static Map<String, Object> definition(String name) {
    return object(object(SCHEMA.get("definitions")).get(name));
  }

  private static Collection<String> keys(Map<String, Object> schema) {
    return object(schema.get("properties")).keySet();
  }

  private static List<String> faults(String toml) {
    return SchemaCheck.faults(SCHEMA, Toml.parse(toml));
  }

  private static List<String> all(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"uuki", "world"})
  void theReportsThatShipAreValid(String name) throws IOException {
    Path file = Path.of("sample-data", name + ".toml");
    assertThat(faults(Files.readString(file))).isEmpty();
  }

  @Test
  void everyKeyOfTheReaderIsInTheSchemaAndNoOther() {
    List<String> table = new ArrayList<>(TableReader.HEAD);
    TableReader.KINDS.values().forEach(table::addAll);
    assertThat(keys(SCHEMA)).containsExactlyInAnyOrderElementsOf(ReportReader.KEYS);
    assertThat(keys(definition("export")))
        .containsExactlyInAnyOrderElementsOf(ReportReader.EXPORT_KEYS);
    assertThat(keys(definition("text")))
        .containsExactlyInAnyOrderElementsOf(ReportReader.TEXT_KEYS);
    assertThat(keys(definition("not-covered")))
        .containsExactlyInAnyOrderElementsOf(ReportReader.NOT_COVERED_KEYS);
    assertThat(keys(definition("table"))).containsExactlyInAnyOrderElementsOf(table);
    assertThat(keys(definition("column")))
        .containsExactlyInAnyOrderElementsOf(TableReader.COLUMN_KEYS);
    assertThat(keys(definition("series")))
        .containsExactlyInAnyOrderElementsOf(TableReader.SERIES_KEYS);
    assertThat(keys(definition("figure"))).containsExactlyInAnyOrderElementsOf(FigureReader.KEYS);
    assertThat(keys(definition("statement")))
        .containsExactlyInAnyOrderElementsOf(all(FigureReader.KEYS, TableReader.STATEMENT_KEYS));
    assertThat(keys(definition("printed")))
        .containsExactlyInAnyOrderElementsOf(FigureReader.PRINTED_KEYS);
    assertThat(keys(definition("rows")))
        .containsExactlyInAnyOrderElementsOf(FigureReader.ROWS_KEYS);
  }

  @Test
  void everyWordThatTheReaderChoosesFromIsInTheSchema() {
    Stream<String> units =
        Arrays.stream(Unit.values()).map(unit -> unit.name().toLowerCase(Locale.ROOT));
    assertThat(definition("unit").get("enum")).isEqualTo(units.toList());
    assertThat(object(object(definition("table").get("properties")).get("chart")).get("enum"))
        .isEqualTo(ChosenChart.words());
    assertThat(String.valueOf(definition("consistency").get("properties")))
        .contains("nesting", "rank-correlation");
  }

  @Test
  void whatTheReaderRefusesTheSchemaRefuses() {
    String start =
        "title = \"-\"\n[export.a]\nfile = \"a.csv\"\n[[table]]\nid = \"t\"\ntitle = \"T\"\n";
    assertThat(faults(start + "command = \"output\"\nexport = \"a\"\n")).isEmpty();
    assertThat(faults(start)).containsExactly("/table/0: fits 0 of oneOf");
    assertThat(faults(start + "command = \"output\"\nfigure = []\n"))
        .containsExactly("/table/0: fits 2 of oneOf");
    assertThat(faults(start + "comand = \"output\"\ncommand = \"fwci\"\n"))
        .containsExactly("/table/0/comand: unknown");
    assertThat(faults(start + "command = \"output\"\nchart = \"bar\"\n"))
        .anyMatch(fault -> fault.startsWith("/table/0/chart: none of"));
    assertThat(faults("title = \"-\"\n")).containsExactly(": no table");
    assertThat(faults(start + "command = 1.5\n")).containsExactly("/table/0/command: not string");
  }
}
