package colab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the build makes of lambdas. */
class PlainLambdasTest {
  private static final String MAKER = "java/lang/invoke/LambdaMetafactory";

  private static Path folder() throws URISyntaxException {
    return Path.of(
        ColabException.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static List<Path> classes() throws IOException, URISyntaxException {
    try (Stream<Path> all = Files.walk(folder())) {
      return all.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }

  private static String bytes(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }

  private static String nameOf(Path file) throws URISyntaxException {
    String name = folder().relativize(file).toString().replace('/', '.');
    return name.substring(0, name.length() - ".class".length());
  }

  @Test
  void noClassOfTheProgramHasItsLambdasMadeWhenItRuns() throws IOException, URISyntaxException {
    for (Path file : classes()) {
      assertThat(bytes(file).contains(MAKER)).as(file.toString()).isFalse();
    }
  }

  @Test
  void javaAcceptsEachClassOfALambda() throws IOException, URISyntaxException {
    List<Path> lambdas =
        classes().stream().filter(file -> file.toString().contains("$Lambda")).toList();
    assertThat(lambdas).hasSizeGreaterThan(1000);
    for (Path lambda : lambdas) {
      assertThatCode(() -> Class.forName(nameOf(lambda))).doesNotThrowAnyException();
    }
  }
}
