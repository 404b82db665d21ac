package colab.render;

import colab.table.Note;
import colab.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables of LaTeX to be put into a document that loads booktabs, siunitx and, for its signs,
 * fontenc with T1. A column of numbers stands on its decimal points; a cell that is no number, and
 * one with a mark, is set in braces beside it. Words beyond Latin letters need LuaLaTeX or XeLaTeX
 * with a font that has them.
 */
final class LatexRenderer implements Renderer {
  private static final String LOADED =
      "% \\usepackage[T1]{fontenc} \\usepackage{textcomp,booktabs,siunitx}\n";

  @Override
  public void render(List<Table> tables, RenderOptions options, Appendable out) throws IOException {
    out.append(LOADED);
    for (Table table : tables) {
      if (table.isProse()) {
        out.append(prose(table));
        continue;
      }
      out.append("\n\\begin{table}[htbp]\n\\centering\n");
      out.append(caption(table));
      Screen screen = Screen.of(table, options);
      if (!screen.strips().isEmpty()) {
        rows(screen, options, out);
      }
      if (options.notes()) {
        out.append(notes(table, screen));
      }
      out.append("\\end{table}\n");
    }
  }

  /** Text between tables stays where it is. */
  private static String prose(Table table) {
    String title =
        table.title().isBlank() ? "" : "\n\\section*{" + Latex.words(table.title()) + "}\n";
    return title
        + table.notes().stream()
            .map(note -> "\n" + Latex.words(note.text()) + "\n")
            .collect(Collectors.joining());
  }

  private static String caption(Table table) {
    String marker = table.synthetic() ? " \\textbf{" + Title.SYNTHETIC + "}" : "";
    String title = (Latex.words(table.title()) + marker).strip();
    String label = "\\label{tab:" + table.id().replaceAll("[^a-z0-9-]", "") + "}\n";
    return title.isEmpty() ? "" : "\\caption{" + title + "}\n" + label;
  }

  private static void rows(Screen screen, RenderOptions options, Appendable out)
      throws IOException {
    List<Strip> strips = screen.strips();
    out.append(options.decimalComma() ? "\\sisetup{output-decimal-marker={,}}\n" : "");
    out.append("\\begin{tabular}{");
    out.append(strips.stream().map(LatexRenderer::column).collect(Collectors.joining(" ")));
    out.append("}\n\\toprule\n");
    out.append(line(strips.stream().map(strip -> "{" + Latex.words(strip.heading()) + "}")));
    out.append("\\midrule\n");
    for (int i = 0; i < screen.height(); i++) {
      int at = i;
      if (!screen.head(i).isEmpty()) {
        String head = "\\textit{" + Latex.words(screen.head(i)) + "}";
        out.append(line(Stream.of("\\multicolumn{" + strips.size() + "}{l}{" + head + "}")));
      }
      out.append(line(strips.stream().map(strip -> cell(strip, strip.cells().get(at), options))));
    }
    out.append("\\bottomrule\n\\end{tabular}\n");
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" & ")) + " \\\\\n";
  }

  private static String column(Strip strip) {
    return switch (strip.side()) {
      case LEFT -> "l";
      case CENTRE -> "c";
      case RIGHT -> isOfNumbers(strip) ? "S[table-format=" + format(strip) + "]" : "r";
    };
  }

  /** Columns that mix numbers with words, such as a profile's, are set flush. */
  private static boolean isOfNumbers(Strip strip) {
    return strip.cells().stream().anyMatch(Cell::isAligned);
  }

  /** How many digits stand before and after the point at most, with the sign. */
  private static String format(Strip strip) {
    int whole = 1;
    int decimals = 0;
    String sign = "";
    for (Cell cell : strip.cells()) {
      if (cell.isAligned()) {
        String digits = cell.text().substring(0, cell.text().length() - cell.tail());
        whole = Math.max(whole, digits.replaceAll("\\D", "").length());
        decimals = Math.max(decimals, cell.tail() - 1);
        sign = cell.text().startsWith("+") ? "+" : sign;
        sign = cell.text().startsWith("-") && sign.isEmpty() ? "-" : sign;
      }
    }
    return sign + whole + (decimals > 0 ? "." + decimals : "");
  }

  private static String cell(Strip strip, Cell cell, RenderOptions options) {
    String mark = cell.mark().isEmpty() ? "" : "\\textsuperscript{" + cell.mark() + "}";
    if (strip.side() != Strip.Side.RIGHT || !isOfNumbers(strip)) {
      return Latex.indented(cell.text()) + mark;
    }
    return cell.isAligned()
        ? number(cell.text(), options) + mark
        : "{" + Latex.words(cell.text()) + "}";
  }

  private static String number(String text, RenderOptions options) {
    return options.decimalComma() ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
  }

  private static String notes(Table table, Screen screen) {
    List<String> lines = new ArrayList<>();
    Legend.of(screen.cells().stream().map(Cell::caution).toList())
        .ifPresent(legend -> lines.add(Latex.words(legend + ".")));
    StringBuilder plain = new StringBuilder();
    for (Note note : table.notes()) {
      if (note.label().isEmpty()) {
        plain.append(plain.length() == 0 ? "" : " ").append(Latex.words(note.text()));
      } else {
        lines.add(
            "\\textit{"
                + Latex.words(note.label())
                + ":} "
                + Latex.words(Clean.sentence(note.text())));
      }
    }
    if (plain.length() > 0) {
      lines.add(plain.toString());
    }
    return lines.isEmpty()
        ? ""
        : lines.stream()
            .collect(
                Collectors.joining(
                    "\\\\\n",
                    "\n\\medskip\n\\begin{minipage}{\\linewidth}\\footnotesize\n",
                    "\n\\end{minipage}\n"));
  }
}
