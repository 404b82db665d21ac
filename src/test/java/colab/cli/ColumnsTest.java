package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Ran;
import colab.indicator.Definitions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure that a command writes for programs is on the page of methods. */
final class ColumnsTest {
  private static final String WORLD = " sample-data/world";
  private static final String PLACES = " --institutions sample-data/world/institutions.csv" + WORLD;

  /** What a row is about: names, codes, texts. */
  private static final Set<String> NAMES =
      Set.of(
          "set",
          "side",
          "part",
          "year",
          "area",
          "field",
          "type",
          "authors",
          "countries",
          "collaboration",
          "code",
          "country",
          "country_a",
          "country_b",
          "code_a",
          "code_b",
          "base",
          "institution",
          "institution_id",
          "partner_institution",
          "partner_institution_id",
          "ror",
          "sector",
          "ahead",
          "level_with",
          "fwci_influence_of");

  private static boolean isKnown(String column) {
    String ends = column.replaceFirst("_(low|high)$", "").replaceFirst("_analytic$", "");
    return NAMES.contains(column)
        || Definitions.find(column).isPresent()
        || Definitions.find(ends).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fwci --pair UK,JP" + WORLD,
        "fwci --country JP --by year" + WORLD,
        "fwci --country JP --by subject" + WORLD,
        "fwci --group G7 --each" + WORLD,
        "fwci --country GB --force --baseline src/test/cases/baseline/fwci-f1/f1-baseline.csv"
            + " src/test/cases/baseline/f1/f1.csv",
        "output --pair UK,JP" + WORLD,
        "output --pair UK,JP --detail sample-data/formats/openalex.jsonl",
        "growth --pair UK,JP" + WORLD,
        "growth --country JP --by partner" + WORLD,
        "partners --country JP --detail" + WORLD,
        "rank --of UK --for JP" + WORLD,
        "rank --of UK --for JP --by index" + WORLD,
        "rank --of UK --among G7 --by citations" + WORLD,
        "rank --of UK --among G7 --by fwci_median" + WORLD,
        "subjects --pair UK,JP" + WORLD,
        "subjects --pair UK,JP --index --detail" + WORLD,
        "profile --pair UK,JP" + WORLD,
        "compare --a pair=UK,JP --b pair=UK,DE" + WORLD,
        "compare --a pair=UK,JP --b pair=UK,DE --by year" + WORLD,
        "compare --pair UK,JP --own" + WORLD,
        "network" + WORLD,
        "network --country JP" + WORLD,
        "network --pair UK,JP" + WORLD,
        "network --nodes" + WORLD,
        "international --country JP" + WORLD,
        "international --country JP --by year" + WORLD,
        "international --group G7 --each" + WORLD,
        "institutions --pair UK,JP" + PLACES,
        "institutions --pair UK,JP --pairs" + PLACES,
        "international --institution 9200001 --by year" + WORLD,
        "baseline" + WORLD
      })
  void everyColumnIsExplained(String command) {
    List<Object> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("--format", "csv", "--quiet"));
    Ran ran = Ran.with(words.toArray());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.csv().get(0)).filteredOn(column -> !isKnown(column)).isEmpty();
  }
}
