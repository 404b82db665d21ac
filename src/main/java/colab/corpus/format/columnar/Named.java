package colab.corpus.format.columnar;

import colab.corpus.YearRange;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Things that stand in a file by name. */
final class Named {
  private Named() {}

  /** {@return the attribute of this name; none of no name} */
  static Optional<Attribute> attribute(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(one(Attribute.class, name));
  }

  static Provider provider(String name) {
    return one(Provider.class, name);
  }

  static <E extends Enum<E>> E one(Class<E> kind, String name) {
    try {
      return Enum.valueOf(kind, name);
    } catch (IllegalArgumentException e) {
      throw new ByteReader.Malformed("unknown '" + name + "'");
    }
  }

  static Optional<LocalDate> date(String iso) {
    try {
      return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      throw new ByteReader.Malformed("no date: " + iso);
    }
  }

  static Optional<YearRange> years(long first, long last) {
    if (first > last) {
      throw new ByteReader.Malformed("years that run backwards");
    }
    return first == 0 ? Optional.empty() : Optional.of(new YearRange((int) first, (int) last));
  }
}
