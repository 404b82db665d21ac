package colab.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import colab.ColabException;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.fixture.ExportText;
import colab.publication.Countries;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are known and cannot serve say what they are and what to export instead. */
class RefusalTest {
  private static final Formats FORMATS = new Formats(Countries.standard());

  @TempDir Path folder;

  private ColabException refused(String text) {
    Path file = ExportText.write(folder.resolve("a.txt"), text.getBytes(StandardCharsets.UTF_8));
    Input input = Inputs.of(List.of(file.toString()), InputStream.nullInputStream()).get(0);
    assertThat(FORMATS.of(input)).isEmpty();
    assertThat(FORMATS.refusal(input)).isPresent();
    return FORMATS.unknown(input);
  }

  @Test
  void aCitationReportIsRefused() {
    ColabException why =
        refused(
            "\"Query: example (Topic)\"\n\"Timespan: All years\"\n\n"
                + "Title,Authors,Source Title,Publication Date,Publication Year,DOI,"
                + "Total Citations,Average per Year,2019,2020\n"
                + "A,\"Ito, T\",J,2018,2018,10.1/a,7,1.00,3,4\n");
    assertThat(why).hasMessageContaining("a.txt: a citation report of the Web of Science");
    assertThat(why.hint()).contains("Tab delimited file, Full Record");
  }

  @Test
  void bibtexOfScopusIsRefused() {
    ColabException why =
        refused(
            "Scopus\nEXPORT DATE: 20 November 2026\n\n@ARTICLE{Ito2022986,\n\tauthor={Ito, T.},\n"
                + "\tyear={2022},\n\taffiliations={Univ A, Japan},\n\tsource={Scopus}\n}\n");
    assertThat(why).hasMessageContaining("BibTeX of Scopus");
    assertThat(why.hint()).contains("as CSV, with Affiliations ticked");
    assertThat(refused("@ARTICLE{Ito2022986,\nauthor={Ito, T.},\nsource={Scopus},\n}\n"))
        .hasMessageContaining("BibTeX of Scopus");
  }

  @Test
  void otherBibtexAndRisAreRefused() {
    assertThat(refused("@article{ito2018, title={A}, year={2018}}\n"))
        .hasMessageContaining("BibTeX without the identifiers of the Web of Science");
    assertThat(refused("TY  - JOUR\nAU  - Ito, T.\nPY  - 2018\nER  - \n"))
        .hasMessageContaining("RIS");
  }
}
