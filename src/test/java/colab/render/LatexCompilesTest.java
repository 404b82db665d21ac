package colab.render;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.OutsideProgram;
import colab.table.Table;
import colab.table.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of LaTeX in a document that loads what they ask for. */
final class LatexCompilesTest {
  private static final String PACKAGES = "texlive-latex-recommended texlive-science";

  @TempDir Path folder;

  /** {@return the log} */
  private String compiled(String engine, RenderOptions options, Table... tables)
      throws IOException {
    String body = Written.as(Form.LATEX, options, tables);
    String loaded = body.lines().findFirst().orElseThrow().substring(2);
    String text =
        "\\documentclass{article}\n"
            + loaded
            + "\n\\begin{document}\n"
            + body
            + "\\end{document}\n";
    Files.writeString(folder.resolve("tables.tex"), text);
    OutsideProgram.needed(engine, PACKAGES)
        .run(folder, "-interaction=nonstopmode", "-halt-on-error", "tables.tex");
    assertThat(folder.resolve("tables.pdf")).isNotEmptyFile();
    return Files.readString(folder.resolve("tables.log"), StandardCharsets.ISO_8859_1);
  }

  @Test
  void tablesCompileWithoutAnythingElse() throws IOException {
    assertThat(
            compiled(
                "pdflatex",
                RenderOptions.defaults(),
                Screens.fwci(),
                Screens.partners(),
                Screens.profile(),
                Wide.table()))
        .doesNotContain("Undefined control sequence");
  }

  @Test
  void decimalCommasCompile() throws IOException {
    RenderOptions comma = RenderOptions.defaults().withDecimalComma(true);
    assertThat(compiled("pdflatex", comma, Screens.fwci(), Screens.partners()))
        .contains("Output written");
  }

  @Test
  void latinWordsOfAnyKindCompile() throws IOException {
    Table hostile = Hostile.table();
    Table latin =
        hostile.withRows(hostile.rows().stream().filter(row -> isLatin(row.get(0))).toList());
    assertThat(latin.rows()).hasSizeGreaterThan(20);
    assertThat(compiled("pdflatex", RenderOptions.defaults(), latin, latin.sideBySide()))
        .contains("Output written");
  }

  private static boolean isLatin(Value value) {
    return value instanceof Value.Label label
        && Clean.text(label.text()).matches("[\\x20-\\u017f]*");
  }

  @Test
  void otherLettersNeedLuaLatex() throws IOException {
    OutsideProgram.needed("luaotfload-tool", "texlive-luatex");
    assertThat(compiled("lualatex", RenderOptions.defaults(), Hostile.table()))
        .contains("Output written");
  }
}
