package colab.baseline;

import colab.publication.DocumentType;
import colab.publication.Field;
import java.util.Comparator;
import java.util.Locale;

/** A cell of a baseline: publications of one year, document type and field. */
record Place(int year, DocumentType type, Field field) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::year)
          .thenComparing(Place::type)
          .thenComparingInt(place -> place.field().index());

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** {@return "2020, article, Oncology (2730)"} */
  String inWords() {
    return year + ", " + type.label().toLowerCase(Locale.ROOT) + ", " + field;
  }
}
