package colab.counted;

import colab.publication.Affiliation;
import colab.publication.Country;
import colab.publication.Sector;
import colab.tally.Printed;
import java.util.Optional;

/**
 * One row of a Collaboration export: a country, institution or author that the entity of the export
 * published with.
 *
 * @param id the identifier of the institution or author; empty where none is printed
 * @param name as printed
 * @param country the country that it is, or is in, where the file says so and the registry knows it
 * @param sector what kind of organisation it is, where the file says so
 * @param cell what is printed of the publications they have together
 */
public record Collaborator(
    String id, String name, Optional<Country> country, Sector sector, Printed cell) {

  /** {@return the institution that it is} */
  Affiliation institution() {
    return new Affiliation(id, "", name, country, sector);
  }
}
