package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import colab.corpus.Inputs;
import colab.corpus.Selection;
import colab.corpus.list.SchemeFile;
import colab.corpus.rows.Threads;
import colab.corpus.rows.Wishes;
import colab.publication.Groups;
import colab.publication.Institutions;
import colab.report.Exports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of subjects in other schemes, against counting by hand on random exports. */
class SchemesTest {
  private static final List<String> FIELDS = List.of("1303", "2730", "2700", "3101", "1000");
  private static final List<String> VALUES =
      List.of("Law", "LAW", "Physical Sciences", "physical sciences", "Arts & Humanities");

  /** Areas of ASJC by group; 1000 is in none, 2700 in two. */
  private static final Map<String, Set<String>> GROUPS =
      Map.of("13", Set.of("Life"), "27", Set.of("Health", "Life"), "31", Set.of("Physics"));

  private static final String HEADER =
      "\"EID\",\"Year\",\"All Science Journal Classification (ASJC) code\","
          + "\"Times Higher Education (THE) field name\"\n";

  @TempDir Path folder;

  /** A publication: its fields, and its values of the other column. */
  private record Drawn(Set<String> fields, Set<String> values) {
    static Drawn of(Random dice) {
      return new Drawn(some(dice, FIELDS), some(dice, VALUES));
    }

    private static Set<String> some(Random dice, List<String> from) {
      Set<String> some = new LinkedHashSet<>();
      for (int i = dice.nextInt(4); i > 0; i--) {
        some.add(from.get(dice.nextInt(from.size())));
      }
      return some;
    }

    private static String list(Set<String> names) {
      return names.isEmpty() ? "-" : String.join("| ", names);
    }

    Set<String> groups() {
      Set<String> groups = new TreeSet<>();
      fields.forEach(
          field ->
              groups.addAll(GROUPS.getOrDefault(field.substring(0, 2), Set.of(Groups.OUTSIDE))));
      return groups;
    }

    Set<String> folded() {
      Set<String> folded = new TreeSet<>();
      values.forEach(value -> folded.add(value.toLowerCase(java.util.Locale.ROOT)));
      return folded;
    }
  }

  private static List<Drawn> drawn(long seed) {
    Random dice = new Random(seed);
    List<Drawn> all = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      all.add(Drawn.of(dice));
    }
    return all;
  }

  private Answered subjects(List<Drawn> all, Optional<Groups> groups, Threads threads)
      throws IOException {
    StringBuilder text = new StringBuilder(Papers.WORLD).append(HEADER);
    for (int i = 0; i < all.size(); i++) {
      text.append("\"2-s2.0-").append(i + 1).append("\",\"2018\",\"");
      text.append(Drawn.list(all.get(i).fields())).append("\",\"");
      text.append(Drawn.list(all.get(i).values())).append("\"\n");
    }
    String file = Files.writeString(folder.resolve("a.csv"), text).toString();
    Wishes wishes =
        new Wishes(Papers.COUNTRIES, false, threads, Institutions.NONE, Optional.empty(), groups);
    Library library =
        new Exports(wishes, Papers.GROUPS, Optional.empty())
            .add(Inputs.of(List.of(file), InputStream.nullInputStream()), false)
            .library();
    return Answered.to(
        new SubjectsAnalysis(
            Answered.full(Selection.ALL), new SubjectsAnalysis.Wanted(false, false), library));
  }

  private static List<String> counted(List<Set<String>> all) {
    Map<String, Integer> whole = new TreeMap<>();
    all.forEach(names -> names.forEach(name -> whole.merge(name, 1, Integer::sum)));
    List<String> rows = new ArrayList<>();
    whole.forEach(
        (name, number) -> rows.add(name.toLowerCase(java.util.Locale.ROOT) + " | " + number));
    return rows;
  }

  private static List<String> folded(List<String> rows) {
    return rows.stream().map(row -> row.toLowerCase(java.util.Locale.ROOT)).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void groupsCountEachPublicationOnceHoweverManyOfItsFieldsTheyHold(long seed) throws IOException {
    Path scheme = folder.resolve("groups.csv");
    Files.writeString(scheme, "code,group\n13,Life\n27,Health\n27,Life\n31,Physics\n");
    Groups groups =
        SchemeFile.read(
            Inputs.of(List.of(scheme.toString()), InputStream.nullInputStream()).get(0));
    List<Drawn> all = drawn(seed);
    Answered answer = subjects(all, Optional.of(groups), Threads.bySize());
    assertThat(folded(answer.rows("area", "output")))
        .containsExactlyInAnyOrderElementsOf(counted(all.stream().map(Drawn::groups).toList()));
    assertThat(answer.rows("area")).last().isEqualTo(Groups.OUTSIDE);
    assertThat(answer.table().title()).contains("by group of groups");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theValuesOfAColumnAreOneWhateverTheirCaseAndHoweverManyThreadsRead(long seed)
      throws IOException {
    List<Drawn> all = drawn(seed);
    Answered one = subjects(all, SchemeFile.named("the"), Threads.exactly(1));
    assertThat(folded(one.rows("area", "output")))
        .containsExactlyInAnyOrderElementsOf(counted(all.stream().map(Drawn::folded).toList()));
    Answered three = subjects(all, SchemeFile.named("the"), new Threads(3, 3, 500));
    assertThat(three.rows()).isEqualTo(one.rows());
    List<Drawn> backwards = new ArrayList<>(all);
    java.util.Collections.reverse(backwards);
    assertThat(subjects(backwards, SchemeFile.named("the"), Threads.exactly(1)).rows())
        .isEqualTo(one.rows());
  }
}
