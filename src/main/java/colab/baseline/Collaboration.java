package colab.baseline;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kind of collaboration by number of countries, after Potter, Szomszor and Adams 2020,
 * doi:10.1016/j.joi.2020.101075. They part domestic publications of one institution from those of
 * several; exports do not reliably tell these apart, so both are domestic here.
 */
public enum Collaboration {
  DOMESTIC("domestic"),
  BILATERAL("bilateral"),
  TRILATERAL("trilateral"),
  QUADRILATERAL("quadrilateral or more");

  private static final Collaboration[] ALL = values();

  private final String title;

  Collaboration(String title) {
    this.title = title;
  }

  /** {@return what people call it} */
  public String title() {
    return title;
  }

  /** {@return that of a publication of so many countries; none of an unknown number} */
  static Optional<Collaboration> of(int countries) {
    return countries == 0
        ? Optional.empty()
        : Optional.of(ALL[Math.min(countries, ALL.length) - 1]);
  }

  /** {@return that of this title} */
  static Optional<Collaboration> named(String title) {
    return Arrays.stream(ALL).filter(each -> each.title.equals(title)).findFirst();
  }
}
