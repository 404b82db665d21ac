package colab;

import static com.tngtech.archunit.core.domain.AccessTarget.Predicates.declaredIn;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * Bytes depend on inputs and options alone: what else there is in the world is met in {@code cli}
 * only.
 */
class DeterminismTest {

  private static final JavaClasses COLAB =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("colab");

  /** Types of {@code java.io} and {@code java.nio.file} that carry no bytes. */
  private static final Set<String> NO_STREAMS =
      Set.of(
          IOException.class.getName(),
          UncheckedIOException.class.getName(),
          Serializable.class.getName(),
          Path.class.getName());

  private static final String[] SEE_STREAMS = {
    "colab.corpus..", "colab.counted..", "colab.render..", "colab.report..", "colab.cli.."
  };

  private static GivenClassesConjunction outsideCli() {
    return noClasses().that().resideOutsideOfPackage("colab.cli..");
  }

  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(COLAB);
  }

  @Test
  void onlyTheRimSeesStandardStreamsAndExits() {
    holds(
        outsideCli()
            .should()
            .accessTargetWhere(
                target(declaredIn(System.class)).and(target(nameMatching("out|err|in|exit"))))
            .orShould()
            .accessTargetWhere(
                target(declaredIn(Runtime.class)).and(target(nameMatching("exit|halt")))));
  }

  @Test
  void onlyTheRimSeesTheLocale() {
    holds(
        outsideCli()
            .should()
            .accessTargetWhere(
                target(declaredIn(Locale.class)).and(target(nameMatching("getDefault")))));
  }

  @Test
  void onlyTheRimSeesTheClock() {
    holds(
        outsideCli()
            .should()
            .accessTargetWhere(
                target(declaredIn(System.class))
                    .and(target(nameMatching("currentTimeMillis|nanoTime"))))
            .orShould()
            .accessTargetWhere(
                target(declaredIn(resideInAnyPackage("java.time..")))
                    .and(target(nameMatching("now|system.*|tick.*"))))
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(Calendar.class, "getInstance"));
  }

  @Test
  void onlyTheRimIsRandomWithoutSeed() {
    holds(
        outsideCli()
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callConstructor(SplittableRandom.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Collections.class, "shuffle", List.class)
            .orShould()
            .dependOnClassesThat(
                DescribedPredicate.describe(
                    "are random without a seed",
                    type ->
                        type.isEquivalentTo(ThreadLocalRandom.class)
                            || type.isEquivalentTo(SecureRandom.class))));
  }

  @Test
  void onlyReadersAndWritersSeeStreams() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(SEE_STREAMS)
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.io..", "java.nio.file..")
                    .and(
                        DescribedPredicate.describe(
                            "carry bytes",
                            type ->
                                !NO_STREAMS.contains(type.getName())
                                    && !type.isEquivalentTo(InputStream.class)))));
  }

  /** A resource is a part of the program; reading one needs a stream for a moment. */
  @Test
  void anyOtherStreamIsOfAResource() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(SEE_STREAMS)
            .and(DescribedPredicate.describe("read no resource", type -> !readsResource(type)))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(InputStream.class));
  }

  private static boolean readsResource(JavaClass type) {
    return type.getMethodCallsFromSelf().stream()
        .anyMatch(call -> call.getTarget().getName().equals("getResourceAsStream"));
  }
}
