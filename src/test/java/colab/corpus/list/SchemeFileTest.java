package colab.corpus.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.publication.Asjc;
import colab.publication.Field;
import colab.publication.FieldSet;
import colab.publication.Groups;
import colab.publication.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeFileTest {
  @TempDir static Path folder;

  private static Input file(String text) {
    try {
      Path file = Files.writeString(Files.createTempFile(folder, "s", ".csv"), text);
      return Inputs.of(List.of(file.toString()), InputStream.nullInputStream()).get(0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Groups read(String text) {
    return SchemeFile.read(file(text));
  }

  private static FieldSet fields(String... codes) {
    return FieldSet.of(
        Stream.of(codes).map(code -> Asjc.standard().field(code).orElseThrow()).toList(), 0);
  }

  private static Set<String> names(Groups groups, FieldSet set) {
    Set<String> names = new TreeSet<>();
    set.forEachArea(place -> names.add(groups.subject(Subject.Level.AREA, place).name()));
    return names;
  }

  private static Set<String> grouped(Groups groups, String... codes) {
    return names(groups, groups.of(fields(codes), lacking -> {}));
  }

  private static Set<String> valued(Groups groups, String... values) {
    return names(groups, groups.of(List.of(values), lacking -> {}));
  }

  @Test
  void areasAndFieldsAreFoundByCodeNameAndAbbreviation() {
    Groups groups = read("code,group\n2700,Health\nNURS,Health\nOncology,Cancer\n31,Physics\n");
    assertThat(grouped(groups, "2705")).containsExactly("Health");
    assertThat(grouped(groups, "2901", "3103")).containsExactly("Health", "Physics");
    assertThat(groups.find("physics").orElseThrow().index()).isEqualTo(2);
  }

  @Test
  void whatIsSaidOfAFieldGoesBeforeWhatIsSaidOfItsArea() {
    Groups groups = read("subject,group\nMedicine,Health\n2730,Cancer\n2730,Biology\n");
    assertThat(grouped(groups, "2730")).containsExactly("Biology", "Cancer");
    assertThat(grouped(groups, "2731")).containsExactly("Health");
  }

  @Test
  void belowFieldACodeOfAnAreaIsItsGeneralField() {
    Groups areas = read("code,group\n2700,Health\n");
    Groups field = read("field,group\n2700,Health\n");
    assertThat(grouped(areas, "2730")).containsExactly("Health");
    assertThat(grouped(field, "2730")).containsExactly(Groups.OUTSIDE);
    assertThat(grouped(field, "2700")).containsExactly("Health");
  }

  @Test
  void whatNoGroupHoldsIsAGroupOfItsOwnAndNamed() {
    Groups groups = read("code,name,group\n2700,Medicine,Health\n");
    List<String> lacking = new ArrayList<>();
    FieldSet set = groups.of(fields("2730", "3103", "1702"), lacking::add);
    assertThat(names(groups, set)).containsExactly("Health", Groups.OUTSIDE);
    assertThat(lacking)
        .containsExactly("Artificial Intelligence (1702)", "Astronomy and Astrophysics (3103)");
    assertThat(set.unresolved()).isEqualTo(2);
    assertThat(groups.isOutside(1)).isTrue();
    assertThat(groups.isOutside(0)).isFalse();
  }

  @Test
  void theValuesOfAColumnAreGroupedByNameOrCode() {
    Groups groups = read("for,group\nPhysical sciences,Hard\n34,Hard\nHuman Society,Soft\n");
    assertThat(groups.columns()).contains("ANZSRC FoR (2020) parent name");
    assertThat(valued(groups, "51 Physical Sciences", "34 Chemical Sciences"))
        .containsExactly("Hard");
    assertThat(valued(groups, "Human society", "Law")).containsExactly(Groups.OUTSIDE, "Soft");
    assertThat(valued(groups, "5101 Astronomical Sciences")).isEmpty();
    assertThat(read("WC,group\nLaw,Soft\n").columns()).containsExactly("WC");
  }

  @Test
  void aColumnsOwnValuesAreLearnedAndListedByName() {
    Groups groups = SchemeFile.named("THE").orElseThrow();
    Subject wished = groups.find("Law").orElseThrow();
    assertThat(valued(groups, "Psychology", "Education"))
        .containsExactly("Education", "Psychology");
    assertThat(groups.isMet(wished)).isFalse();
    assertThat(groups.nearest("educaton", 3)).containsExactly("Education");
    assertThat(
            groups.ordered(Subject.Level.AREA, List.of(2, 1)).stream()
                .map(place -> groups.subject(Subject.Level.AREA, place).name()))
        .containsExactly("Education", "Psychology");
    assertThat(valued(groups, "LAW")).containsExactly("LAW");
    assertThat(groups.isMet(wished)).isTrue();
  }

  static Stream<List<String>> wrong() {
    return Stream.of(
        List.of(
            "code,group\n2700,Health\nOncolgy,Cancer\n",
            ":3: unknown subject 'Oncolgy'",
            "Oncology"),
        List.of("code,group\n2700,\n", ":2: no group", "take the line out"),
        List.of("code,group\n,Health\n", ":2: no code", "take the line out"),
        List.of("code,groups\n2700,Health\n", ": no header with a column 'group'", "code,group"),
        List.of("code,group\n", ":1: there are no groups below the header", "a line a subject"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatIsWrongIsToldWithItsLineAndTheNextStep(List<String> example) {
    assertThatThrownBy(() -> read(example.get(0)))
        .isInstanceOfSatisfying(
            ColabException.class,
            why -> {
              assertThat(why.getMessage()).contains(example.get(1));
              assertThat(why.hint()).contains(example.get(2));
            });
  }

  @Test
  void moreGroupsThanAnySchemeHasAreRefused() {
    String lines =
        String.join("", IntStream.range(0, 600).mapToObj(i -> "v" + i + ",g" + i + "\n").toList());
    assertThatThrownBy(() -> read("Topic,group\n" + lines)).hasMessageContaining("at most 500");
  }

  /** A field belongs to its own lines' groups, or else to its area's. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyFieldIsWhereTheLinesSay(long seed) {
    Random dice = new Random(seed);
    List<Field> all = Asjc.standard().fields();
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Field field = all.get(dice.nextInt(all.size()));
      boolean area = dice.nextInt(3) == 0;
      String name = area ? field.area().name() : field.name();
      boolean both = !area && Asjc.standard().area(name).isPresent();
      if (!both) {
        lines.add(List.of(name, "G" + dice.nextInt(8)));
      }
    }
    StringBuilder text = new StringBuilder("subject,group\n");
    lines.forEach(
        line ->
            text.append('"').append(line.get(0)).append("\",").append(line.get(1)).append('\n'));
    Groups groups = read(text.toString());
    for (Field field : all) {
      Set<String> own = said(lines, field.name());
      Set<String> wanted = own.isEmpty() ? said(lines, field.area().name()) : own;
      assertThat(grouped(groups, String.valueOf(field.code())))
          .isEqualTo(wanted.isEmpty() ? Set.of(Groups.OUTSIDE) : wanted);
    }
  }

  private static Set<String> said(List<List<String>> lines, String name) {
    Set<String> groups = new TreeSet<>();
    lines.stream()
        .filter(line -> line.get(0).equals(name))
        .forEach(line -> groups.add(line.get(1)));
    return groups;
  }
}
