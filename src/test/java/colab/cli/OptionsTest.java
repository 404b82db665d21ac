package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;

final class OptionsTest {
  /** A command with an option of each kind. */
  private static final class Sample implements Declaring {
    private final Map<String, Object> given = new TreeMap<>();
    private List<String> listed = List.of("untouched");

    @Override
    public void declare(Options options) {
      options.parameter("FIRST", "One.").required().text(to -> given.put("first", to));
      options.parameter("MORE", "Others.").texts(to -> given.put("more", List.copyOf(to)));
      options.option("-t, --text TEXT", "Text.").text(to -> given.put("text", to));
      options.option("--list A", "Texts.").texts(to -> listed = to);
      options.option("--apart A,B", "Texts.").apart(",").texts(to -> listed = to);
      options.option("--number N", "Whole.").number(to -> given.put("number", to));
      options.option("--long N", "Long.").longNumber(to -> given.put("long", to));
      options.option("--decimal X", "Decimal.").decimal(to -> given.put("decimal", to));
      options.option("--file FILE", "File.").file(to -> given.put("file", to));
      options.option("--unit U", "Unit.").constant(TimeUnit.class, to -> given.put("unit", to));
      options.flag("--flag", "Flag.", to -> given.put("flag", to));
      options.option("--secret S", "Hidden.").text(to -> given.put("secret", to));
      options.hide("--secret");
    }
  }

  private static CommandLine line(Sample sample) {
    return Options.line("sample", sample).setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static Sample given(String... arguments) {
    Sample sample = new Sample();
    line(sample).parseArgs(arguments);
    return sample;
  }

  @Test
  void whatIsNotGivenGoesNowhere() {
    Sample sample = given("one");
    assertThat(sample.given).isEqualTo(Map.of("first", "one"));
    assertThat(sample.listed).containsExactly("untouched");
  }

  @Test
  void everyKindOfValueArrivesAsWhatItIs() {
    Sample sample =
        given(
            "one --number 7 two --long=3000000000 --decimal 2.5 --file a/b --unit hours -tx three"
                .split(" "));
    assertThat(sample.given)
        .containsEntry("first", "one")
        .containsEntry("more", List.of("two", "three"))
        .containsEntry("number", 7)
        .containsEntry("long", 3_000_000_000L)
        .containsEntry("decimal", 2.5)
        .containsEntry("file", Path.of("a/b"))
        .containsEntry("unit", TimeUnit.HOURS)
        .containsEntry("text", "x");
  }

  @Test
  void aListThatIsRepeatedGrowsInOrder() {
    assertThat(given("one", "--list", "b", "--list=a,c", "--list", "b").listed)
        .containsExactly("b", "a,c", "b");
    assertThat(given("one", "--apart", "b,a", "--apart", "c").listed)
        .containsExactly("b", "a", "c");
  }

  @Test
  void aFlagMaySayNo() {
    assertThat(given("one", "--flag").given).containsEntry("flag", true);
    assertThat(given("one", "--flag=true").given).containsEntry("flag", true);
    assertThat(given("one", "--flag=false").given).containsEntry("flag", false);
    assertThat(given("one", "--flag", "false").given).containsEntry("more", List.of("false"));
  }

  @Test
  void aHiddenOptionIsTakenAndNotShown() {
    Sample sample = new Sample();
    CommandLine line = line(sample);
    line.parseArgs("one", "--secret", "x");
    assertThat(sample.given).containsEntry("secret", "x");
    assertThat(OptionGroup.of(line.getCommandSpec()).get(OptionGroup.OWN))
        .extracting(Manual::label)
        .contains("-t, --text TEXT", "--flag")
        .noneMatch(label -> label.contains("--secret"));
  }

  @Test
  void onlyListsAreGivenTwiceAndOnlyWithValues() {
    assertThatThrownBy(() -> given("one", "-t", "x", "--text", "y"))
        .isInstanceOf(OverwrittenOptionException.class);
    for (String wrong : List.of("--number=x", "--long=2.5", "--decimal=x", "--unit=ages", "-t")) {
      assertThatThrownBy(() -> given("one", wrong)).isInstanceOf(ParameterException.class);
    }
    assertThatThrownBy(() -> given()).isInstanceOf(ParameterException.class);
  }

  @Test
  void wordsAreMadeWhenTheyAreAskedForAndNotBefore() {
    List<String> asked = new ArrayList<>();
    Iterable<String> words =
        () -> {
          asked.add("asked");
          return List.of("a", "b").iterator();
        };
    CommandLine line =
        Options.line("sample", options -> options.option("--x X", "X.").of(words).text(to -> {}));
    line.parseArgs("--x", "a");
    assertThat(asked).isEmpty();
    assertThat(Misunderstanding.choices(line.getCommandSpec().findOption("--x")))
        .containsExactly("a", "b");
  }
}
