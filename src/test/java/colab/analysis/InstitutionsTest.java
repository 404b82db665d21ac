package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.analysis.institution.InstitutionPairsAnalysis;
import colab.analysis.institution.InstitutionsAnalysis;
import colab.analysis.international.InternationalAnalysis;
import colab.corpus.Selection;
import colab.indicator.Counting;
import colab.table.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Institutions and pairs of them, counted again by hand from what the files were written of. */
class InstitutionsTest {
  private static final String F1 = "src/test/cases/counting/f1-score/works.jsonl";

  @TempDir Path folder;

  private static Answered listed(Library library, String... sides) {
    return Answered.to(new InstitutionsAnalysis(Answered.full(Answered.of(sides)), true, library));
  }

  private static List<String> counted(Map<String, Integer> numbers) {
    return numbers.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(entry -> entry.getKey() + " | " + entry.getValue())
        .toList();
  }

  @Test
  void bothSidesOfAPairHaveTheirInstitutions() {
    Answered answer = listed(Bylines.library(F1), "GB", "JP");
    // P01 Oxford Tokyo, P04 UCL Tokyo, P09 UCL Kyoto, P10 Oxford UCL Tokyo
    assertThat(answer.rows("rank", "institution", "code", "output", "share_percent"))
        .containsExactly(
            "1 | Tokyo | JP | 3 | 75.000000",
            "1 | UCL | GB | 3 | 75.000000",
            "2 | Oxford | GB | 2 | 50.000000",
            "2 | Kyoto | JP | 1 | 25.000000");
    assertThat(answer.notes()).contains("Institutions: 2 in the United Kingdom, 2 in Japan");
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void inAnyWorldInstitutionsAreThoseOfTheJointPublications(long seed) {
    Bylines world = Bylines.random(seed, 160, false);
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Integer> pairs = new HashMap<>();
    for (int work : world.with("GB", "JP")) {
      Set<String> here = world.institutions(work);
      for (String one : here) {
        if (one.startsWith("GB") || one.startsWith("JP")) {
          numbers.merge("Institute " + one, 1, Integer::sum);
        }
        here.stream()
            .filter(other -> one.startsWith("GB") && other.startsWith("JP"))
            .forEach(
                other ->
                    pairs.merge("Institute " + one + " | Institute " + other, 1, Integer::sum));
      }
    }
    Library library = world.library(folder);
    assertThat(listed(library, "GB", "JP").rows("institution", "output"))
        .isEqualTo(counted(numbers));
    Question question = Answered.full(Answered.of("GB", "JP"));
    assertThat(
            Answered.to(new InstitutionPairsAnalysis(question, true, library))
                .rows("institution", "partner_institution", "output"))
        .isEqualTo(counted(pairs));
  }

  @Test
  void theOrderOfTheFileIsNoMatter() {
    Bylines world = Bylines.random(13, 120, false);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      places.add(i);
    }
    Collections.shuffle(places, new Random(5));
    Bylines other =
        new Bylines(
            places.stream().map(world.works()::get).toList(),
            places.stream().map(world.fwci()::get).toList());
    List<String> before = listed(world.library(folder), "GB", "JP").rows();
    Question divided =
        new Question(
            Answered.of("GB", "JP"),
            Counting.AUTHOR,
            OptionalInt.of(200),
            OptionalInt.of(200),
            1,
            true,
            true,
            0);
    Answered one = Answered.to(new FwciAnalysis(divided, world.library(folder)));
    Answered two = Answered.to(new FwciAnalysis(divided, other.library(folder)));
    assertThat(listed(other.library(folder), "GB", "JP").rows()).isEqualTo(before);
    assertThat(two.table().rows()).isEqualTo(one.table().rows());
  }

