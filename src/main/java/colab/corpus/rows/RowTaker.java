package colab.corpus.rows;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Sink;
import colab.corpus.cell.Cells;
import colab.corpus.cell.Remembered;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.sheet.ByteCell;
import colab.corpus.sheet.ChunkSheet;
import colab.corpus.sheet.RowShape;
import colab.corpus.sheet.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Takes the rows below a header one by one: each goes to a sink, or is told as rejected. */
final class RowTaker {
  private final String name;
  private final TableSource source;
  private final List<String> headings;
  private final List<byte[]> headingBytes;
  private final RowShape shape;
  private final Marks marks;
  private final List<KnownColumn> columns;
  private final Remembered<Boolean> firstNames = new Remembered<>();
  private final BitSet lengths = new BitSet();
  private final ByteCell cell = new ByteCell();

  RowTaker(String name, TableSource source, TableLayout layout, Decoding decoding) {
    this.name = name;
    this.source = source;
    this.headings = layout.headings();
    this.headingBytes =
        headings.stream().map(heading -> heading.getBytes(StandardCharsets.UTF_8)).toList();
    this.columns = source.columns();
    headings.forEach(this::remember);
    columns.stream().flatMap(column -> column.names().stream()).forEach(this::remember);
    this.shape = new RowShape(layout.dialect(), headings.size());
    this.marks = Marks.of(source.marks(decoding), layout);
  }

  private void remember(String heading) {
    byte[] bytes = heading.getBytes(StandardCharsets.UTF_8);
    cell.at(bytes, 0, bytes.length);
    firstNames.put(cell, true);
    lengths.set(bytes.length);
  }

  /** {@return whether rows may follow} */
  boolean take(Sheet sheet, TableRow row, Sink sink) {
    if (sheet.isBlank()) {
      return true;
    }
    if (source.isFooter(sheet, cell)) {
      return false;
    }
    if (startsAsHeader(sheet) && isOtherHeader(sheet)) {
      return refuseOtherHeader(sheet);
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

  /** A cheap look: the first cell is one of the names that columns have. */
  private boolean startsAsHeader(Sheet sheet) {
    if (sheet.bytes(0, cell)) {
      return lengths.get(cell.length()) && firstNames.get(cell).isPresent();
    }
    String first = Cells.clean(sheet.cell(0));
    return columns.stream().anyMatch(column -> column.isCalled(first));
  }

  private boolean isOtherHeader(Sheet sheet) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < sheet.width(); i++) {
      cells.add(Cells.clean(sheet.cell(i)));
    }
    return !isHeader(sheet) && source.score(cells) > 0;
  }

  /**
   * Rows below another header would be read under the wrong names. A chunk ends before it, so that
   * the line in the message is that of the file.
   */
  private boolean refuseOtherHeader(Sheet sheet) {
    if (sheet instanceof ChunkSheet) {
      return false;
    }
    throw ColabException.couldNot(
        name
            + ":"
            + sheet.line()
            + ": another header with other columns stands here: two different files are joined",
        "Split the file before this line, and name both parts.");
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
      if (!sheet.isBlank() && sheet.width() >= headings.size() && !source.isFooter(sheet, cell)) {
        reject(
            sink,
            sheet.line(),
            "",
            "the row stands after the end of the export; two exports may be joined in one file");
      }
    }
  }
}
