package colab.corpus.rows;

import colab.Diagnostic;
import colab.corpus.Keys;
import colab.corpus.Sink;
import colab.corpus.cell.ByteNumbers;
import colab.corpus.cell.Cells;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.rows.TableColumns.Placed;
import colab.corpus.sheet.ByteCell;
import colab.corpus.sheet.ChunkSheet;
import colab.corpus.sheet.Dialect;
import colab.corpus.sheet.Sheet;
import colab.publication.Attribute;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The present row of a table, decoded. Mutable: one object serves all rows of a file. */
final class TableRow implements DecodedRow.Texts {
  /** No cell of a workbook is longer; what is as long was cut. */
  private static final int LONGEST_CELL = 32_767;

  private static final byte LINE_FEED = '\n';

  private final String source;
  private final Sheet sheet;
  private final @Nullable Placed[] byAttribute = new Placed[Attribute.values().length];
  private final boolean workbook;
  private DecodedRow decoded;
  private final ByteCell bytes = new ByteCell();
  private final PlacedReader[] readers;
  private final List<Placed> present = new ArrayList<>();
  private final List<Placed> read;
  private final int[] standing;
  private final boolean substitutes;
  private final int id;
  private final BitSet cutHere = new BitSet();
  private long cut;
  private long firstCut;

  TableRow(String source, Sheet sheet, TableReading.Opened opened, Decoding decoding) {
    this.source = source;
    this.sheet = sheet;
    this.workbook = opened.layout().dialect().kind() == Dialect.Kind.WORKBOOK;
    this.decoded = new DecodedRow(source, this);
    for (Attribute attribute : Attribute.values()) {
      opened.columns().of(attribute).ifPresent(this::place);
    }
    this.read =
        present.stream()
            .filter(column -> opened.wanted().contains(column.column().attribute()))
            .toList();
    this.standing = read.stream().mapToInt(Placed::index).toArray();
    this.substitutes = read.stream().anyMatch(column -> column.other().isPresent());
    this.id =
        read.stream().map(column -> column.column().attribute()).toList().indexOf(Attribute.ID);
    this.readers =
        read.stream().map(column -> reader(column, decoding)).toArray(PlacedReader[]::new);
  }

  /** A reader of the cells at one place, and of others where they are missing. */
  private record PlacedReader(int place, CellReader reader, Optional<PlacedReader> other) {}

  private static PlacedReader reader(Placed placed, Decoding decoding) {
    return new PlacedReader(
        placed.index(),
        placed.column().reader(decoding),
        placed.other().map(second -> reader(second, decoding)));
  }

  private void place(Placed column) {
    present.add(column);
    byAttribute[column.column().attribute().ordinal()] = column;
  }

  /** Decodes into another row from now on. */
  void into(DecodedRow row) {
    decoded = row;
  }

  /**
   * {@return the present row of the sheet, decoded}
   *
   * @throws UnreadableCell when a wanted cell cannot be read
   */
  DecodedRow decode() throws UnreadableCell {
    if (sheet.lastLine() > sheet.line()) {
      checkLineBreaks();
    }
    decoded.begin(sheet.line());
    cutHere.clear();
    for (PlacedReader reader : readers) {
      boolean plain = reader.other().isEmpty() && sheet.bytes(reader.place(), bytes);
      if (!plain || !reader.reader().readBytes(bytes, decoded)) {
        read(reader);
      }
    }
    return decoded;
  }

  private void read(PlacedReader placed) throws UnreadableCell {
    String cell = sheet.cell(placed.place());
    if (workbook && cell.length() == LONGEST_CELL) {
      noteCut(placed.place());
    }
    if (placed.other().isPresent() && isMissing(cell)) {
      read(placed.other().get());
    } else {
      placed.reader().read(cell, decoded);
    }
  }

  private static boolean isMissing(String cell) {
    return Cells.isMissing(Cells.clean(cell));
  }

  /** A cell may be read for several reasons, and is cut once. */
  private void noteCut(int place) {
    if (!cutHere.get(place)) {
      cutHere.set(place);
      cut++;
      firstCut = firstCut == 0 ? sheet.line() : firstCut;
    }
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
    Placed column = byAttribute[attribute.ordinal()];
    return column == null ? "" : textOf(attribute, sheet.cell(standing(column).index()));
  }

  /** {@return the column, or the one that is read in its place where its cell is missing} */
  private Placed standing(Placed column) {
    boolean missing = column.other().isPresent() && isMissing(sheet.cell(column.index()));
    return missing ? standing(column.other().get()) : column;
  }

  /** {@return the attribute's text, made of its cell, or of the one that is read in its place} */
  private String textOf(Attribute attribute, String cell) {
    Placed column = byAttribute[attribute.ordinal()];
    String clean = Cells.clean(cell);
    return column == null || Cells.isMissing(clean) ? "" : column.column().textOf(clean);
  }

  @Override
  public long key(Attribute attribute) {
    Placed column = byAttribute[attribute.ordinal()];
    if (column == null) {
      return Keys.NONE;
    }
    boolean plain = attribute == Attribute.ID && sheet.bytes(column.index(), bytes);
    long key = plain ? ByteNumbers.scopusKey(bytes) : Keys.NONE;
    return key == Keys.NONE ? DecodedRow.Texts.super.key(attribute) : key;
  }

  /** {@return room for the places of the wanted cells of one row} */
  ByteCell.Places places() {
    return new ByteCell.Places(read.size());
  }

  /**
   * Remembers where the wanted cells of the chunk's present row stand.
   *
   * @return the key of its identifier, or {@link Keys#NONE} where that is not plainly written
   */
  long keep(ChunkSheet chunk, ByteCell.Places places) {
    for (int i = 0; substitutes && i < standing.length; i++) {
      standing[i] = standing(read.get(i)).index();
    }
    chunk.keep(standing, places);
    return id < 0 || !chunk.bytes(standing[id], bytes) ? Keys.NONE : ByteNumbers.scopusKey(bytes);
  }

  /** {@return the attribute's text, of a row that was kept} */
  String textOf(Attribute attribute, ByteCell.Places places) {
    for (int i = 0; i < read.size(); i++) {
      if (read.get(i).column().attribute() == attribute) {
        return textOf(attribute, places.text(i));
      }
    }
    return "";
  }

  private boolean hasLineBreak(int index) {
    return sheet.bytes(index, bytes)
        ? bytes.indexOf(LINE_FEED, 0) < bytes.length()
        : sheet.cell(index).indexOf(LINE_FEED) >= 0;
  }

  /** Only text has line breaks; elsewhere one tells of a quotation mark that is not closed. */
  private void checkLineBreaks() throws UnreadableCell {
    for (Placed column : present) {
      if (!column.column().prose() && hasLineBreak(column.index())) {
        throw new UnreadableCell(
            column.column().title(),
            "a line break stands in it: a quotation mark is not closed, and "
                + (sheet.lastLine() - sheet.line() + 1)
                + " lines run into one another");
      }
    }
  }
}
