package colab.corpus.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.corpus.Inputs;
import colab.corpus.Journals;
import colab.publication.Attribute;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {
  @TempDir Path folder;

  private Journals read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("list.csv"), text);
    return JournalFile.read(
        Inputs.of(List.of(file.toString()), InputStream.nullInputStream()).get(0));
  }

  @Test
  void aListIsAnIssnOrATitleALine() throws IOException {
    Journals journals =
        read("# mine\n0028-0836\n\nISSN 1095-9203\nCell, and what is in it\n00280836\n");
    assertThat(journals.shown())
        .containsExactly("0028-0836", "1095-9203", "Cell, and what is in it");
    assertThat(journals.needs()).containsExactlyInAnyOrder(Attribute.ISSN, Attribute.SOURCE);
    assertThat(journals.name()).isEqualTo("list.csv");
  }

  @Test
  void aTableHasColumnsOfIssnsOrTitlesInAnyOrder() throws IOException {
    Journals journals =
        read("Rank,Journal,Print ISSN,eISSN\n1,Nature,280836,1476-4687\n2,The Nature,,\n");
    assertThat(journals.shown()).containsExactly("Nature");
    assertThat(journals.needs()).containsExactly(Attribute.SOURCE);
    assertThat(read("issn\n0028-0836\n").needs()).containsExactly(Attribute.ISSN);
    assertThat(read("title\nNature\n").needs()).containsExactly(Attribute.SOURCE);
  }

  @Test
  void aTableWithoutAColumnOfJournalsIsRefusedWithItsFirstRow() throws IOException {
    assertThatThrownBy(() -> read("Venue,Publisher\nNature,Springer\nScience,AAAS\n"))
        .hasMessageContaining(
            "list.csv: a table without a column of ISSNs or titles; its first row is: Venue,"
                + " Publisher");
    assertThatThrownBy(() -> read("0028-0836;Nature\n1095-9203;Science\n"))
        .hasMessageContaining("its first row is: 0028-0836, Nature");
    assertThat(read("Cell, and what is in it\nNature\n").shown()).hasSize(2);
    assertThat(read("Cell, and what is in it\n").shown()).hasSize(1);
  }

  @Test
  void whatNamesNoJournalIsToldWithItsLine() {
    assertThatThrownBy(() -> read("issn,title\n0028-0836,Nature\nnone,\n"))
        .hasMessageContaining("list.csv:3: neither an ISSN nor a title");
    assertThatThrownBy(() -> read("\n# nothing\n"))
        .hasMessageContaining("there is no journal in it");
  }
}
