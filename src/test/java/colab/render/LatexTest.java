package colab.render;

import static org.assertj.core.api.Assertions.assertThat;

import colab.table.Column;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import org.junit.jupiter.api.Test;

final class LatexTest {
  private static String written(Table... tables) {
    return Written.as(Form.LATEX, RenderOptions.defaults(), tables);
  }

  @Test
  void signsOfLatexAreWords() {
    assertThat(Latex.words("100% of R&D_x #1 $5 {a} ~b^c \\d <e> |f| \"g\" `h' [i]"))
        .isEqualTo(
            "100\\% of R\\&D\\_x \\#1 \\$5 \\{a\\} \\textasciitilde{}b\\textasciicircum{}c"
                + " \\textbackslash{}d \\textless{}e\\textgreater{} \\textbar{}f\\textbar{}"
                + " \\textquotedbl{}g\\textquotedbl{} \\textasciigrave{}h\\textquotesingle{}"
                + " {[}i{]}");
    assertThat(Latex.words("--pair, 2017-2021")).isEqualTo("-{}-pair, 2017-2021");
    assertThat(Latex.words("half \uD83D")).isEqualTo("half ?");
    assertThat(Latex.indented("  at most")).isEqualTo("~~at most");
  }

  @Test
  void numbersStandOnTheirPointsAndWordsBesideThem() {
    String out = written(Screens.partners());
    assertThat(out)
        .contains(
            "\\begin{tabular}{S[table-format=2] l S[table-format=5] S[table-format=2.1] S[table-format=1.2]")
        .contains("1 & United States & 54093 & 36.9 & 2.39 & 1.78 & 1 \\\\")
        .contains("{} & {Partner} & {Output} & {\\% of intl} & {FWCI}");
  }

  @Test
  void whatIsMissingOrMarkedStandsInBraces() {
    Table table =
        Written.column(
            Column.of("x", "X", Unit.RATIO),
            new Value.Quantity(1.5, java.util.Optional.empty(), Value.Caution.RED),
            Value.missing("none"),
            Value.quantity(-12.25));
    assertThat(written(table))
        .contains("S[table-format=-2.2]")
        .contains("1.50\\textsuperscript{**} \\\\")
        .contains("{-} \\\\")
        .contains("-12.25 \\\\")
        .contains("** 10-49 publications: read with care.");
  }

  @Test
  void bracesAreBalancedWhateverTheWords() {
    String out = written(Hostile.table(), Screens.fwci(), Screens.profile());
    String bare = out.replace("\\{", "").replace("\\}", "");
    int depth = 0;
    for (int i = 0; i < bare.length(); i++) {
      depth += bare.charAt(i) == '{' ? 1 : bare.charAt(i) == '}' ? -1 : 0;
      assertThat(depth).isNotNegative();
    }
    assertThat(depth).isZero();
  }

  @Test
  void aDecimalCommaIsLeftToSiunitx() {
    RenderOptions comma = RenderOptions.defaults().withDecimalComma(true);
    assertThat(Written.as(Form.LATEX, comma, Screens.partners()))
        .contains("output-decimal-marker={,}")
        .contains("54093 & 36.9 & 2.39");
  }
}
