package colab.tally;

import static org.assertj.core.api.Assertions.assertThat;

import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.PublicationFormat;
import colab.corpus.Scope;
import colab.corpus.Selection;
import colab.corpus.format.Formats;
import colab.fixture.ExportText;
import colab.publication.Countries;
import colab.publication.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CounterpartsTest {
  @TempDir Path folder;

  private Counterparts counterparts() throws IOException {
    ExportText text =
        ExportText.of("Publications in Japan", "Title", "Year", "EID", "DOI", "Country/Region")
            .row("With both", "2018", "2-s2.0-85000000001", "10.1/a", "Japan")
            .row("Identifier alone", "2018", "2-s2.0-85000000002", "", "Japan")
            .row("DOI alone", "2019", "", "10.1/c", "Japan")
            .row("Neither", "2019", "", "", "Japan");
    Input input =
        Inputs.of(
                List.of(text.writeTo(folder.resolve("a.csv")).toString()),
                InputStream.nullInputStream())
            .get(0);
    PublicationFormat format =
        (PublicationFormat) new Formats(Countries.standard()).of(input).orElseThrow();
    PublicationExport.Part part =
        new PublicationExport.Part(
            input, format, format.open(input, Set.of()).provenance(), format.attributes(input));
    Scope scope = Scope.undeclared(Optional.empty());
    return Counterparts.of(new PublicationExport(List.of(part), scope), Selection.ALL);
  }

  private static boolean finds(Counterparts all, String id, String doi, Provider provider) {
    return all.find(Given.of(id, 2018, "JP").withDoi(doi), provider).isPresent();
  }

  @Test
  void aPublicationIsFoundByItsIdentifierWhateverItsDoi() throws IOException {
    assertThat(finds(counterparts(), "2-s2.0-85000000001", "10.1/other", Provider.SCIVAL)).isTrue();
    assertThat(finds(counterparts(), "2-s2.0-85000000002", "", Provider.SCOPUS)).isTrue();
  }

  @Test
  void anotherIdentifierWithTheSameDoiIsAnotherPublication() throws IOException {
    assertThat(finds(counterparts(), "2-s2.0-85000000009", "10.1/a", Provider.SCIVAL)).isFalse();
  }

  @Test
  void aDoiTellsWhereOneOfTheTwoHasNoIdentifier() throws IOException {
    assertThat(finds(counterparts(), "", "https://doi.org/10.1/A", Provider.SCIVAL)).isTrue();
    assertThat(finds(counterparts(), "2-s2.0-85000000009", "10.1/c", Provider.SCIVAL)).isTrue();
  }

  @Test
  void identifiersOfAnotherNameSpaceSayNothingAndTheDoiTells() throws IOException {
    assertThat(finds(counterparts(), "W1", "10.1/a", Provider.OPENALEX)).isTrue();
    assertThat(finds(counterparts(), "W1", "10.1/z", Provider.OPENALEX)).isFalse();
  }

  @Test
  void whatHasNeitherIsNeverFoundAndIsCounted() throws IOException {
    assertThat(finds(counterparts(), "", "", Provider.SCIVAL)).isFalse();
    assertThat(counterparts().keyless()).isEqualTo(1);
  }
}
