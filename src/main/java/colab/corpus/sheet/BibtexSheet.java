package colab.corpus.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The entries of a BibTeX file as rows. An entry begins with a line that starts with {@code @}, so
 * that a brace that is not closed spoils one entry and no more. The first row is made of the names
 * of the fields that stand in the beginning of the file.
 */
final class BibtexSheet implements Sheet {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** Fields that an entry may lack, and of which one must be known to be read. */
  private static final List<String> ALWAYS = List.of("EarlyAccessDate", "DOI");

  private final RecordLines lines;
  private final List<String> headings;
  private Map<String, String> fields = Map.of();
  private String fault = "";
  private String waiting = "";
  private long first;
  private boolean header;

  /**
   * @param name the file, for messages
   * @param head the beginning of the text, which tells what the entries hold
   * @param text all of it
   */
  BibtexSheet(String name, String head, Reader text) {
    this.lines = new RecordLines(name, text);
    this.headings = names(head);
  }

  /** {@return whether text that begins so is made of entries} */
  static boolean begins(String start) {
    String text = start.replace(BYTE_ORDER_MARK, "").stripLeading();
    int brace = text.indexOf('{');
    return text.startsWith("@")
        && brace > 1
        && text.substring(1, brace).strip().chars().allMatch(Character::isLetter);
  }

  private static List<String> names(String head) {
    Map<String, String> names = new HashMap<>();
    Set<String> folded = new LinkedHashSet<>();
    List<String> all = new ArrayList<>(ALWAYS);
    for (String entry : head.split("\n@", -1)) {
      new BibtexEntry(entry).names().forEach(all::add);
    }
    for (String name : all) {
      String key = name.toLowerCase(Locale.ROOT);
      names.putIfAbsent(key, name);
      folded.add(key);
    }
    return folded.stream().map(names::get).toList();
  }

  @Override
  public boolean next() throws IOException {
    if (!header) {
      header = true;
      first = 1;
      return true;
    }
    String line = waiting.isEmpty() ? lines.next() : waiting;
    waiting = "";
    lines.begin();
    while (line != null && !line.startsWith("@")) {
      line = lines.next();
    }
    if (line == null) {
      return false;
    }
    first = lines.number();
    StringBuilder text = new StringBuilder(line).append('\n');
    for (line = lines.next(); line != null && !line.startsWith("@"); line = lines.next()) {
      text.append(line).append('\n');
    }
    waiting = line == null ? "" : line;
    BibtexEntry entry = new BibtexEntry(text.toString());
    fields = entry.fields();
    fault = entry.isClosed() ? "" : "a brace of the entry is not closed";
    return true;
  }

  @Override
  public String fault() {
    return fault;
  }

  @Override
  public long line() {
    return first;
  }

  /** An entry's line breaks are those of its fields' text, and tell of nothing. */
  @Override
  public long lastLine() {
    return first;
  }

  @Override
  public int width() {
    return headings.size();
  }

  @Override
  public String cell(int index) {
    String name = headings.get(index);
    return lines.number() == 0 ? name : fields.getOrDefault(name.toLowerCase(Locale.ROOT), "");
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
