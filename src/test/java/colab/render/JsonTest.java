package colab.render;

import static org.assertj.core.api.Assertions.assertThat;

import colab.table.Table;
import colab.table.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonTest {
  private static final RenderOptions DEFAULTS = RenderOptions.defaults();

  private static List<String> names(List<?> rows) {
    return rows.stream().map(row -> (String) ((Map<?, ?>) row).get("name")).toList();
  }

  private static List<String> words() {
    return Hostile.NAMES.stream().map(name -> new Value.Label(name).words()).toList();
  }

  @Test
  void namesComeBackAsTheyWere() {
    Map<?, ?> table = (Map<?, ?>) JsonReader.read(Written.as(Form.JSON, DEFAULTS, Hostile.table()));
    assertThat(names((List<?>) table.get("rows"))).isEqualTo(words());
    assertThat(table.get("title")).isEqualTo(Hostile.table().title());
    assertThat(table.get("synthetic")).isEqualTo(true);
  }

  @Test
  void jsonLinesHaveARowEach() {
    List<Object> rows =
        Written.as(Form.JSONL, DEFAULTS, Hostile.table()).lines().map(JsonReader::read).toList();
    assertThat(names(rows)).isEqualTo(words());
  }

  @Test
  void severalTablesAreAListAndNoneAnEmptyOne() {
    Table table = Screens.fwci();
    assertThat((List<?>) JsonReader.read(Written.as(Form.JSON, DEFAULTS, table, table))).hasSize(2);
    assertThat((List<?>) JsonReader.read(Written.as(Form.JSON, DEFAULTS))).isEmpty();
    assertThat(JsonReader.read(Written.as(Form.JSON, DEFAULTS, table.top(0))))
        .isInstanceOf(Map.class);
  }

  @Test
  void aRowHasAMemberAColumnAndTheEndsOfIntervals() {
    Map<?, ?> table = (Map<?, ?>) JsonReader.read(Written.as(Form.JSON, DEFAULTS, Screens.fwci()));
    assertThat(((List<?>) table.get("rows")).get(1).toString())
        .isEqualTo(
            "{set=at most 100 authors, output=23640, fwci=2.1437, fwci_low=2.07, fwci_high=2.22,"
                + " n_fwci=23601}");
    assertThat(((List<?>) table.get("columns")).get(2).toString())
        .isEqualTo("{id=fwci, heading=FWCI, unit=ratio}");
    assertThat((List<?>) table.get("notes")).hasSize(9);
  }

  @Test
  void numbersArePointedWhateverTheOption() {
    String row =
        Written.as(Form.JSONL, DEFAULTS.withDecimalComma(true).withDigits(1), Screens.fwci())
            .lines()
            .findFirst()
            .get();
    assertThat(((Map<?, ?>) JsonReader.read(row)).get("fwci")).isEqualTo(new BigDecimal("3.5"));
  }

  @Test
  void linesOfSeveralTablesNameTheirs() {
    assertThat(Written.as(Form.JSONL, DEFAULTS, Screens.fwci(), Screens.partners()))
        .startsWith("{\"table\": \"fwci\", \"set\": ")
        .contains("{\"table\": \"partners\", \"rank\": 1, ");
  }
}
