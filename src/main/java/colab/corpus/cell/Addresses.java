package colab.corpus.cell;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells that hold postal addresses, taken apart. Entities are resolved first, then groups of
 * authors in square brackets are dropped, because both may hold the mark between addresses.
 */
public final class Addresses {
  private Addresses() {}

  /**
   * {@return the addresses between semicolons, as in {@code [Ito, T; Li, X] Univ X, Japan; ...}}
   */
  public static List<String> betweenSemicolons(String cell) {
    return split(withoutGroups(Entities.unescape(cell)), ";");
  }

  /**
   * {@return the addresses that each end with a full stop and a line, as in the affiliations of
   * BibTeX files; other line ends are spaces}
   */
  public static List<String> betweenLines(String cell) {
    return split(withoutGroups(Entities.unescape(cell)).replace("\r\n", "\n"), ".\n");
  }

  /**
   * {@return reprint addresses, which semicolons follow only after a full stop: {@code Ito, T; Li,
   * X (corresponding author), Univ X, Japan.; ...}}
   */
  public static List<String> betweenStops(String cell) {
    return split(withoutGroups(Entities.unescape(cell)), ".;");
  }

  private static List<String> split(String cell, String mark) {
    List<String> addresses = new ArrayList<>();
    int from = 0;
    while (from <= cell.length()) {
      int to = cell.indexOf(mark, from);
      int end = to < 0 ? cell.length() : to;
      String address = cell.substring(from, end).strip();
      if (!Cells.isNothing(address)) {
        addresses.add(address);
      }
      from = end + mark.length();
    }
    return addresses;
  }

  /** A bracket that is not closed before the next one opens is a character like others. */
  private static String withoutGroups(String cell) {
    int open = cell.indexOf('[');
    if (open < 0) {
      return cell;
    }
    StringBuilder kept = new StringBuilder(cell.length());
    int from = 0;
    int close = -1;
    while (open >= 0) {
      close = close < open ? cell.indexOf(']', open) : close;
      if (close < 0) {
        break;
      }
      int next = cell.indexOf('[', open + 1);
      if (next < 0 || next > close) {
        kept.append(cell, from, open);
        from = close + 1;
      }
      open = next;
    }
    return kept.append(cell, from, cell.length()).toString();
  }
}
