package colab.baseline;

import colab.corpus.Row;
import java.util.Arrays;
import java.util.Optional;

/**
 * The kind of collaboration by number of countries, and of one country by number of institutions,
 * after Potter, Szomszor and Adams 2020, doi:10.1016/j.joi.2020.101075. {@link #DOMESTIC} holds all
 * publications of one country: those of one institution, of several, and of an unknown number,
 * which have no other kind.
 */
public enum Collaboration {
  DOMESTIC("domestic"),
  DOMESTIC_SINGLE("domestic of one institution"),
  DOMESTIC_SEVERAL("domestic of several institutions"),
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

  /** {@return the narrowest kind of the publication; none of an unknown number of countries} */
  static Optional<Collaboration> of(Row row) {
    return switch (row.countryNumber()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(domestic(row.institutionNumber()));
      case 2 -> Optional.of(BILATERAL);
      case 3 -> Optional.of(TRILATERAL);
      default -> Optional.of(QUADRILATERAL);
    };
  }

  private static Collaboration domestic(long institutions) {
    if (institutions == Row.MISSING) {
      return DOMESTIC;
    }
    return institutions > 1 ? DOMESTIC_SEVERAL : DOMESTIC_SINGLE;
  }

  /** {@return whether publications of it are domestic too} */
  boolean isPartOfDomestic() {
    return this == DOMESTIC_SINGLE || this == DOMESTIC_SEVERAL;
  }

  /** {@return that of this title} */
  static Optional<Collaboration> named(String title) {
    return Arrays.stream(ALL).filter(each -> each.title.equals(title)).findFirst();
  }
}
