package colab.tally;

import static org.assertj.core.api.Assertions.assertThat;

import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Head;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.Provenance;
import colab.corpus.PublicationFormat;
import colab.corpus.Reading;
import colab.corpus.Row;
import colab.corpus.Scope;
import colab.corpus.Selection;
import colab.corpus.Sink;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of several providers, read as one set. */
class SeveralSourcesTest {
  private static final Set<Attribute> PLAIN =
      EnumSet.of(Attribute.ID, Attribute.DOI, Attribute.YEAR, Attribute.COUNTRIES);
  private static final Set<Attribute> WITH_FWCI = EnumSet.of(Attribute.FWCI);

  static {
    WITH_FWCI.addAll(PLAIN);
  }

  @TempDir Path folder;
  private final List<PublicationExport.Part> parts = new ArrayList<>();

  /** A format that gives these rows, whatever the file holds. */
  private record Fixed(
      Provider provider, Set<Attribute> says, Provenance provenance, List<Row> rows)
      implements PublicationFormat {
    @Override
    public String id() {
      return "fixed";
    }

    @Override
    public String title() {
      return "fixed";
    }

    @Override
    public boolean recognises(Head head) {
      return true;
    }

    @Override
    public Set<Attribute> attributes(Input input) {
      return says;
    }

    @Override
    public Reading open(Input input, Set<Attribute> wanted) {
      Provenance from = provenance;
      return new Reading() {
        @Override
        public Provenance provenance() {
          return from;
        }

        @Override
        public void read(Sink sink) {
          sink.leftOut("expansion records");
          rows.forEach(sink::row);
        }
      };
    }
  }

  private SeveralSourcesTest file(
      Provider provider, int exported, Set<Attribute> says, List<Row> rows) throws IOException {
    Path path = Files.createFile(folder.resolve("f" + parts.size()));
    Input input = Inputs.of(List.of(path.toString()), InputStream.nullInputStream()).get(0);
    Provenance provenance =
        new Provenance(
            path.toString(),
            "fixed",
            provider,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(exported, 1, 1)),
            OptionalLong.empty(),
            Map.of(),
            List.of(),
            false);
    parts.add(
        new PublicationExport.Part(
            input, new Fixed(provider, says, provenance, rows), provenance, says));
    return this;
  }

  private PublicationExport export() {
    return new PublicationExport(parts, Scope.undeclared(Optional.empty()));
  }

  private Filled filled(Measure... measures) {
    Breakdown breakdown = Breakdown.of(Selection.ALL, List.of(), Set.of(measures));
    return export().serving(breakdown.needs()).fill(List.of(breakdown)).get(0);
  }

  private static Row row(String id, String doi, String countries) {
    return Given.of(id, 2018, countries.split(" ")).withDoi(doi);
  }

  @Test
  void aPublicationInTwoSourcesIsCountedOnceFromTheNewerExport() throws IOException {
    file(
        Provider.SCOPUS,
        2020,
        PLAIN,
        List.of(row("2-s2.0-1", "10.1/a", "JP"), row("2-s2.0-2", "10.1/b", "JP")));
    file(
        Provider.OPENALEX,
        2022,
        PLAIN,
        List.of(row("W1", "https://doi.org/10.1/A", "JP GB"), row("W2", "", "JP")));
    Filled filled = filled();
    assertThat(filled.account()).isEqualTo(new Account(6, 3, 1, 2, 0));
    assertThat(filled.coverage().counted())
        .isEqualTo(Map.of(Provider.OPENALEX, 2L, Provider.SCOPUS, 1L));
    assertThat(filled.coverage().leftOut()).isEqualTo(Map.of("expansion records", 2L));
    assertThat(filled.facts().onEvery().size()).isEqualTo(1);
  }

  @Test
  void twoIdentifiersOfOneDatabaseWithOneDoiAreTwoPublications() throws IOException {
    file(Provider.SCIVAL, 2022, PLAIN, List.of(row("2-s2.0-1", "10.1/a", "JP")));
    file(Provider.SCOPUS, 2020, PLAIN, List.of(row("2-s2.0-2", "10.1/a", "JP")));
    assertThat(filled().account().kept()).isEqualTo(2);
  }

  @Test
  void anIdentifierOfSciValIsThatOfScopus() throws IOException {
    file(Provider.SCIVAL, 2022, PLAIN, List.of(row("2-s2.0-1", "", "JP")));
    file(Provider.SCOPUS, 2020, PLAIN, List.of(row("2-s2.0-1", "", "JP")));
    assertThat(filled().account().duplicate()).isEqualTo(1);
  }

  @Test
  void equalIdentifiersOfTwoDatabasesAreTwoPublications() throws IOException {
    file(Provider.TABLE, 2022, PLAIN, List.of(row("1", "", "JP")));
    file(Provider.LENS, 2020, PLAIN, List.of(row("1", "", "JP")));
    assertThat(filled().account().kept()).isEqualTo(2);
  }

  @Test
  void aSourceThatNeverSaysWhatIsNeededIsPutAsideAndTold() throws IOException {
    file(Provider.SCIVAL, 2022, WITH_FWCI, List.of(row("2-s2.0-1", "", "JP")));
    file(Provider.SCOPUS, 2021, PLAIN, List.of(row("2-s2.0-2", "", "JP")));
    Filled filled = filled(Measure.FWCI);
    assertThat(filled.account().kept()).isEqualTo(1);
    assertThat(filled.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("not counted: this Scopus file has no field-weighted citation impact");
    assertThat(filled().account().kept()).isEqualTo(2);
  }

  @Test
  void fwciOfTwoWorldsIsNeverAveraged() throws IOException {
    file(Provider.SCIVAL, 2022, WITH_FWCI, List.of(row("2-s2.0-1", "", "JP")));
    file(Provider.OPENALEX, 2021, WITH_FWCI, List.of(row("W1", "", "JP")));
    Breakdown mean = Breakdown.of(Selection.ALL, List.of(), Set.of(Measure.FWCI));
    assertThat(export().refusal(mean)).startsWith("they mix OpenAlex and SciVal");
    assertThat(export().refusal(Breakdown.of(Selection.ALL, List.of(), Set.of()))).isEmpty();
    assertThat(export().attributes()).isEqualTo(PLAIN);
  }
}
