package colab.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.Normed;
import colab.publication.DocumentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again, and nothing else is. */
class BaselineFileTest {
  static String text(Baseline baseline) throws IOException {
    StringBuilder text = new StringBuilder();
    new BaselineWriter(text).write(baseline);
    return text.toString();
  }

  private static Baseline read(String text) {
    InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    List<Input> inputs = Inputs.of(List.of("-"), bytes);
    return BaselineReader.read(inputs.get(0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatIsWrittenIsReadAndWrittenAlike(long seed) throws IOException {
    List<Given> world = Given.withInstitutions(Given.random(600, seed), seed);
    String text = text(Given.baseline(world, Given.about(10)));
    Baseline again = read(text);
    assertThat(text(again)).isEqualTo(text);
    Norms norms = new Norms(again);
    Norms before = new Norms(Given.baseline(world, Given.about(10)));
    for (Given each : world) {
      assertThat(each.against(norms).fwci()).isEqualTo(each.against(before).fwci());
      assertThat(each.against(norms).within(5)).isEqualTo(each.against(before).within(5));
      assertThat(each.against(norms).normed(Normed.AMONG_ITS_KIND))
          .isEqualTo(each.against(before).normed(Normed.AMONG_ITS_KIND));
    }
  }

  @Test
  void whatIsKnownOfItIsReadAgain() throws IOException {
    Baseline baseline = Given.baseline(Given.F1);
    assertThat(read(text(baseline)).about()).isEqualTo(baseline.about());
    assertThat(read(text(baseline)).ranked()).isEqualTo(baseline.ranked());
    assertThat(baseline.ranked().numbers().get(2016)).containsEntry(DocumentType.ARTICLE, 12L);
  }

  @Test
  void aByteOrderMarkAndOtherLineEndsDoNotMatter() throws IOException {
    String text = text(Given.baseline(Given.F1));
    assertThat(text(read("\ufeff" + text.replace("\n", "\r\n")))).isEqualTo(text);
  }

  /** A spreadsheet fills short rows up to the width of the widest. */
  @Test
  void emptyCellsAtTheEndOfARowDoNotMatter() throws IOException {
    String text = text(Given.baseline(Given.F1));
    String padded = text.replace("\n", ",,,\n");
    assertThat(text(read(padded))).isEqualTo(text);
  }

  @Test
  void theFixtureIsThisFile() throws IOException {
    assertThat(text(Given.baseline(Given.F1)))
        .contains("2016,Article,2600,General Mathematics,all,7,6,44,9.120675,7.333333,")
        .contains(",0x1 1x1 2x1 5x1 10x1 12x0.5 40x0.5\n")
        .contains("2016,Article,3100,General Physics and Astronomy,all,7,6,40,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "all,7,6,44;all,7,6,45;s is 45, and its numbers come to 44",
        "all,7,6,44;all,7,5,44;w is 5, and its numbers come to 6",
        "7.333333,0x1;7.4,0x1;expected is 7.4, and its numbers come to 7.333333",
        "all,7,6,44;all,5,6,44;n is 5 and w is 6",
        "40x0.5;40x0.6;w is 6, and its numbers come to 6.1",
        "5x1 10x1;10x1 5x1;a number is damaged",
        "5x1;fivex1;a number is damaged",
        "2016,Article,2600;2016,Articel,2600;there is no document type 'Articel'",
        "2016,Article,2600;2016,Article,2699;there is no field '2699'",
        "bilateral;bipartite;there is no collaboration 'bipartite'",
      })
  void aRowThatWasChangedIsToldWithItsLine(String old, String fresh, String what)
      throws IOException {
    String text = text(Given.baseline(Given.F1)).replaceFirst(old, fresh);
    long line = text.lines().takeWhile(each -> !each.contains(fresh)).count() + 1;
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining(":" + line + ": this baseline is damaged")
        .hasMessageContaining(what);
  }

  static Stream<Arguments> losses() {
    return Stream.of(
        Arguments.of("(?s)\\R2016,Article,3100.*", "rows in place of"),
        Arguments.of("2016,Article,3100[^\\n]*all[^\\n]*\\R", "is not above it"),
        Arguments.of("\\RProvider,SciVal", "the line 'Provider' is missing"),
        Arguments.of("\\RFields,ASJC", "the line 'Fields' is missing"),
        Arguments.of("FWCI threshold,2016,25,[^\\n]*\\R", "thresholds of 2016 are missing"),
        Arguments.of("Count,Publications used,12\\R", "publications, not null"));
  }

  @ParameterizedTest
  @MethodSource("losses")
  void aFileThatLacksSomethingIsRefused(String lost, String what) throws IOException {
    String cut = text(Given.baseline(Given.F1)).replaceFirst(lost, "");
    assertThatThrownBy(() -> read(cut)).hasMessageContaining(what);
  }

  @Test
  void aRowThatStandsTwiceIsRefused() throws IOException {
    String text = text(Given.baseline(Given.F1));
    String last = text.lines().reduce("", (a, b) -> b);
    String cell =
        text.lines().filter(line -> line.startsWith("2016,Article,3100")).findFirst().orElseThrow();
    assertThatThrownBy(() -> read(text + last + "\n")).hasMessageContaining("was there before");
    assertThatThrownBy(() -> read(text + cell + "\n")).hasMessageContaining("was there before");
  }

  /** It had the same cells, and one domestic kind. */
  @Test
  void theLayoutBeforeIsReadAsOneWithOneDomesticKind() throws IOException {
    String text = text(Given.baseline(Given.F1));
    assertThat(text(read(text.replace("colab baseline,2", "colab baseline,1")))).isEqualTo(text);
  }

  @Test
  void moreDomesticOnesInPartsThanInAllAreRefused() throws IOException {
    List<Given> world = List.of(Given.of("M", 1, 2).by(1), Given.of("M", 1, 4).by(2));
    String text = text(Given.baseline(world));
    assertThat(text)
        .contains(
            ",domestic,2,2,6,,3.000000,\n",
            ",domestic of one institution,1,1,2,,2.000000,\n",
            ",domestic of several institutions,1,1,4,,4.000000,\n");
    String changed =
        text.replace("several institutions,1,1,4,,4.", "several institutions,1,1,5,,5.");
    assertThatThrownBy(() -> read(changed)).hasMessageContaining("are more than all domestic ones");
  }

  @Test
  void anotherVersionAndOtherFilesAreNoBaseline() throws IOException {
    String text = text(Given.baseline(Given.F1));
    assertThatThrownBy(() -> read(text.replace("colab baseline,2", "colab baseline,9")))
        .hasMessageContaining("version 9");
    assertThatThrownBy(() -> read("Title,Year\nA,2016\n")).hasMessageContaining("not a baseline");
    assertThatThrownBy(() -> read(text.replace(',', ';'))).hasMessageContaining("not a baseline");
    assertThatThrownBy(() -> read("\n")).isInstanceOf(ColabException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void anyLineThatIsLostIsMissed(int offset) throws IOException {
    String text = text(Given.baseline(Given.F1));
    List<String> lines = text.lines().toList();
    for (int lost = offset; lost < lines.size(); lost += 7) {
      int without = lost;
      String line = lines.get(lost);
      if (line.isEmpty() || line.startsWith("Column,") || line.startsWith("With FWCI,")) {
        continue;
      }
      String rest =
          String.join(
              "\n",
              Stream.iterate(0, i -> i + 1)
                  .limit(lines.size())
                  .filter(i -> i != without)
                  .map(lines::get)
                  .toList());
      assertThatThrownBy(() -> read(rest + "\n")).as(line).isInstanceOf(ColabException.class);
    }
  }
}
