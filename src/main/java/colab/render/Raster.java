package colab.render;

import colab.chart.drawing.Drawing;
import colab.chart.drawing.Ink;
import colab.chart.drawing.Mark;
import colab.chart.drawing.Point;
import colab.chart.drawing.Style;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

/** A drawing in pixels, two a unit, written as PNG. */
final class Raster {
  private static final int SCALE = 2;

  /** There is no bold font: a line around each letter makes it heavier, and then wider. */
  private static final double BOLD = 0.042;

  static final double APART = 0.022;
  private static final double RING = 1.8;

  private final BufferedImage image;
  private final Graphics2D pen;
  private final Letters letters = Letters.open();

  private Raster(Drawing drawing) {
    System.setProperty("java.awt.headless", "true");
    this.image =
        new BufferedImage(
            (int) Math.ceil(drawing.width() * SCALE),
            (int) Math.ceil(drawing.height() * SCALE),
            BufferedImage.TYPE_INT_RGB);
    this.pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(SCALE, SCALE);
  }

  /** {@return the drawing in pixels} */
  static Raster of(Drawing drawing) {
    Raster raster = new Raster(drawing);
    Rectangle2D all = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
    raster.fill(all, Ink.PAPER);
    drawing.marks().forEach(raster::draw);
    raster.pen.dispose();
    return raster;
  }

  /** Writes it; the stream is neither flushed nor closed. */
  void write(OutputStream out) throws IOException {
    Png.write(image, out);
  }

  private void fill(Shape shape, Ink ink) {
    pen.setColor(new Color(ink.rgb()));
    pen.fill(shape);
  }

  private void draw(Mark mark) {
    if (mark instanceof Mark.Bar bar) {
      fill(
          new Rectangle2D.Double(
              bar.box().x(), bar.box().y(), bar.box().width(), bar.box().height()),
          bar.ink());
    } else if (mark instanceof Mark.Stroke stroke) {
      stroke(stroke);
    } else if (mark instanceof Mark.Dot dot) {
      dot(dot);
    } else if (mark instanceof Mark.Words words) {
      words(words);
    }
  }

  private void stroke(Mark.Stroke stroke) {
    Path2D path = new Path2D.Double();
    for (Point point : stroke.points()) {
      if (path.getCurrentPoint() == null) {
        path.moveTo(point.x(), point.y());
      } else {
        path.lineTo(point.x(), point.y());
      }
    }
    float[] dashes = stroke.dashed() ? new float[] {4, 3} : null;
    pen.setColor(new Color(stroke.ink().rgb()));
    pen.setStroke(
        new BasicStroke(
            (float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dashes, 0));
    pen.draw(path);
  }

  private void dot(Mark.Dot dot) {
    double radius = dot.radius();
    Shape disc =
        new Ellipse2D.Double(dot.at().x() - radius, dot.at().y() - radius, 2 * radius, 2 * radius);
    fill(disc, dot.hollow() ? Ink.PAPER : dot.ink());
    if (dot.hollow()) {
      pen.setColor(new Color(dot.ink().rgb()));
      pen.setStroke(new BasicStroke((float) RING));
      pen.draw(disc);
    }
  }

  private void words(Mark.Words words) {
    Style style = words.style();
    double apart = style.bold() ? APART : 0;
    double width = letters.width(words.text(), style.size(), apart);
    double left =
        switch (style.anchor()) {
          case START -> words.at().x();
          case MIDDLE -> words.at().x() - width / 2;
          case END -> words.at().x() - width;
        };
    Shape outline =
        AffineTransform.getTranslateInstance(left, words.at().y())
            .createTransformedShape(letters.outline(words.text(), style.size(), apart));
    fill(outline, style.ink());
    if (style.bold()) {
      pen.setStroke(new BasicStroke((float) (style.size() * BOLD)));
      pen.draw(outline);
    }
  }
}
