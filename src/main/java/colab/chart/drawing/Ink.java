package colab.chart.drawing;

import java.util.List;

/**
 * A colour with a name that a page may restyle it by. Colours that tell series apart are those of
 * Okabe and Ito, in an order in which neighbours differ in grey too.
 *
 * @param name the name, in kebab-case
 * @param rgb the colour where nobody restyles it
 */
public record Ink(String name, int rgb) {
  public static final Ink PAPER = new Ink("paper", 0xFFFFFF);
  public static final Ink TEXT = new Ink("text", 0x1A1A1A);
  public static final Ink FAINT = new Ink("faint", 0x595959);
  public static final Ink RULE = new Ink("rule", 0x8C8C8C);
  public static final Ink GRID = new Ink("grid", 0xE3E3E3);
  public static final Ink BLUE = new Ink("blue", 0x0072B2);
  public static final Ink WARNING = new Ink("warning", 0xA34700);
  public static final Ink VERMILLION = new Ink("vermillion", 0xD55E00);

  private static final List<Ink> SERIES =
      List.of(
          BLUE,
          new Ink("orange", 0xE69F00),
          new Ink("green", 0x009E73),
          new Ink("yellow", 0xF0E442),
          VERMILLION,
          new Ink("sky", 0x56B4E9),
          new Ink("purple", 0xCC79A7));
  private static final List<Ink> LINES =
      List.of(BLUE, VERMILLION, SERIES.get(2), SERIES.get(1), SERIES.get(6), SERIES.get(5), TEXT);

  /** How many shades there are. */
  public static final int SHADES = 10;

  /** {@return the colour of one of several areas side by side} */
  public static Ink area(int series) {
    return SERIES.get(series % SERIES.size());
  }

  /** {@return the colour of one of several lines; yellow is too light for them} */
  public static Ink line(int series) {
    return LINES.get(series % LINES.size());
  }

  /** {@return a shade of blue, from 0, the lightest, to {@link #SHADES} - 1} */
  public static Ink shade(int level) {
    double part = (level + 1.0) / SHADES;
    int red = (int) Math.round(0xFF + (0x00 - 0xFF) * part);
    int green = (int) Math.round(0xFF + (0x52 - 0xFF) * part);
    int blue = (int) Math.round(0xFF + (0x8A - 0xFF) * part);
    return new Ink("shade-" + level, red << 16 | green << 8 | blue);
  }

  /** {@return the ink for words on this one: that with more contrast (WCAG 2.2)} */
  public Ink over() {
    double light = luminance();
    return (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) ? ON_LIGHT : ON_DARK;
  }

  private double luminance() {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double part = (channel & 0xFF) / 255.0;
    return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }

  private static final Ink ON_LIGHT = new Ink("on-light", 0x000000);
  private static final Ink ON_DARK = new Ink("on-dark", 0xFFFFFF);

  /** {@return the colour as #RRGGBB} */
  public String hex() {
    return "#%06X".formatted(rgb);
  }
}
