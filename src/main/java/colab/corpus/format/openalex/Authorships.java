package colab.corpus.format.openalex;

import colab.publication.Affiliation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The authorships of the present work: how many there are, the countries of all, and, where it is
 * asked for, the institutions of each. An older work without {@code countries} has those of its
 * institutions. Mutable.
 */
final class Authorships {
  private final Codes codes;
  private final boolean links;
  private final List<String> listed = new ArrayList<>();
  private final List<WorkInstitution> institutions = new ArrayList<>();
  private final List<List<Affiliation>> authors = new ArrayList<>();
  private int length;

  /**
   * The authorships of one file.
   *
   * @param links whether the institutions of each author are kept
   */
  Authorships(Codes codes, boolean links) {
    this.codes = codes;
    this.links = links;
  }

  Codes codes() {
    return codes;
  }

  /** {@return how many there are} */
  int length() {
    return length;
  }

  /** {@return the affiliations of each author, where they are kept} */
  List<List<Affiliation>> authors() {
    return List.copyOf(authors);
  }

  /** Begins the next work. */
  void clear() {
    codes.clear();
    authors.clear();
    length = 0;
  }

  /** Reads the list that the parser stands on. */
  void read(JsonParser json) throws IOException {
    clear();
    each(
        json,
        token -> {
          length++;
          if (token == JsonToken.START_OBJECT) {
            authorship(json);
          } else {
            json.skipChildren();
          }
        });
  }

  /** What is done with each element of a list. */
  private interface Element {
    void at(JsonToken token) throws IOException;
  }

  private static void each(JsonParser json, Element element) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      element.at(token);
    }
  }

  private void authorship(JsonParser json) throws IOException {
    boolean hasCountries = false;
    listed.clear();
    institutions.clear();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      JsonToken token = json.nextToken();
      if (token == JsonToken.START_ARRAY && name.equals("countries")) {
        hasCountries = true;
        each(json, element -> add(Work.text(json), listed::add));
      } else if (token == JsonToken.START_ARRAY && name.equals("institutions")) {
        each(json, element -> institution(element, json));
      } else {
        json.skipChildren();
      }
    }
    if (!hasCountries) {
      institutions.forEach(each -> add(each.countryCode(), listed::add));
    }
    listed.forEach(codes::add);
    if (links) {
      authors.add(WorkInstitution.affiliations(institutions, listed, codes));
    }
  }

  private static void add(String code, Consumer<String> to) {
    if (!code.isEmpty()) {
      to.accept(code);
    }
  }

  private void institution(JsonToken token, JsonParser json) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      institutions.add(WorkInstitution.read(json, links));
    } else {
      json.skipChildren();
    }
  }
}
