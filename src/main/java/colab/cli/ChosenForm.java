package colab.cli;

import colab.ColabException;
import colab.render.ChartForm;
import colab.render.Form;
import colab.render.GraphForm;
import java.util.Optional;

/**
 * The form that an answer is written in: what {@code --format} says, else the ending of the file,
 * else the environment, else text.
 *
 * @param format what {@code --format} says; empty without
 * @param file the file to write to; empty for standard output
 * @param usual the usual format, from the environment; empty without
 */
record ChosenForm(String format, String file, String usual) {

  /** {@return the form of graphs that was asked for, if one was} */
  Optional<GraphForm> graph() {
    return format.isEmpty() ? GraphForm.ofFileName(file) : GraphForm.named(format);
  }

  /** {@return the form of charts that was asked for, if one was} */
  Optional<ChartForm> chart() {
    return format.isEmpty() ? ChartForm.ofFileName(file) : ChartForm.named(format);
  }

  /** {@return the form of the table; a chart is drawn of all rows, as programs get them} */
  Form form() {
    if (chart().isPresent()) {
      return Form.CSV;
    }
    if (graph().isPresent()) {
      throw ColabException.usage(
          graph().get().id() + " is a form of networks, and this is a table",
          "colab network writes it; for a table say --format csv.");
    }
    if (format.isEmpty() && !file.isEmpty()) {
      return Form.ofFileName(file).orElseThrow(this::unknownEnding);
    }
    String asked = format.isEmpty() ? usual : format;
    return asked.isEmpty() ? Form.TEXT : Form.named(asked);
  }

  private ColabException unknownEnding() {
    return ColabException.usage(
        "the ending of " + file + " names no format",
        "Use " + String.join(", ", Form.endings()) + ", .svg, .png, or say --format.");
  }

  /** {@return what the form is called} */
  String id() {
    return chart()
        .map(ChartForm::id)
        .or(() -> graph().map(GraphForm::id))
        .orElseGet(() -> form().id());
  }

  /** {@return the ending of files in this form, with the dot} */
  String ending() {
    return chart().map(ChartForm::ending).orElseGet(() -> form().ending());
  }

  /** What is no text goes to files only. */
  void refuseBytes() {
    if (graph().isPresent() || !file.isEmpty()) {
      return;
    }
    boolean text = chart().map(ChartForm::isText).orElseGet(() -> form().isText());
    if (!text) {
      throw ColabException.usage(
          id() + " is no text that a screen can show",
          "Write it to a file: -o answer" + ending() + ".");
    }
  }
}
