package colab.corpus.sheet.workbook;

import colab.ColabException;
import colab.corpus.Input;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the cells of an XLSX workbook refer to.
 *
 * @param parts its files
 * @param sheet the part that holds the first worksheet
 * @param strings texts by number
 * @param styles styles by number
 * @param since1904 whether days are counted from 1904
 */
record Workbook(Parts parts, String sheet, SharedStrings strings, Styles styles, boolean since1904)
    implements Closeable {
  private static final String FOLDER = "xl/";
  private static final String MAIN = FOLDER + "workbook.xml";

  static Workbook open(Input input) throws IOException {
    Parts parts = Parts.of(input);
    try {
      if (parts.open(MAIN).isEmpty()) {
        throw ColabException.couldNot(
            input.name() + ": an archive within an archive", "Unpack the outer one.");
      }
      return read(parts);
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private static Workbook read(Parts parts) throws IOException {
    Map<String, String> targets = targets(parts);
    String sheet = FOLDER + "worksheets/sheet1.xml";
    boolean since1904 = false;
    try (XmlScanner xml = new XmlScanner(required(parts, MAIN))) {
      boolean found = false;
      Bytes none = new Bytes();
      while (xml.next(none, false)) {
        if (xml.opens("workbookPr")) {
          String date1904 = xml.attribute("date1904");
          since1904 = date1904.equals("1") || date1904.equals("true");
        } else if (xml.opens("sheet") && !found) {
          found = true;
          sheet = targets.getOrDefault(xml.attribute("id"), sheet);
        }
      }
    }
    Optional<InputStream> strings = parts.open(FOLDER + "sharedStrings.xml");
    Optional<InputStream> styles = parts.open(FOLDER + "styles.xml");
    return new Workbook(
        parts,
        sheet,
        strings.isPresent() ? SharedStrings.of(Prefetch.of(strings.get())) : SharedStrings.NONE,
        styles.isPresent() ? Styles.of(styles.get()) : Styles.NONE,
        since1904);
  }

  private static Map<String, String> targets(Parts parts) throws IOException {
    Map<String, String> targets = new HashMap<>();
    Optional<InputStream> part = parts.open(FOLDER + "_rels/workbook.xml.rels");
    if (part.isEmpty()) {
      return targets;
    }
    try (XmlScanner xml = new XmlScanner(part.get())) {
      Bytes none = new Bytes();
      while (xml.next(none, false)) {
        if (xml.opens("Relationship")) {
          String target = xml.attribute("Target");
          String path = target.startsWith("/") ? target.substring(1) : FOLDER + target;
          targets.put(xml.attribute("Id"), path);
        }
      }
    }
    return targets;
  }

  private static InputStream required(Parts parts, String name) throws IOException {
    return parts
        .open(name)
        .orElseThrow(() -> new IOException("the workbook is damaged: it has no part " + name));
  }

  InputStream firstSheet() throws IOException {
    return Prefetch.of(required(parts, sheet));
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
