package colab.render;

import colab.ColabException;
import colab.Nearest;
import colab.table.Edition;
import colab.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The forms that tables are written in: what {@code --format} and the endings of file names choose
 * from.
 */
public enum Form implements FileForm {
  TEXT("text", ".txt", "a screen of 80 columns, for people", new TextRenderer()),
  CSV(
      "csv",
      ".csv",
      "comma-separated values (RFC 4180), every column, no notes",
      new CsvRenderer()),
  TSV("tsv", ".tsv", "tab-separated values, every column, no notes", new TsvRenderer()),
  MARKDOWN("markdown", ".md", "a GitHub Markdown table with its notes", new MarkdownRenderer()),
  JSON("json", ".json", "one object a table: columns, rows, notes", new JsonRenderer()),
  JSONL("jsonl", ".jsonl", "one JSON object a row, no notes", new JsonLinesRenderer()),
  HTML(
      "html",
      ".html",
      "a page that holds all it needs; on standard output a fragment to paste",
      Writing.of(new HtmlRenderer()),
      true,
      HtmlPage::write),
  LATEX("latex", ".tex", "tables for a document with booktabs and siunitx", new LatexRenderer()),
  XLSX(
      "xlsx",
      ".xlsx",
      "an Excel workbook: a sheet a table, and one of notes",
      (tables, options, out) -> Workbook.write(Edition.of(tables), options, out),
      false,
      Workbook::write);

  private final Name called;
  private final Writing writing;
  private final boolean text;
  private final Binding binding;

  /** Writes an edition as a file of its own. */
  private interface Binding {
    void write(Edition edition, RenderOptions options, OutputStream out) throws IOException;
  }

  Form(String id, String ending, String description, Renderer renderer) {
    this(
        id,
        ending,
        description,
        Writing.of(renderer),
        true,
        (edition, options, out) -> Writing.of(renderer).write(edition.opened(), options, out));
  }

  Form(
      String id,
      String ending,
      String description,
      Writing writing,
      boolean text,
      Binding binding) {
    this.called = new Name(id, ending, description);
    this.writing = writing;
    this.text = text;
    this.binding = binding;
  }

  /**
   * {@return the form with this id, case ignored; an error of the command line when there is none}
   */
  public static Form named(String id) {
    return FileForm.named(values(), id)
        .orElseThrow(
            () -> ColabException.usage("no format \"" + id + "\"", Nearest.hint(id, ids())));
  }

  /** {@return the form that the ending of a file's name stands for, case ignored} */
  public static Optional<Form> ofFileName(String name) {
    return FileForm.ofFileName(values(), name);
  }

  /** {@return the ids of all forms} */
  public static List<String> ids() {
    return FileForm.ids(values());
  }

  /** {@return the endings of the files of all forms} */
  public static List<String> endings() {
    return Arrays.stream(values()).map(Form::ending).toList();
  }

  @Override
  public Name called() {
    return called;
  }

  /** {@return whether it is text in UTF-8, which a terminal can show} */
  public boolean isText() {
    return text;
  }

  /** {@return whether it is for people, who see titles and notes with the table} */
  public boolean isForPeople() {
    return this == TEXT || this == MARKDOWN || this == HTML || this == LATEX;
  }

  /**
   * Writes tables one after the other.
   *
   * @param tables what to write, perhaps none
   * @param options how to write it; a form leaves aside what makes no sense in it
   * @param out where to write; it is neither flushed nor closed
   */
  public void write(List<Table> tables, RenderOptions options, OutputStream out)
      throws IOException {
    writing.write(tables, options, out);
  }

  /**
   * Writes an edition as a file of its own, with what stands before and behind its tables where the
   * form has a place for it.
   *
   * @param edition what to write
   * @param options how to write it
   * @param out where to write; it is neither flushed nor closed
   */
  public void write(Edition edition, RenderOptions options, OutputStream out) throws IOException {
    binding.write(edition, options, out);
  }
}
