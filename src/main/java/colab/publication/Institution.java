package colab.publication;

import java.util.List;
import java.util.Set;

/**
 * An organisation that authors work for, as a registry knows it.
 *
 * @param names what it is called: its own name, aliases, labels in other languages
 * @param acronyms its short names, which other organisations may share
 * @param countries where it is; several when it has places in several countries, none when the
 *     registry does not say
 * @param sector what kind of organisation it is
 */
public record Institution(
    List<String> names, List<String> acronyms, Set<Country> countries, Sector sector) {

  /** An institution of which the registry does not say what kind it is. */
  public Institution(List<String> names, List<String> acronyms, Set<Country> countries) {
    this(names, acronyms, countries, Sector.UNKNOWN);
  }

  public Institution {
    names = List.copyOf(names);
    acronyms = List.copyOf(acronyms);
    countries = Set.copyOf(countries);
  }
}
