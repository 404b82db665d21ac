package colab.corpus.sheet.workbook;

import colab.corpus.Input;
import colab.corpus.sheet.Sheet;
import java.io.IOException;

/**
 * The first worksheet of an XLSX workbook as rows. Whole numbers are written without decimals,
 * dates as in ISO 8601, truth as TRUE and FALSE; a formula is its last result, an error nothing.
 */
public final class XlsxSheet implements Sheet {
  private final Workbook workbook;
  private final XmlScanner xml;
  private final CellsOfRow cells = new CellsOfRow();
  private long line;

  private XlsxSheet(Workbook workbook, XmlScanner xml) {
    this.workbook = workbook;
    this.xml = xml;
  }

  /**
   * {@return the first worksheet}
   *
   * @throws IOException when the workbook is damaged
   */
  public static XlsxSheet open(Input input) throws IOException {
    Workbook workbook = Workbook.open(input);
    try {
      return new XlsxSheet(workbook, new XmlScanner(workbook.firstSheet()));
    } catch (IOException e) {
      workbook.close();
      throw e;
    }
  }

  @Override
  public boolean next() throws IOException {
    try {
      return nextRow();
    } catch (IOException e) {
      throw new IOException(e.getMessage() + ", after row " + line, e);
    }
  }

  private boolean nextRow() throws IOException {
    cells.clear();
    while (xml.next(cells.text(), false)) {
      if (xml.opens("row")) {
        line = Math.max(line + 1, xml.number("r"));
        if (!xml.closes("row")) {
          takeRow();
        }
        return true;
      }
      if (xml.closes("sheetData")) {
        return false;
      }
    }
    throw cut();
  }

  private static IOException cut() {
    return new IOException("the workbook is damaged: its sheet ends in the middle");
  }

  private void takeRow() throws IOException {
    while (xml.next(cells.text(), false)) {
      if (xml.opens("c")) {
        takeCell();
      } else if (xml.closes("row")) {
        return;
      }
    }
    throw cut();
  }

  private void takeCell() throws IOException {
    int given = xml.column("r");
    int column = given < 0 ? cells.width() : given;
    cells.begin(column, CellsOfRow.Kind.of(xml.attribute("t")), xml.number("s"));
    if (xml.closes("c")) {
      return;
    }
    TextOf inline = new TextOf("is");
    boolean value = false;
    while (xml.next(cells.text(), value || inline.isWanted())) {
      if (xml.closes("c")) {
        cells.end(column);
        return;
      }
      value = xml.opens("v") && !xml.closes("v");
      inline.pass(xml);
    }
    throw cut();
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
    return cells.width();
  }

  @Override
  public String cell(int index) {
    if (index >= cells.width()) {
      return "";
    }
    return switch (cells.kind(index)) {
      case NOTHING, ERROR -> "";
      case NUMBER -> number(index);
      case SHARED -> shared(cells.raw(index));
      case TEXT -> Entities.resolved(cells.raw(index));
      case BOOLEAN -> cells.raw(index).equals("1") ? "TRUE" : "FALSE";
    };
  }

  private String number(int index) {
    String raw = cells.raw(index);
    boolean date = workbook.styles().showsDate(cells.style(index)) && !raw.isEmpty();
    return date ? Numbers.date(raw, workbook.since1904()) : Numbers.plain(raw);
  }

  private String shared(String number) {
    try {
      return workbook.strings().get(Integer.parseInt(number.strip()));
    } catch (NumberFormatException e) {
      return "";
    }
  }

  @Override
  public boolean isBlank() {
    for (int i = 0; i < cells.width(); i++) {
      if (!cell(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    xml.close();
    workbook.close();
  }
}
