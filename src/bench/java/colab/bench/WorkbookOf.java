package colab.bench;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A CSV export as a workbook, every cell as text, as SciVal writes its own. */
final class WorkbookOf {
  private static final int WIDEST = 1_000_000;
  private static final int FLUSH = 1000;

  private WorkbookOf() {}

  /** {@code FILE.csv FILE.xlsx}. */
  public static void main(String[] arguments) throws IOException {
    CsvParserSettings settings = new CsvParserSettings();
    settings.setMaxCharsPerColumn(WIDEST);
    settings.setSkipEmptyLines(false);
    CsvParser rows = new CsvParser(settings);
    try (OutputStream out = new BufferedOutputStream(new FileOutputStream(arguments[1]));
        Workbook workbook = new Workbook(out, "bench", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Publications");
      rows.beginParsing(new File(arguments[0]));
      int line = 0;
      for (String[] cells = rows.parseNext(); cells != null; cells = rows.parseNext()) {
        for (int i = 0; i < cells.length; i++) {
          if (cells[i] != null) {
            sheet.value(line, i, cells[i]);
          }
        }
        line++;
        if (line % FLUSH == 0) {
          sheet.flush();
        }
      }
      workbook.finish();
    }
  }
}
