package colab.corpus.format.openalex;

import colab.publication.Affiliation;
import colab.publication.Country;
import colab.publication.Sector;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An institution of one authorship, as the file writes it. Institutions above it, its lineage, are
 * not taken: nothing is rolled up.
 */
record WorkInstitution(String id, String ror, String name, String countryCode, String type) {

  /**
   * {@return the institution that the parser stands on}
   *
   * @param whole whether more than its country is asked for
   */
  static WorkInstitution read(JsonParser json, boolean whole) throws IOException {
    String id = "";
    String ror = "";
    String name = "";
    String code = "";
    String type = "";
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      json.nextToken();
      if (field.equals("country_code")) {
        code = Work.text(json);
      } else if (!whole) {
        json.skipChildren();
      } else {
        switch (field) {
          case "id" -> id = Work.text(json);
          case "ror" -> ror = Work.text(json);
          case "display_name" -> name = Work.text(json);
          case "type" -> type = Work.text(json);
          default -> json.skipChildren();
        }
      }
    }
    return new WorkInstitution(id, ror, name, code, type);
  }

  /**
   * {@return the affiliations of one author: the institutions, then each country that none of them
   * is in}
   *
   * <p>OpenAlex finds countries in addresses too. An institution without a country takes one that
   * is left over, since it was found at the same address.
   */
  static List<Affiliation> affiliations(
      List<WorkInstitution> institutions, List<String> countries, Codes codes) {
    Set<Country> left = new LinkedHashSet<>();
    countries.forEach(code -> codes.find(code).ifPresent(left::add));
    institutions.forEach(each -> codes.find(each.countryCode()).ifPresent(left::remove));
    List<Affiliation> affiliations = new ArrayList<>();
    for (WorkInstitution each : institutions) {
      Optional<Country> own = codes.find(each.countryCode());
      Optional<Country> country = own.isPresent() ? own : left.stream().findFirst();
      country.ifPresent(left::remove);
      affiliations.add(
          new Affiliation(each.id, each.ror, each.name, country, Sector.of(each.type)));
    }
    left.forEach(country -> affiliations.add(Affiliation.in(country)));
    return List.copyOf(affiliations);
  }
}
