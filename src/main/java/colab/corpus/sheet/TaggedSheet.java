package colab.corpus.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records of tagged fields as rows: a tag of two characters and a space begin a field, lines with
 * other beginnings go on with it, {@code ER} ends the record. The first row is made of the tags,
 * and of the line that says whose file it is; fields that no source counts (abstracts, references)
 * are left out.
 */
final class TaggedSheet implements Sheet {
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String FILE = "FN";
  private static final String END = "ER";
  private static final Set<String> OUTSIDE = Set.of(FILE, "VR", "EF");

  /** Fields with one value a line; the lines of others are one text. */
  private static final Set<String> LISTS = Set.of("AU", "AF", "C1");

  /** What a file may say of any record; a record need not have all of them. */
  private static final List<String> ALWAYS =
      List.of("PT", "AU", "TI", "SO", "DT", "PY", "EA", "DI", "UT");

  /** What only full records say. */
  private static final List<String> FULL = List.of("C1", "RP", "TC");

  private static final List<String> SIGNS_OF_FULL = List.of("C1", "RP", "TC", "PU", "NR", "CR");

  private final RecordLines lines;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final String[] headings;
  private final StringBuilder[] fields;
  private long first;
  private boolean header;
  private boolean closed;
  private String waiting = "";

  /**
   * @param name the file, for messages
   * @param head the beginning of the text, which tells what the records hold
   * @param text all of it
   */
  TaggedSheet(String name, String head, Reader text) {
    this.lines = new RecordLines(name, text);
    ALWAYS.forEach(this::place);
    boolean full = SIGNS_OF_FULL.stream().anyMatch(tag -> head.contains("\n" + tag + " "));
    if (full) {
      FULL.forEach(this::place);
    }
    List<String> names = new ArrayList<>(places.keySet());
    names.add(firstLine(head));
    this.headings = names.toArray(String[]::new);
    this.fields = new StringBuilder[places.size()];
    Arrays.setAll(fields, i -> new StringBuilder());
  }

  private void place(String tag) {
    places.put(tag, places.size());
  }

  /** {@return whether text that begins so is made of tagged records} */
  static boolean begins(String start) {
    String text = start.startsWith(BYTE_ORDER_MARK) ? start.substring(1) : start;
    return text.startsWith(FILE + " ") || text.startsWith("PT ") && text.contains("\nAU ");
  }

  private static String firstLine(String head) {
    String line = head.lines().findFirst().orElse("").replace(BYTE_ORDER_MARK, "").strip();
    return line.startsWith(FILE) ? line : FILE;
  }

  @Override
  public boolean next() throws IOException {
    if (!header) {
      header = true;
      first = 1;
      return true;
    }
    Arrays.stream(fields).forEach(field -> field.setLength(0));
    closed = false;
    first = 0;
    lines.begin();
    String line = waiting.isEmpty() ? lines.next() : waiting;
    waiting = "";
    int field = -1;
    boolean list = false;
    while (line != null) {
      String tag = tag(line);
      if (tag.equals(END) && first > 0) {
        closed = true;
        return true;
      }
      boolean begins = tag.equals("PT");
      if (begins && first > 0) {
        waiting = line;
        return true;
      }
      if (!tag.isEmpty() && !OUTSIDE.contains(tag) && !tag.equals(END)) {
        first = first == 0 ? lines.number() : first;
        field = places.getOrDefault(tag, -1);
        list = LISTS.contains(tag);
      }
      take(line, tag, field, list);
      line = lines.next();
    }
    return first > 0;
  }

  private void take(String line, String tag, int field, boolean list) {
    if (field < 0 || OUTSIDE.contains(tag)) {
      return;
    }
    String value = line.substring(Math.min(line.length(), tag.isEmpty() ? 0 : 3)).strip();
    StringBuilder text = fields[field];
    text.append(text.length() == 0 ? "" : list ? "; " : " ").append(value);
  }

  /** {@return the tag that the line begins with; empty when it goes on with a field} */
  private static String tag(String line) {
    boolean tagged =
        line.length() >= 2
            && isCapital(line.charAt(0))
            && (isCapital(line.charAt(1)) || line.charAt(1) >= '0' && line.charAt(1) <= '9')
            && (line.length() == 2 || line.charAt(2) == ' ');
    return tagged ? line.substring(0, 2) : "";
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  @Override
  public String fault() {
    return closed || lines.number() == 0 ? "" : "the record does not end with ER: the file was cut";
  }

  @Override
  public long line() {
    return first;
  }

  /** A record's lines are those of its fields, and tell of nothing. */
  @Override
  public long lastLine() {
    return first;
  }

  @Override
  public int width() {
    return headings.length;
  }

  @Override
  public String cell(int index) {
    if (lines.number() == 0) {
      return headings[index];
    }
    return index < fields.length ? fields[index].toString() : "";
  }

  @Override
  public boolean isBlank() {
    return false;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
