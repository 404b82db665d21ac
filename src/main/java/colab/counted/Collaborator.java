package colab.counted;

import colab.publication.Country;
import colab.tally.Printed;
import java.util.Optional;

/**
 * One row of a Collaboration export: a country, institution or author that the entity of the export
 * published with.
 *
 * @param name as printed
 * @param country the country that it is, or is in, where the file says so and the registry knows it
 * @param cell what is printed of the publications they have together
 */
public record Collaborator(String name, Optional<Country> country, Printed cell) {}
