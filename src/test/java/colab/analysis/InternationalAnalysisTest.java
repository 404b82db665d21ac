package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.analysis.international.InternationalAnalysis;
import colab.analysis.international.Peers;
import colab.analysis.international.RankedSharesAnalysis;
import colab.corpus.Side;
import colab.indicator.Floor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The methods page, M36, and a count by hand of corpora drawn at random. */
class InternationalAnalysisTest {
  private static final List<String> CODES = List.of("GB", "JP", "US", "FR", "DE");
  private static final String HEADER =
      "\"EID\",\"Year\",\"Number of Authors\",\"Number of Institutions\",\"Country/Region\"\n";

  @TempDir Path folder;

  /** A publication of a test; 0 where a number is not known. */
  private record Given(int year, int authors, int institutions, Set<String> countries) {
    static Given of(int authors, int institutions, String... countries) {
      return new Given(2020, authors, institutions, new TreeSet<>(List.of(countries)));
    }

    double weight(Set<String> own) {
      return (double) countries.stream().filter(own::contains).count() / countries.size();
    }

    String line(int number) {
      return "\"2-s2.0-%d\",\"%d\",\"%s\",\"%s\",\"%s\"\n"
          .formatted(
              number, year, known(authors), known(institutions), String.join("| ", countries));
    }

    private static String known(int number) {
      return number == 0 ? "-" : String.valueOf(number);
    }
  }

  private static final List<Given> F1 =
      List.of(
          Given.of(2, 2, "GB", "JP"),
          Given.of(1, 1, "GB"),
          Given.of(2, 2, "JP"),
          Given.of(3, 3, "GB", "JP", "US"),
          Given.of(1, 1, "JP"),
          Given.of(2, 1, "US"),
          Given.of(2, 2, "GB", "US"),
          Given.of(2, 2, "US", "FR"),
          Given.of(1, 2, "JP", "GB"),
          Given.of(6, 6, "GB", "JP", "US", "FR", "DE"),
          Given.of(1, 1, "FR"),
          Given.of(2, 2, "DE", "JP"));

  private Library library(String dataSet, List<Given> publications) {
    StringBuilder text = new StringBuilder(Papers.preamble(dataSet, "2020 to 2022", ""));
    text.append(HEADER);
    for (int i = 0; i < publications.size(); i++) {
      text.append(publications.get(i).line(i + 1));
    }
    return new Papers(folder).library(text.toString());
  }

  private Library world(List<Given> publications) {
    return library("Publications in the World", publications);
  }

  private Answered kinds(String of, List<Given> publications) {
    return Answered.to(
        new InternationalAnalysis(Answered.full(Answered.of(of)), false, world(publications)));
  }

  @Test
  void theKindsOfF1AreThoseOfThePage() {
    // sum of the fractions of Japan: 1/2 + 1 + 1/3 + 1 + 1/2 + 1/5 + 1/2
    assertThat(kinds("JP", F1).rows())
        .containsExactly(
            "International | 5 | 71.428571 | 2.033333 | 50.413223",
            "one other country | 3 | 42.857143 | 1.500000 | 37.190083",
            "two other countries | 1 | 14.285714 | 0.333333 | 8.264463",
            "three or more | 1 | 14.285714 | 0.200000 | 4.958678",
            "National: several institutions | 1 | 14.285714 | 1 | 24.793388",
            "Single author | 1 | 14.285714 | 1 | 24.793388",
            "All | 7 | 100.000000 | 4.033333 | 100.000000");
    assertThat(kinds("US", F1).rows("collaboration", "output"))
        .contains("Institutional: several authors | 1")
        .doesNotContain("Single author | 0");
  }

  @Test
  void allOfF1TogetherHasTheFourClassesOfThePage() {
    Answered all =
        Answered.to(
            new InternationalAnalysis(Answered.full(colab.corpus.Selection.ALL), false, world(F1)));
    assertThat(all.rows("collaboration", "output"))
        .contains(
            "International | 7",
            "National: several institutions | 1",
            "Institutional: several authors | 1",
            "Single author | 3",
            "All | 12");
  }

  @Test
  void sharesOfF1AreRankedInBothCountings() {
    assertThat(
            ranked(F1, "JP", true)
                .rows("rank", "country", "international_percent", "rank_fractional"))
        .containsExactly(
            "1 | Germany | 100.000000 | 1",
            "2 | United Kingdom | 83.333333 | 2",
            "3 | United States | 80.000000 | 3",
            "4 | Japan | 71.428571 | 4",
            "5 | France | 66.666667 | 5");
    assertThat(ranked(F1, "JP", true).result().headline()).isEqualTo(colab.table.Value.count(4));
  }

