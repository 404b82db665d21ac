package colab.corpus.sheet.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Which styles of a workbook show a number as a date. */
final class Styles {
  private static final Pattern NOT_PLACES =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]|(?i:general)");
  private static final Pattern DATE = Pattern.compile("[ymdhsYMDHS]");

  /** No style shows a date. */
  static final Styles NONE = new Styles(new BitSet());

  private final BitSet dates;

  private Styles(BitSet dates) {
    this.dates = dates;
  }

  /** {@return the styles of the part} */
  static Styles of(InputStream part) throws IOException {
    Set<Integer> formats = new HashSet<>();
    BitSet dates = new BitSet();
    int style = 0;
    boolean cells = false;
    try (XmlScanner xml = new XmlScanner(part)) {
      Bytes none = new Bytes();
      while (xml.next(none, false)) {
        if (xml.opens("numFmt") && isDate(xml.attribute("formatCode"))) {
          formats.add(xml.number("numFmtId"));
        }
        cells = xml.opens("cellXfs") || cells && !xml.closes("cellXfs");
        if (cells && xml.opens("xf")) {
          int format = xml.number("numFmtId");
          dates.set(style++, isDate(format) || formats.contains(format));
        }
      }
    }
    return new Styles(dates);
  }

  /** {@return whether the style shows a number as a date} */
  boolean showsDate(int style) {
    return style >= 0 && dates.get(style);
  }

  /** {@return whether one of the formats that every workbook has is of dates or times} */
  static boolean isDate(int format) {
    return format >= 14 && format <= 22
        || format >= 27 && format <= 36
        || format >= 45 && format <= 47
        || format >= 50 && format <= 58;
  }

  /** {@return whether the code of a format has a place for a part of a date} */
  static boolean isDate(String code) {
    return DATE.matcher(NOT_PLACES.matcher(code).replaceAll("")).find();
  }
}
