package colab.chart.drawing;

import java.util.List;

/**
 * A chart, every part in its place.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param marks what is drawn, from the back to the front
 * @param title what it is called
 * @param description what it shows, for those who do not see it: kind, quantities and figures
 */
public record Drawing(
    double width, double height, List<Mark> marks, String title, String description) {
  public Drawing {
    marks = List.copyOf(marks);
  }

  /** {@return all words on it} */
  public List<Mark.Words> words() {
    return marks.stream().filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast).toList();
  }
}
