package colab.chart.drawing;

/**
 * A rectangle; x grows to the right, y downwards.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width, 0 or more
 * @param height its height, 0 or more
 */
public record Box(double x, double y, double width, double height) {
  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  /** {@return whether the two share more than an edge} */
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** {@return whether the other lies inside, edges included} */
  public boolean contains(Box other) {
    return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
  }

  /** {@return this box, wider on every side} */
  public Box around(double margin) {
    return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
  }
}
