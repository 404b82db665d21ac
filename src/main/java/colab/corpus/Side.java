package colab.corpus;

import colab.publication.Country;
import colab.publication.CountrySet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One side of a question: a country, or a group of which any member will do.
 *
 * @param name as in a title, "Japan", "EU27"
 * @param shortName as in "UK-Japan"
 * @param sentenceName as in a sentence, "the United Kingdom"
 * @param countries its countries
 */
public record Side(String name, String shortName, String sentenceName, CountrySet countries) {

  /** {@return the country as a side} */
  public static Side of(Country country) {
    return new Side(
        country.name(), country.shortName(), country.inSentence(), CountrySet.of(country));
  }

  /** {@return whether every publication of the other side is a publication of this one} */
  public boolean includes(Side other) {
    return countries.containsAll(other.countries);
  }

  /** {@return whether the publication has a country of this side} */
  public boolean meets(CountrySet of) {
    return countries.containsAny(of);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Side that
            && name.equals(that.name)
            && shortName.equals(that.shortName)
            && sentenceName.equals(that.sentenceName)
            && countries.equals(that.countries);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, shortName, sentenceName, countries);
  }
}
