package colab.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads our own files in the plainest way there is, so that the figures are checked by something
 * that shares no code with colab: lines, and cells between quotes.
 */
final class ExportReader {
  static final Path FOLDER = Path.of("sample-data");

  private ExportReader() {}

  static List<String> lines(String name) {
    return text(name).lines().toList();
  }

  static String text(String name) {
    try {
      byte[] bytes = Files.readAllBytes(FOLDER.resolve(name));
      return new String(name.endsWith(".gz") ? unpack(bytes) : bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] unpack(byte[] packed) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }

  /** Rows of a publication export by column name; the header is the first line with EID in it. */
  static List<Map<String, String>> publications(String name) {
    List<Map<String, String>> rows = new ArrayList<>();
    String[] header = null;
    for (String line : lines(name)) {
      if (header == null) {
        header = line.contains("\"EID\"") ? cells(line) : null;
      } else if (cells(line).length == header.length) {
        rows.add(row(header, cells(line)));
      }
    }
    return rows;
  }

  private static Map<String, String> row(String[] header, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.length; i++) {
      row.put(header[i], cells[i]);
    }
    return row;
  }

  /** The first row of each publication, the second ones left out. */
  static List<Map<String, String>> distinct(List<Map<String, String>> rows) {
    Map<String, Map<String, String>> known = new LinkedHashMap<>();
    rows.forEach(row -> known.putIfAbsent(row.get("EID"), row));
    return List.copyOf(known.values());
  }

  /**
   * The mean of FWCI in hundredths, rounded half up as it is printed; rows without are left out.
   */
  static long meanInHundredths(List<Map<String, String>> rows) {
    long sum = 0;
    long count = 0;
    for (Map<String, String> row : rows) {
      String fwci = row.get("Field-Weighted Citation Impact");
      if (!fwci.equals("-")) {
        sum += Long.parseLong(fwci.replace(".", ""));
        count++;
      }
    }
    return (2 * sum + count) / (2 * count);
  }

  static List<String> values(String cell) {
    return List.of(cell.split("\\| "));
  }

  /** Cells of a line in which every cell stands in quotes. */
  static String[] cells(String line) {
    return line.length() < 2 ? new String[0] : line.substring(1, line.length() - 1).split("\",\"");
  }

  /**
   * Rows by column name of a table without line breaks in its cells, some lines left out before.
   */
  static List<Map<String, String>> table(String name, char delimiter, int before) {
    List<String> lines = lines(name).stream().skip(before).toList();
    String[] header = split(lines.get(0).replace("\uFEFF", ""), delimiter);
    return lines.stream().skip(1).map(line -> row(header, split(line, delimiter))).toList();
  }

  /** Cells of a line; quotation marks count only where the delimiter is a comma. */
  private static String[] split(String line, char delimiter) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"' && delimiter == ',') {
        quoted = !quoted;
      } else if (c == delimiter && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells.toArray(String[]::new);
  }
}