  private Answered ranked(List<Given> publications, String of, boolean force) {
    List<Side> members = CODES.stream().map(Answered::side).toList();
    Peers peers = new Peers(Optional.of(Answered.side(of)), members, "", Optional.empty());
    Question question = Answered.full(colab.corpus.Selection.ALL);
    Question asked = force ? question : Question.of(colab.corpus.Selection.ALL);
    return Answered.to(new RankedSharesAnalysis(asked, peers, false, world(publications)));
  }

  @Test
  void membersWithFewPublicationsAreNotRanked() {
    Answered answer = ranked(F1, "JP", false);
    assertThat(answer.rows("rank", "output")).allMatch(row -> row.startsWith("- | "));
    assertThat(answer.notes())
        .anyMatch(note -> note.startsWith("Not ranked where there are fewer than 50"));
    List<Given> enough = new ArrayList<>(F1);
    enough.addAll(Collections.nCopies(Floor.LEAST, Given.of(1, 1, "JP")));
    assertThat(ranked(enough, "JP", false).rows("rank", "country")).contains("1 | Japan");
  }

  @Test
  void equalSharesShareARank() {
    List<Given> equal =
        List.of(
            Given.of(2, 2, "GB", "JP"),
            Given.of(2, 2, "US", "FR"),
            Given.of(1, 1, "GB"),
            Given.of(1, 1, "JP"),
            Given.of(1, 1, "FR"),
            Given.of(1, 1, "DE"));
    // US 1/1; GB, JP and FR 1/2; DE 0/1
    assertThat(ranked(equal, "JP", true).rows("rank", "country"))
        .containsExactly(
            "1 | United States", "2 | France", "2 | Japan", "2 | United Kingdom", "5 | Germany");
  }

  @Test
  void filesOfInternationalPublicationsOnlyAreRefused() {
    Library declared =
        library("Publications in Japan with international collaboration", F1.subList(0, 1));
    assertThatThrownBy(
            () -> new InternationalAnalysis(Answered.full(Answered.of("JP")), false, declared))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("no export here covers publications of Japan");
    List<Given> many = new ArrayList<>(Collections.nCopies(20, Given.of(2, 2, "JP", "GB")));
    many.addAll(Collections.nCopies(20, Given.of(2, 2, "JP", "US")));
    Library silent = library("", many);
    InternationalAnalysis analysis =
        new InternationalAnalysis(Answered.full(Answered.of("JP")), false, silent);
    assertThatThrownBy(() -> Answered.to(analysis))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("all 40 publications of Japan in these files have another country");
  }

  /** Everything again, publication by publication. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void theTableIsThatOfACountByHand(int seed) {
    Random random = new Random(seed);
    List<Given> corpus = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Set<String> countries = new TreeSet<>();
      CODES.stream().filter(code -> random.nextInt(3) == 0).forEach(countries::add);
      if (!countries.isEmpty()) {
        corpus.add(
            new Given(2020 + random.nextInt(3), random.nextInt(4), random.nextInt(4), countries));
      }
    }
    assertRows("JP", Set.of("JP"), corpus);
    assertRows("EU27", Set.of("FR", "DE"), corpus);
  }

  private void assertRows(String of, Set<String> own, List<Given> corpus) {
    List<Given> all =
        corpus.stream().filter(p -> !Collections.disjoint(p.countries(), own)).toList();
    Predicate<Given> international = p -> !own.containsAll(p.countries());
    Predicate<Given> national = international.negate().and(p -> p.institutions() > 1);
    Predicate<Given> single =
        international.negate().and(p -> p.institutions() < 2 && p.authors() == 1);
    Predicate<Given> institutional =
        international.negate().and(p -> p.institutions() == 1 && p.authors() > 1);
    List<String> rows = kinds(of, corpus).rows();
    assertThat(rows)
        .contains(
            row("International", all, international, own),
            row("National: several institutions", all, national, own),
            row("Institutional: several authors", all, institutional, own),
            row("Single author", all, single, own),
            row("All", all, p -> true, own));
    // the kinds exclude each other
    long sum =
        rows.stream()
            .filter(row -> !row.matches("(one|two|three|All).*"))
            .mapToLong(row -> Long.parseLong(row.split(" \\| ")[1]))
            .sum();
    assertThat(sum).isEqualTo(all.size());
  }

  private static String row(
      String label, List<Given> all, Predicate<Given> which, Set<String> own) {
    List<Given> some = all.stream().filter(which).toList();
    double part = some.stream().mapToDouble(p -> p.weight(own)).sum();
    double whole = all.stream().mapToDouble(p -> p.weight(own)).sum();
    return String.format(
        Locale.ROOT,
        "%s | %d | %.6f | %s | %.6f",
        label,
        some.size(),
        100.0 * some.size() / all.size(),
        number(part),
        100 * part / whole);
  }

  private static String number(double sum) {
    boolean whole = Math.abs(sum - Math.rint(sum)) < 1e-12;
    return whole ? String.valueOf(Math.round(sum)) : String.format(Locale.ROOT, "%.6f", sum);
  }
}
