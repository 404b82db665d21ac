package colab;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The map of packages in CONTRIBUTING.md, held by the compiled classes. */
class ArchitectureTest {

  /** What one package may import: packages of colab by name, and packages of outside libraries. */
  record Topic(String name, Set<String> imports, Set<String> libraries) {

    static Topic of(String name, Set<String> imports, String... libraries) {
      return new Topic(name, imports, Set.of(libraries));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final Set<String> ABOVE_REPORT =
      Set.of(
          "publication",
          "corpus",
          "baseline",
          "tally",
          "counted",
          "indicator",
          "analysis",
          "table");

  private static final List<Topic> TOPICS =
      List.of(
          Topic.of("publication", Set.of()),
          Topic.of(
              "corpus",
              Set.of("publication"),
              "com.univocity.parsers..",
              "org.apache.poi..",
              "com.fasterxml.jackson.core.."),
          Topic.of("baseline", Set.of("publication", "corpus")),
          Topic.of("tally", Set.of("publication", "corpus")),
          Topic.of("counted", Set.of("publication", "corpus", "tally"), "tech.tablesaw.."),
          Topic.of("table", Set.of()),
          Topic.of("indicator", Set.of("tally", "table"), "org.apache.commons.math3.."),
          Topic.of(
              "analysis",
              Set.of("publication", "corpus", "tally", "counted", "indicator", "table"),
              "nl.cwts.."),
          Topic.of("report", ABOVE_REPORT, "org.tomlj.."),
          Topic.of("chart", Set.of("table")),
          Topic.of(
              "render",
              Set.of("table", "chart"),
              "org.dhatim.fastexcel..",
              "org.apache.fontbox.."));

  private static final JavaClasses COLAB =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("colab");

  static Stream<Topic> topics() {
    return TOPICS.stream();
  }

  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(COLAB);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void aPackageImportsOnlyWhatTheMapAllows(Topic topic) {
    String[] own =
        Stream.concat(
                Stream.of("colab", "colab." + topic.name() + ".."),
                topic.imports().stream().map(name -> "colab." + name + ".."))
            .toArray(String[]::new);
    holds(
        noClasses()
            .that()
            .resideInAPackage("colab." + topic.name() + "..")
            .should()
            .dependOnClassesThat(resideInAPackage("colab..").and(not(resideInAnyPackage(own)))));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void aLibraryIsTouchedInOnePackageOnly(Topic topic) {
    String[] allowed =
        Stream.concat(
                Stream.of("", "java..", "javax.xml..", "org.jspecify..", "colab.."),
                topic.libraries().stream())
            .toArray(String[]::new);
    holds(
        classes()
            .that()
            .resideInAPackage("colab." + topic.name() + "..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(allowed)));
  }

  @Test
  void theRootImportsNothingButTheJdk() {
    holds(
        classes()
            .that()
            .resideInAPackage("colab")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("", "java..", "org.jspecify..", "colab")));
  }

  @Test
  void picocliAndTheCommandsStayAtTheRim() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("colab.cli..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("colab.cli..", "picocli..")));
  }

  @Test
  void everyPackageIsOnTheMap() {
    Set<String> known =
        Set.copyOf(Stream.concat(topics().map(Topic::name), Stream.of("cli")).toList());
    assertThat(COLAB.stream().map(JavaClass::getPackageName).distinct())
        .allSatisfy(
            name -> {
              String[] parts = name.split("\\.", 3);
              assertThat(parts.length == 1 || known.contains(parts[1])).as(name).isTrue();
            });
  }

  @Test
  void packagesFormNoCycle() {
    holds(slices().matching("colab.(*)..").should().beFreeOfCycles());
  }

  @Test
  void tallyKnowsNeitherSheetsNorFormats() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("colab.tally..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    "colab.corpus.sheet..",
                    "colab.corpus.cell..",
                    "colab.corpus.rows..",
                    "colab.corpus.format..")));
  }
}
