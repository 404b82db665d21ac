package colab.corpus.rows;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Input;
import colab.corpus.Provenance;
import colab.corpus.Reading;
import colab.corpus.Sink;
import colab.corpus.cell.Cells;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.sheet.Dialect;
import colab.corpus.sheet.Sheet;
import colab.corpus.sheet.Sheets;
import colab.publication.Attribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Set;

/**
 * One table of publications, opened. Every row below the header goes to the sink, or is told as
 * rejected.
 */
final class TableReading implements Reading {

  /** What is known of the table before its rows are read. */
  record Opened(TableLayout layout, TableColumns columns, Set<Attribute> wanted, Wishes wishes) {}

  private final Input input;
  private final TableSource source;
  private final Opened opened;
  private final TableLayout layout;
  private final Provenance provenance;

  TableReading(Input input, TableSource source, Opened opened) {
    this.input = input;
    this.source = source;
    this.opened = opened;
    this.layout = opened.layout();
    this.provenance = source.provenance(input.name(), layout);
  }

  @Override
  public Provenance provenance() {
    return provenance;
  }

  @Override
  public void read(Sink sink) throws IOException {
    try (Sheet sheet = Sheets.open(input, layout.dialect())) {
      Decoding decoding = new Decoding(layout.dialect().allowsDecimalComma(), opened.wishes());
      TableRow row = new TableRow(input.name(), sheet, opened, decoding);
      boolean more = toHeader(sheet);
      while (more && sheet.next()) {
        more = take(sheet, row, sink);
      }
      row.tellCut(sink);
      decoding.unknown(input.name(), sink::unknown);
      if (more) {
        checkEnd(sheet);
      } else {
        tellRest(sheet, sink);
      }
    } catch (CharacterCodingException | UncheckedIOException e) {
      throw Sheets.notText(input, layout.dialect().charset());
    }
  }

  private boolean toHeader(Sheet sheet) throws IOException {
    boolean found = true;
    while (found && sheet.line() < layout.headerLine()) {
      found = sheet.next();
    }
    return found;
  }

  /** {@return whether rows may follow} */
  private boolean take(Sheet sheet, TableRow row, Sink sink) {
    if (sheet.isBlank()) {
      return true;
    }
    if (source.isFooter(sheet)) {
      return false;
    }
    if (isHeader(sheet)) {
      warn(sink, sheet.line(), "the header again: two files are joined; the rows below are read");
      return true;
    }
    String fault = shape(sheet);
    if (!fault.isEmpty()) {
      reject(sink, sheet.line(), "", fault);
      return true;
    }
    try {
      row.decode();
      hand(row.decoded(), sink);
    } catch (UnreadableCell e) {
      reject(sink, sheet.line(), e.column(), e.why());
    }
    return true;
  }

  private static void hand(DecodedRow row, Sink sink) {
    if (row.leftOut().isEmpty()) {
      sink.row(row);
    } else {
      sink.leftOut(row.leftOut());
    }
  }

  private boolean isHeader(Sheet sheet) {
    int last = layout.headings().size() - 1;
    return isHeading(sheet, last) && isHeading(sheet, 0) && isHeading(sheet, last / 2);
  }

  private boolean isHeading(Sheet sheet, int index) {
    String heading = layout.headings().get(index);
    return Cells.clean(sheet.cell(index)).equals(heading);
  }

  private String shape(Sheet sheet) {
    int expected = layout.headings().size();
    boolean padded = layout.dialect().kind() != Dialect.Kind.DELIMITED;
    if (sheet.width() < expected && !padded) {
      return "the row has " + sheet.width() + " cells, the header has " + expected;
    }
    for (int i = expected; i < sheet.width(); i++) {
      if (!sheet.cell(i).isBlank()) {
        return "the row has " + sheet.width() + " cells, the header has " + expected;
      }
    }
    return "";
  }

  private void reject(Sink sink, long line, String column, String why) {
    sink.rejected(new Diagnostic(input.name(), line, column, Diagnostic.Severity.REJECTED, why));
  }

  private void warn(Sink sink, long line, String what) {
    sink.warning(new Diagnostic(input.name(), line, "", Diagnostic.Severity.WARNING, what));
  }

  /**
   * A quote that is never closed swallows the rest of the file into one cell, and no parser says
   * so.
   */
  private void checkEnd(Sheet sheet) throws IOException {
    boolean suspicious =
        sheet.lastLine() > sheet.line() || sheet.width() != layout.headings().size();
    boolean quoted = layout.dialect().kind() == Dialect.Kind.DELIMITED;
    if (suspicious && quoted && input.hasOddQuotes(sheet.line())) {
      throw ColabException.couldNot(
          input.name()
              + ":"
              + sheet.line()
              + ": a quotation mark opened on this line is never closed; the rest of the file would be lost",
          "Mend the line, or export it again from " + source.provider().title() + ".");
    }
  }

  private void tellRest(Sheet sheet, Sink sink) throws IOException {
    while (sheet.next()) {
      if (!sheet.isBlank()
          && sheet.width() >= layout.headings().size()
          && !source.isFooter(sheet)) {
        reject(
            sink,
            sheet.line(),
            "",
            "the row stands after the end of the export; two exports may be joined in one file");
      }
    }
  }
}
