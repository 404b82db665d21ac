package colab.corpus.sheet.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;

/** The records of an old workbook, in which the cells of its first worksheet stand row by row. */
final class XlsRecords {
  private final RecordFactoryInputStream records;
  private final BitSet dateFormats = new BitSet();
  private final List<Integer> formats = new ArrayList<>();
  private Optional<SSTRecord> strings = Optional.empty();
  private boolean since1904;
  private boolean inSheet;
  private boolean ended;
  private Optional<CellValueRecordInterface> first = Optional.empty();
  private Optional<CellValueRecordInterface> formula = Optional.empty();

  XlsRecords(RecordFactoryInputStream records) {
    this.records = records;
  }

  /**
   * Adds the cells of the next row.
   *
   * @return its number, from 1, or -1 where there is none
   */
  long nextRow(List<String> cells) throws IOException {
    Optional<CellValueRecordInterface> cell = first.isPresent() ? first : nextCell(cells);
    first = Optional.empty();
    if (cell.isEmpty()) {
      return -1;
    }
    int row = cell.get().getRow();
    while (cell.isPresent() && cell.get().getRow() == row) {
      put(cells, cell.get().getColumn(), text(cell.get()));
      formula = cell;
      cell = nextCell(cells);
    }
    first = cell;
    return row + 1L;
  }

  private static void put(List<String> cells, int column, String text) {
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, text);
  }

  /** {@return the next record of a cell; the text that a formula gives follows in its own} */
  private Optional<CellValueRecordInterface> nextCell(List<String> cells) throws IOException {
    while (!ended) {
      Record record = records.nextRecord();
      if (record == null) {
        throw new IOException("the workbook is damaged: its first worksheet does not end");
      }
      if (!inSheet) {
        takeGlobal(record);
      } else if (record instanceof EOFRecord) {
        ended = true;
      } else if (record instanceof StringRecord text && formula.isPresent()) {
        put(cells, formula.get().getColumn(), text.getString());
      } else if (record instanceof CellValueRecordInterface cell) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  private void takeGlobal(Record record) {
    if (record instanceof BOFRecord start) {
      inSheet = start.getType() == BOFRecord.TYPE_WORKSHEET;
    } else if (record instanceof SSTRecord list) {
      strings = Optional.of(list);
    } else if (record instanceof DateWindow1904Record window) {
      since1904 = window.getWindowing() == 1;
    } else if (record instanceof FormatRecord format) {
      dateFormats.set(format.getIndexCode(), Styles.isDate(format.getFormatString()));
    } else if (record instanceof ExtendedFormatRecord style) {
      formats.add((int) style.getFormatIndex());
    }
  }

  private String text(CellValueRecordInterface cell) {
    if (cell instanceof LabelSSTRecord label) {
      return strings.map(list -> list.getString(label.getSSTIndex()).getString()).orElse("");
    }
    if (cell instanceof LabelRecord label) {
      return label.getValue();
    }
    if (cell instanceof NumberRecord number) {
      return number(number.getValue(), number.getXFIndex());
    }
    if (cell instanceof BoolErrRecord truth) {
      return truth.isBoolean() ? truth(truth.getBooleanValue()) : "";
    }
    return cell instanceof FormulaRecord formula ? result(formula) : "";
  }

  private String result(FormulaRecord formula) {
    CellType type = formula.getCachedResultTypeEnum();
    return switch (type) {
      case NUMERIC -> number(formula.getValue(), formula.getXFIndex());
      case BOOLEAN -> truth(formula.getCachedBooleanValue());
      default -> "";
    };
  }

  private static String truth(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  private String number(double value, int style) {
    String raw = String.valueOf(value);
    int format = style < formats.size() ? formats.get(style) : 0;
    boolean date = Styles.isDate(format) || dateFormats.get(format);
    return date ? Numbers.date(raw, since1904) : Numbers.plain(raw);
  }
}
