package colab.cli;

import colab.render.Form;
import colab.table.Column;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;

/**
 * A sentence in place of the table that it is about: a bare line in the forms that people paste
 * from, text and markdown, and a table of one cell in all others.
 */
final class Sentence {
  private static final String SYNTHETIC = " SYNTHETIC SAMPLE DATA, no real export.";
  private static final Column WORDING = Column.of("wording", "Wording", Unit.TEXT);

  private final OutputOptions output;

  Sentence(OutputOptions output) {
    this.output = output;
  }

  /** Writes the sentence, marked where the table is of synthetic data. */
  void write(String sentence, Table about) {
    String marked = about.synthetic() ? sentence + SYNTHETIC : sentence;
    Form form = output.form();
    if (form == Form.TEXT || form == Form.MARKDOWN) {
      output.writeLine(marked);
    } else {
      output.write(List.of(cell(marked, about)));
    }
  }

  private static Table cell(String sentence, Table about) {
    List<List<Value>> rows = List.of(List.of(Value.label(sentence)));
    return new Table(
        "wording", about.title(), about.synthetic(), List.of(WORDING), rows, List.of());
  }
}
