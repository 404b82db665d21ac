package colab.render;

import colab.ColabException;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The letters of pictures in pixels: the outlines of Liberation Sans, which the program brings
 * along, so that no machine needs fonts and all draw the same.
 */
final class Letters {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double perEm;

  private Letters(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
    this.perEm = font.getUnitsPerEm();
  }

  static Letters open() {
    try (InputStream in = TTFParser.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw ColabException.couldNot(
            "the font of PNG is not beside the program (lib/pdfbox)",
            "Build it anew, or write an SVG: -o chart.svg.");
      }
      return new Letters(new TTFParser(true).parse(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the outline of words that start at 0 on the base line}
   *
   * @param size the height of the letters
   * @param apart what is added between letters, as a part of their height
   */
  GeneralPath outline(String words, double size, double apart) {
    GeneralPath path = new GeneralPath();
    double x = 0;
    for (int point : words.codePoints().toArray()) {
      int glyph = glyph(point);
      AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
      place.scale(size / perEm, -size / perEm);
      path.append(outline(glyph).getPathIterator(place), false);
      x += advance(glyph) * size / perEm + apart * size;
    }
    return path;
  }

  /** {@return how wide the words are} */
  double width(String words, double size, double apart) {
    double letters = words.codePoints().mapToDouble(point -> advance(glyph(point))).sum() / perEm;
    return (letters + apart * words.codePoints().count()) * size;
  }

  private int glyph(int point) {
    int glyph = glyphs.getGlyphId(point);
    if (glyph == 0) {
      throw ColabException.couldNot(
          "the letters of PNG (Latin, Greek, Cyrillic) have no '"
              + Character.toString(point)
              + "' (U+%04X)".formatted(point),
          "Write an SVG, which takes the reader's fonts: -o chart.svg.");
    }
    return glyph;
  }

  private GeneralPath outline(int glyph) {
    try {
      GlyphData drawn = font.getGlyph().getGlyph(glyph);
      return drawn == null ? new GeneralPath() : drawn.getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double advance(int glyph) {
    try {
      return font.getAdvanceWidth(glyph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
