package colab.corpus.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first worksheet of an XLSX workbook as rows. Whole numbers are written without decimals, as
 * in {@code 2024} for 2024.0.
 */
public final class WorkbookSheet implements Sheet {
  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private String[] cells = new String[0];
  private long line;

  /** Opens the workbook; the stream is closed with the sheet. */
  public WorkbookSheet(InputStream bytes) throws IOException {
    try {
      this.workbook = new ReadableWorkbook(bytes);
      this.stream = workbook.getFirstSheet().openStream();
    } catch (ExcelReaderException e) {
      throw new IOException("the workbook is damaged: " + e.getMessage(), e);
    }
    this.rows = stream.iterator();
  }

  @Override
  public boolean next() throws IOException {
    try {
      if (!rows.hasNext()) {
        return false;
      }
      Row row = rows.next();
      line = row.getRowNum();
      cells = new String[row.getCellCount()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = row.getOptionalCell(i).map(WorkbookSheet::text).orElse("");
      }
      return true;
    } catch (ExcelReaderException e) {
      throw new IOException("the workbook is damaged after row " + line + ": " + e.getMessage(), e);
    }
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return plain(cell.asNumber());
    }
    String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
    return raw == null ? "" : raw;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public long lastLine() {
    return line;
  }

  @Override
  public int width() {
    return cells.length;
  }

  @Override
  public String cell(int index) {
    return index < cells.length ? cells[index] : "";
  }

  @Override
  public boolean isBlank() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
