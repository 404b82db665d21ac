package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual pages in {@code man/} say what the commands take. */
final class ManPageTest {
  private static final Path MAN = Path.of("man");

  private static SortedMap<String, String> pages() {
    SortedMap<String, String> pages = new TreeMap<>();
    pages.put("colab.1", ManPage.ofProgram(Program.specification()));
    Manual.commands(Program.specification())
        .forEach(command -> pages.put("colab-" + command.name() + ".1", ManPage.of(command)));
    pages.put("colab-methods.7", ManPage.ofTopic("methods", "how colab computes each figure"));
    pages.put(
        "colab-figures.7",
        ManPage.ofTopic("figures", "which command prints which figure of published reports"));
    return pages;
  }

  @Test
  void everyPageIsThatOfItsCommand() throws IOException {
    for (var page : pages().entrySet()) {
      Bless.compare(MAN.resolve(page.getKey()), page.getValue());
    }
  }

  @Test
  void noPageIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(MAN)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(pages().keySet());
    }
  }
}
