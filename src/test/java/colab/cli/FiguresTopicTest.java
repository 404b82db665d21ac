package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Ran;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page of figures names commands that print what it says they print. */
final class FiguresTopicTest {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");

  /** A figure of a document, the command that prints it, and what the sample lacks for it. */
  private record Entry(String published, String command, boolean needs) {}

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    List<String> lines = Topics.page("figures").orElseThrow().lines().toList();
    String published = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("    colab ")) {
        boolean needs = i + 1 < lines.size() && lines.get(i + 1).startsWith("      needs ");
        entries.add(new Entry(published, line.strip().substring("colab ".length()), needs));
        published = "";
      } else if (line.startsWith("      needs ")) {
        published = "";
      } else {
        published = line.isBlank() ? "" : published + " " + line.strip();
      }
    }
    return entries;
  }

  /** {@return the numbers between the colon and the place in the document} */
  private static List<String> numbers(String published) {
    int from = published.indexOf(": ");
    int to = published.lastIndexOf(" (");
    assertThat(from).as(published).isPositive();
    assertThat(to).as(published).isGreaterThan(from);
    Matcher number = NUMBER.matcher(published.substring(from, to).replaceAll(",(?!\\d{3})", " "));
    List<String> numbers = new ArrayList<>();
    while (number.find()) {
      numbers.add(number.group());
    }
    return numbers;
  }

  @TestFactory
  Stream<DynamicTest> eachCommandPrintsTheFigureAsPublished() {
    Map<String, List<String>> byCommand = new LinkedHashMap<>();
    entries().stream()
        .filter(entry -> !entry.needs())
        .forEach(
            entry ->
                byCommand
                    .computeIfAbsent(entry.command(), fresh -> new ArrayList<>())
                    .addAll(numbers(entry.published())));
    return byCommand.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(), () -> prints(each.getKey(), each.getValue())));
  }

  private static void prints(String command, List<String> published) {
    Ran ran = Ran.with(ReportCommands.words(command).toArray());
    assertThat(ran.code()).as(ran.err()).isZero();
    if (command.endsWith("--value")) {
      assertThat(List.of(ran.out().strip())).isEqualTo(published);
    }
    for (String number : published) {
      Pattern alone = Pattern.compile("(?<![\\d.,])" + Pattern.quote(number) + "(?![\\d]|[.,]\\d)");
      assertThat(alone.matcher(ran.out()).find()).as("%s in%n%s", number, ran.out()).isTrue();
    }
  }

  @TestFactory
  Stream<DynamicTest> aCommandThatNeedsOtherDataIsUnderstood() {
    return entries().stream()
        .filter(Entry::needs)
        .map(entry -> DynamicTest.dynamicTest(entry.command(), () -> isUnderstood(entry)));
  }

  private static void isUnderstood(Entry entry) {
    String[] words = ReportCommands.words(entry.command()).toArray(String[]::new);
    assertThat(Program.specification().commandLine().parseArgs(words).hasSubcommand()).isTrue();
  }

  @Test
  void theTableCoversTheDocuments() {
    List<String> all = entries().stream().flatMap(e -> numbers(e.published()).stream()).toList();
    assertThat(all)
        .contains("831,994", "3.48", "5,981", "4.81", "585", "620", "22,984", "20.4", "21", "28");
    assertThat(entries()).hasSizeGreaterThan(40);
  }
}
