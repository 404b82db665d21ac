package colab.render;

import static org.assertj.core.api.Assertions.assertThat;

import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkdownTest {
  @Test
  void aTableIsPipesWithItsNotesAsAList() {
    Table table =
        new Table(
            "t",
            "A_title",
            true,
            List.of(
                Column.of("set", "Set", Unit.TEXT),
                Column.of("fwci", "FWCI<=100au", Unit.RATIO).withInterval(),
                Column.data("n", Unit.COUNT)),
            List.of(
                List.of(Value.label("  a|b"), Screens.fwci(3.481, 3.24, 3.75), Value.count(5)),
                List.of(Value.label("R&D *"), Value.missing("none"), Value.count(0))),
            List.of(Note.finding("Carried by", "249 of them."), Note.of("1. of 2")));
    assertThat(Written.as(Form.MARKDOWN, RenderOptions.defaults(), table))
        .isEqualTo(
            """
            ### A\\_title

            **SYNTHETIC SAMPLE DATA**

            | Set | FWCI\\<=100au | stability 95% |
            | --- | ---: | ---: |
            | \u00a0\u00a0a\\|b | 3.48 | 3.24-3.75 |
            | R\\&D \\* | - | - |

            - **Carried by**: 249 of them.
            - 1\\. of 2
            """);
  }

  @Test
  void whatWouldBeginAListOrALineIsEscaped() {
    assertThat(Markdown.line("- x")).isEqualTo("\\- x");
    assertThat(Markdown.line("---")).isEqualTo("\\---");
    assertThat(Markdown.line("# x")).isEqualTo("\\# x");
    assertThat(Markdown.line("+4.0 points, 28.1%")).isEqualTo("+4.0 points, 28.1%");
  }

  @Test
  void everyRowHasAsManyPipes() {
    Table table = Hostile.table();
    assertThat(
            Written.as(Form.MARKDOWN, RenderOptions.defaults(), table)
                .lines()
                .filter(line -> line.startsWith("|")))
        .hasSize(table.rows().size() + 2)
        .allMatch(
            line -> line.replaceAll("\\\\.", "").chars().filter(mark -> mark == '|').count() == 4);
  }
}
