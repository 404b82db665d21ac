package colab.corpus.rows;

import colab.Diagnostic;
import colab.corpus.Sink;
import colab.corpus.cell.Cells;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.sheet.ByteCell;
import colab.corpus.sheet.RowShape;
import colab.corpus.sheet.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes the rows below a header one by one: each goes to a sink, or is told as rejected. */
final class RowTaker {
  private final String name;
  private final TableSource source;
  private final List<String> headings;
  private final List<byte[]> headingBytes;
  private final RowShape shape;
  private final Marks marks;
  private final ByteCell cell = new ByteCell();

  RowTaker(String name, TableSource source, TableLayout layout, Decoding decoding) {
    this.name = name;
    this.source = source;
    this.headings = layout.headings();
    this.headingBytes =
        headings.stream().map(heading -> heading.getBytes(StandardCharsets.UTF_8)).toList();
    this.shape = new RowShape(layout.dialect(), headings.size());
    this.marks = Marks.of(source.marks(decoding), layout);
  }

  /** {@return whether rows may follow} */
  boolean take(Sheet sheet, TableRow row, Sink sink) {
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
    String fault = shape.fault(sheet);
    if (!fault.isEmpty()) {
      reject(sink, sheet.line(), "", fault);
      return true;
    }
    try {
      DecodedRow decoded = row.decode();
      marks.read(sheet, decoded);
      hand(decoded, sink);
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
    int last = headings.size() - 1;
    return isHeading(sheet, last) && isHeading(sheet, 0) && isHeading(sheet, last / 2);
  }

  private boolean isHeading(Sheet sheet, int index) {
    if (sheet.bytes(index, cell) && cell.isEqual(headingBytes.get(index))) {
      return true;
    }
    boolean plain = sheet.bytes(index, cell) && cell.length() > 0 && cell.get(0) > ' ';
    return !plain && Cells.clean(sheet.cell(index)).equals(headings.get(index));
  }

  private void reject(Sink sink, long line, String column, String why) {
    sink.rejected(new Diagnostic(name, line, column, Diagnostic.Severity.REJECTED, why));
  }

  private void warn(Sink sink, long line, String what) {
    sink.warning(new Diagnostic(name, line, "", Diagnostic.Severity.WARNING, what));
  }

  /** Tells every row that stands after the end of the table. */
  void tellRest(Sheet sheet, Sink sink) throws IOException {
    while (sheet.next()) {
      if (!sheet.isBlank() && sheet.width() >= headings.size() && !source.isFooter(sheet)) {
        reject(
            sink,
            sheet.line(),
            "",
            "the row stands after the end of the export; two exports may be joined in one file");
      }
    }
  }
}
