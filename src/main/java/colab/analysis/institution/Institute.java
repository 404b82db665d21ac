package colab.analysis.institution;

import colab.publication.Affiliation;
import colab.publication.Country;
import colab.tally.Cell;
import java.util.Comparator;

/**
 * An institution with its publications; the largest come first, equals by name, country and
 * identifier.
 *
 * @param who the institution as its first publication names it
 * @param cell its publications
 */
record Institute(Affiliation who, Cell cell) implements Comparable<Institute> {
  private static final Comparator<Institute> LARGEST_FIRST =
      Comparator.comparing((Institute each) -> -each.output())
          .thenComparing(each -> each.who().name())
          .thenComparing(Institute::code)
          .thenComparing(each -> each.who().id());

  /** {@return how many publications it has} */
  long output() {
    return cell.publications().orElse(0);
  }

  /** {@return the code of its country; empty when unknown} */
  String code() {
    return who.country().map(Country::code).orElse("");
  }

  /** {@return the short name of its country; empty when unknown} */
  String country() {
    return who.country().map(Country::shortName).orElse("");
  }

  @Override
  public int compareTo(Institute other) {
    return LARGEST_FIRST.compare(this, other);
  }
}
