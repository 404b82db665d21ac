package colab.corpus.rows;

import colab.Diagnostic;
import colab.corpus.Keys;
import colab.corpus.Sink;
import colab.corpus.cell.ByteNumbers;
import colab.corpus.cell.Cells;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.rows.TableColumns.Placed;
import colab.corpus.sheet.ByteCell;
import colab.corpus.sheet.Dialect;
import colab.corpus.sheet.Sheet;
import colab.publication.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The present row of a table, decoded. Mutable: one object serves all rows of a file. */
final class TableRow implements DecodedRow.Texts {
  /** No cell of a workbook is longer; what is as long was cut. */
  private static final int LONGEST_CELL = 32_767;

  private final String source;
  private final Sheet sheet;
  private final TableColumns columns;
  private final boolean workbook;
  private final DecodedRow decoded;
  private final ByteCell bytes = new ByteCell();
  private final int[] places;
  private final CellReader[] readers;
  private final List<Placed> present = new ArrayList<>();
  private long cut;
  private long firstCut;

  TableRow(String source, Sheet sheet, TableReading.Opened opened, Decoding decoding) {
    this.source = source;
    this.sheet = sheet;
    this.columns = opened.columns();
    this.workbook = opened.layout().dialect().kind() != Dialect.Kind.DELIMITED;
    this.decoded = new DecodedRow(source, this);
    for (Attribute attribute : Attribute.values()) {
      columns.of(attribute).ifPresent(present::add);
    }
    List<Placed> read =
        present.stream()
            .filter(column -> opened.wanted().contains(column.column().attribute()))
            .toList();
    this.places = read.stream().mapToInt(Placed::index).toArray();
    this.readers =
        read.stream().map(column -> column.column().reader(decoding)).toArray(CellReader[]::new);
  }

  /** {@return the publication that was decoded last} */
  DecodedRow decoded() {
    return decoded;
  }

  /**
   * Decodes the present row of the sheet.
   *
   * @throws UnreadableCell when a wanted cell cannot be read
   */
  void decode() throws UnreadableCell {
    if (sheet.lastLine() > sheet.line()) {
      checkLineBreaks();
    }
    decoded.begin(sheet.line());
    for (int i = 0; i < places.length; i++) {
      if (sheet.bytes(places[i], bytes) && readers[i].readBytes(bytes, decoded)) {
        continue;
      }
      String cell = sheet.cell(places[i]);
      if (workbook && cell.length() == LONGEST_CELL) {
        noteCut();
      }
      readers[i].read(cell, decoded);
    }
  }

  private void noteCut() {
    cut++;
    firstCut = firstCut == 0 ? sheet.line() : firstCut;
  }

  /** Tells of cells that a spreadsheet cut: what stood behind the cut is lost. */
  void tellCut(Sink sink) {
    if (cut > 0) {
      String what =
          cut
              + (cut == 1 ? " cell is" : " cells are")
              + " cut at 32,767 characters, the most that a spreadsheet holds: names behind the cut are lost;"
              + " export as CSV";
      sink.warning(new Diagnostic(source, firstCut, "", Diagnostic.Severity.WARNING, what));
    }
  }

  @Override
  public String of(Attribute attribute) {
    Optional<Placed> column = columns.of(attribute);
    if (column.isEmpty()) {
      return "";
    }
    String cell = Cells.clean(sheet.cell(column.get().index()));
    return Cells.isMissing(cell) ? "" : column.get().column().textOf(cell);
  }

  @Override
  public long key(Attribute attribute) {
    Optional<Placed> column = columns.of(attribute);
    if (column.isEmpty()) {
      return Keys.NONE;
    }
    long key = Keys.NONE;
    if (attribute == Attribute.ID && sheet.bytes(column.get().index(), bytes)) {
      key = ByteNumbers.scopusKey(bytes);
    }
    return key == Keys.NONE ? DecodedRow.Texts.super.key(attribute) : key;
  }

  /** Only text has line breaks; elsewhere one tells of a quotation mark that is not closed. */
  private void checkLineBreaks() throws UnreadableCell {
    for (Placed column : present) {
      if (!column.column().prose() && sheet.cell(column.index()).indexOf('\n') >= 0) {
        throw new UnreadableCell(
            column.column().title(),
            "a line break stands in it: a quotation mark is not closed, and lines "
                + sheet.line()
                + " to "
                + sheet.lastLine()
                + " run into one another");
      }
    }
  }
}