  @ParameterizedTest
  @ValueSource(longs = {14, 15})
  void academicCorporateNeedsBothAndAnUnknownSectorIsNoNo(long seed) {
    Bylines known = Bylines.random(seed, 100, false);
    // institutions without a number 2 have no type
    Bylines world =
        new Bylines(
            known.works().stream()
                .map(work -> work.stream().map(InstitutionsTest::withoutSomeTypes).toList())
                .toList(),
            known.fwci());
    int joint = 0;
    int unknown = 0;
    List<Integer> set = world.with("JP");
    for (int work : set) {
      Set<String> kinds =
          world.institutions(work).stream()
              .map(each -> each.substring(3))
              .collect(Collectors.toCollection(TreeSet::new));
      boolean both = kinds.contains("c") && kinds.contains("e");
      joint += both ? 1 : 0;
      unknown += !both && kinds.contains("") ? 1 : 0;
    }
    Answered answer = listed(world.library(folder), "JP");
    String percent =
        String.format(java.util.Locale.ROOT, "%.1f", 100.0 * joint / (set.size() - unknown));
    String rest = String.format(java.util.Locale.ROOT, "%.1f", 100.0 * unknown / set.size());
    assertThat(unknown).isPositive();
    assertThat(answer.notes())
        .contains(
            "Academic-corporate: "
                + percent
                + "% of publications whose sectors are known; "
                + rest
                + "% have one that is not known");
  }

  private static List<String> withoutSomeTypes(List<String> own) {
    return own.stream().map(each -> each.charAt(2) == '2' ? each.substring(0, 3) : each).toList();
  }

  @Test
  void anInstitutionIsAskedForByNameIdentifierOrRor() {
    Library library = Bylines.library(F1);
    for (String name : List.of("ucl", "I2", "https://openalex.org/I2", "https://ror.org/0i2")) {
      Selection of = Selection.ALL.withTraits(colab.corpus.Traits.ANY.of(List.of(name)));
      Answered answer = Answered.to(new InternationalAnalysis(Answered.full(of), true, library));
      // P04 P07 P09 P10, all international
      assertThat(answer.rows("year", "output", "international_percent"))
          .last()
          .isEqualTo("2020 | 4 | 100.000000");
    }
  }

  @Test
  void aCountryOfAnInstitutionCountsItsShareOfCountries() {
    Selection of = Selection.ALL.withTraits(colab.corpus.Traits.ANY.of(List.of("ucl")));
    Answered answer =
        Answered.to(new InternationalAnalysis(Answered.full(of), false, Bylines.library(F1)));
    assertThat(answer.rows("collaboration", "output", "output_fractional"))
        .first()
        .isEqualTo("International | 4 | 1.533333");
  }

  @Test
  void aNameThatNobodyHasIsToldWithThoseThatAreLikeIt() {
    Selection of = Selection.ALL.withTraits(colab.corpus.Traits.ANY.of(List.of("Oxfort")));
    InternationalAnalysis analysis =
        new InternationalAnalysis(Answered.full(of), false, Bylines.library(F1));
    assertThatThrownBy(() -> Answered.to(analysis))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("no publication is of an institution called 'Oxfort'")
        .satisfies(why -> assertThat(((ColabException) why).hint()).contains("Oxford"));
  }

  @Test
  void ofAPairThereIsNoOneNumberOfInstitutions() {
    assertThat(listed(Bylines.library(F1), "GB", "JP").result().headline())
        .isInstanceOf(Value.Missing.class);
    assertThat(listed(Bylines.library(F1), "JP").result().headline()).isEqualTo(Value.count(2));
  }

  @Test
  void whatNamesNoInstitutionOfASideIsTold() throws java.io.IOException {
    Path file = folder.resolve("unnamed.jsonl");
    java.nio.file.Files.writeString(
        file,
        "{\"id\":\"https://openalex.org/W1\",\"publication_year\":2020,\"authorships\":["
            + "{\"institutions\":[{\"id\":\"I1\",\"display_name\":\"X\",\"country_code\":\"GB\"}],"
            + "\"countries\":[\"GB\"]},{\"institutions\":[],\"countries\":[\"JP\"]}]}\n");
    Answered answer = listed(Bylines.library(file.toString()), "GB", "JP");
    assertThat(answer.rows("institution", "output")).containsExactly("X | 1");
    assertThat(answer.notes())
        .contains(
            "1 publication has no known institution of one side: numbers of institutions are lower"
                + " bounds.");
  }
}
