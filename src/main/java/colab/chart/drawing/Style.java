package colab.chart.drawing;

/**
 * How words are set.
 *
 * @param size the height of the letters
 * @param bold whether they are bold
 * @param anchor which end of them stands at their place
 * @param ink their colour
 */
public record Style(double size, boolean bold, Anchor anchor, Ink ink) {

  /** Which end of words stands at their place. */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  public static final Style NORMAL = new Style(12, false, Anchor.START, Ink.TEXT);
  public static final Style SMALL = new Style(10.5, false, Anchor.START, Ink.FAINT);
  public static final Style HEADING = new Style(12, true, Anchor.START, Ink.TEXT);
  public static final Style TITLE = new Style(15, true, Anchor.START, Ink.TEXT);

  public Style at(Anchor other) {
    return new Style(size, bold, other, ink);
  }

  public Style in(Ink other) {
    return new Style(size, bold, anchor, other);
  }

  /** {@return how wide words set so are, by estimate} */
  public double width(String text) {
    return TextWidths.of(text, size, bold);
  }
}
