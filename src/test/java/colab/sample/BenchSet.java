package colab.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A large publication export to measure with; never kept in the project. */
final class BenchSet {
  private static final long SEED = 1_000_000L;

  private final List<String> names;
  private final BenchColumns.Cell[] cells;

  /** {@code columns}: fifty without abstracts; {@code full}: all seventy with them. */
  BenchSet(String kind) {
    names =
        switch (kind) {
          case "columns" -> BenchColumns.COLUMNS;
          case "full" -> BenchColumns.FULL;
          default -> throw new IllegalArgumentException("columns or full, not " + kind);
        };
    cells = names.stream().map(BenchColumns::cell).toArray(BenchColumns.Cell[]::new);
  }

  void write(OutputStream out, long rows) throws IOException {
    BenchLine line = new BenchLine(out);
    line.put(preamble(rows));
    header(line);
    BenchRow row = new BenchRow(new Dice(SEED));
    for (long i = 1; i <= rows; i++) {
      row.fill(i);
      for (int column = 0; column < cells.length; column++) {
        line.open();
        cells[column].write(line, row);
        line.close(column == cells.length - 1);
      }
      line.flushBlock();
    }
    line.put("\n" + Preamble.FOOTER);
    line.flush();
    out.flush();
  }

  private void header(BenchLine line) {
    for (int column = 0; column < names.size(); column++) {
      line.open();
      line.put(names.get(column));
      line.close(column == names.size() - 1);
    }
  }

  private static String preamble(long rows) {
    return new Preamble()
        .quoted("Data set", "Publications in the World")
        .line("Year range", "2016 to 2025")
        .quoted("Subject classification", "ASJC")
        .quoted("Filtered by", "not filtered")
        .quoted("Types of publications included", "All publication types")
        .line("Self-citations", "-")
        .blank()
        .dates("31 January 2026")
        .synthetic(" to measure with")
        .blank()
        .plain(rows + " publications")
        .blank()
        .text();
  }
}
