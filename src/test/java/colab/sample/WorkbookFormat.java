package colab.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * SciVal's workbook: one sheet, {@code Sheet0}, text inside the cells and no shared strings,
 * numbers as doubles, the byte order mark inside the first cell.
 */
final class WorkbookFormat {
  private static final Set<String> NUMBERS =
      Set.of(
          "Number of Authors",
          "Year",
          "Citations",
          "Field-Weighted Citation Impact",
          "Outputs in Top Citation Percentiles, per percentile",
          "Field-Weighted Outputs in Top Citation Percentiles, per percentile",
          "Number of Institutions",
          "Number of Countries/Regions");

  /** A single identifier is a number in the workbook; several in one cell are text. */
  private static final Set<String> IDENTIFIERS =
      Set.of(
          "Scopus Author Ids", "Institution IDs", "All Science Journal Classification (ASJC) code");

  private static final String NAMESPACE =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private int row;

  private WorkbookFormat() {}

  /** The workbook of a text export: the same preamble, header, rows and last line. */
  static byte[] of(String preamble, WorldFiles.WorldColumns columns, List<WorldPublication> rows) {
    String sheet = new WorkbookFormat().sheet(preamble, columns, rows);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(zip, "[Content_Types].xml", contentTypes());
      entry(zip, "_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
      entry(
          zip,
          "xl/workbook.xml",
          "<workbook"
              + NAMESPACE
              + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
              + "<sheets><sheet name=\"Sheet0\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
      entry(
          zip,
          "xl/_rels/workbook.xml.rels",
          relationships(
              "worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"));
      entry(zip, "xl/sharedStrings.xml", "<sst" + NAMESPACE + " count=\"0\" uniqueCount=\"0\"/>");
      entry(zip, "xl/worksheets/sheet1.xml", sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(2022, 1, 31, 0, 0));
    zip.putNextEntry(entry);
    zip.write((DECLARATION + text).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String contentTypes() {
    String main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("workbook", main + "sheet.main+xml")
        + override("worksheets/sheet1", main + "worksheet+xml")
        + override("sharedStrings", main + "sharedStrings+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + type + "\"/>";
  }

  private static String relationships(String... typesAndTargets) {
    StringBuilder out =
        new StringBuilder(
            "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      out.append("<Relationship Id=\"rId").append(i / 2 + 1);
      out.append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
      out.append(typesAndTargets[i]).append("\" Target=\"").append(typesAndTargets[i + 1]);
      out.append("\"/>");
    }
    return out.append("</Relationships>").toString();
  }

  private String sheet(
      String preamble, WorldFiles.WorldColumns columns, List<WorldPublication> publications) {
    StringBuilder out = new StringBuilder("<worksheet").append(NAMESPACE).append("><sheetData>");
    preamble.lines().forEach(line -> texts(out, preambleCells(line)));
    List<String> names = columns.names();
    texts(out, names);
    for (WorldPublication publication : publications) {
      figures(out, names, columns.cells(publication));
    }
    texts(out, List.of(""));
    texts(out, preambleCells(Preamble.FOOTER.strip()));
    return out.append("</sheetData></worksheet>").toString();
  }

  /** Key and value; only the value may stand in quotes. */
  private static List<String> preambleCells(String line) {
    int comma = line.startsWith("\"") ? -1 : line.indexOf(',');
    return comma < 0
        ? List.of(unquote(line))
        : List.of(line.substring(0, comma), unquote(line.substring(comma + 1)));
  }

  private static String unquote(String cell) {
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }

  private void texts(StringBuilder out, List<String> cells) {
    out.append("<row r=\"").append(++row).append("\">");
    for (int i = 0; i < cells.size(); i++) {
      text(out, i, cells.get(i));
    }
    out.append("</row>");
  }

  private void figures(StringBuilder out, List<String> names, List<String> cells) {
    out.append("<row r=\"").append(++row).append("\">");
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean single = IDENTIFIERS.contains(names.get(i)) && !cell.contains("|");
      if (NUMBERS.contains(names.get(i)) || single) {
        number(out, i, Double.parseDouble(cell));
      } else {
        text(out, i, cell);
      }
    }
    out.append("</row>");
  }

  private void number(StringBuilder out, int column, double value) {
    String digits = new BigDecimal(String.valueOf(value)).toPlainString();
    out.append("<c r=\"").append(place(column)).append("\" t=\"n\"><v>");
    out.append(digits.contains(".") ? digits : digits + ".0").append("</v></c>");
  }

  private void text(StringBuilder out, int column, String value) {
    out.append("<c r=\"").append(place(column)).append("\" t=\"inlineStr\"><is><t>");
    out.append(value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    out.append("</t></is></c>");
  }

  private String place(int column) {
    return (char) ('A' + column) + String.valueOf(row);
  }
}
