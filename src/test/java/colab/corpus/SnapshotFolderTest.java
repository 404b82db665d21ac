package colab.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenAlex's snapshot as it was downloaded. */
class SnapshotFolderTest {
  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String work(int number, int citations) {
    return "{\"id\":\"https://openalex.org/W"
        + number
        + "\",\"publication_year\":2020,\"type\":\"article\",\"cited_by_count\":"
        + citations
        + ",\"fwci\":1,\"authorships\":["
        + "{\"countries\":[\"JP\"]},".repeat(99)
        + "{\"countries\":[\"GB\"]}]}\n";
  }

  private void snapshot(String works, String part, String manifest) throws IOException {
    write(works + "/updated_date=2025-11-06/" + part, work(1, 5) + work(2, 5));
    write(works + "/updated_date=2025-11-07/" + part, work(2, 7) + work(3, 7));
    write(works + "/" + manifest, "{\"files\":[{\"url\":\"x\"}],\"date\":\"2026-06-24\"}");
    write(works + "/deleted_ids.csv", "work_id,deleted_date\nW9,2026-01-01\n");
    write(
        "data/authors/updated_date=2025-11-07/part_0000", "{\"id\":\"https://openalex.org/A1\"}\n");
    write("data/merged_ids/works/2024-01-01.csv", "merge_date,id,merge_into_id\n");
  }

  private static List<String> names(Path folder) {
    return Inputs.of(List.of(folder.toString()), InputStream.nullInputStream()).stream()
        .map(Input::name)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"works", "data/works", "data/jsonl/works", "legacy-data/data/works"})
  void partsOfWorksAreFoundWhereverTheyLieAndNothingElse(String works) throws IOException {
    snapshot(works, "part_0000", "manifest.json");
    for (Path named : List.of(folder, folder.resolve(works))) {
      assertThat(names(named))
          .hasSize(2)
          .allMatch(name -> name.endsWith("part_0000") && name.contains("/works/updated_date="));
    }
  }

  @Test
  void otherFoldersAreReadAsBefore() throws IOException {
    write("a.csv", "x");
    write("below/b.csv", "x");
    write("manifest", "x");
    assertThat(names(folder)).hasSize(2);
  }

  @Test
  void ofAWorkInTwoPartsTheNewerStaysAndTheManifestsDateIsPrinted() throws IOException {
    snapshot("works", "part_000", "manifest");
    Ran ran = Ran.with("fwci", "--force", "--detail", folder);
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("(OpenAlex, exported 24 Jun 2026)", "Citations       19 to date");
    assertThat(ran.out().replaceAll("\\s+", " ")).contains("4 rows = 3 + 1 duplicate");
  }

  @Test
  void aPartOfASnapshotHoldsAllAuthors() throws IOException {
    snapshot("works", "part_000", "manifest");
    Ran ran = Ran.with("output", "--max-authors", "100", "-f", "csv", folder);
    assertThat(ran.out()).contains("2020,3");
  }
}
