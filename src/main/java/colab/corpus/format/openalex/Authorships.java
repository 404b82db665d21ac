package colab.corpus.format.openalex;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The authorships of the present work: how many there are, and the countries of all. An older work
 * without {@code countries} has those of its institutions. Mutable.
 */
final class Authorships {
  private final Codes codes;
  private final List<String> ofInstitutions = new ArrayList<>();
  private int length;

  Authorships(Codes codes) {
    this.codes = codes;
  }

  Codes codes() {
    return codes;
  }

  /** {@return how many there are} */
  int length() {
    return length;
  }

  /** Begins the next work. */
  void clear() {
    codes.clear();
    length = 0;
  }

  /** Reads the list that the parser stands on. */
  void read(JsonParser json) throws IOException {
    clear();
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      length++;
      if (token == JsonToken.START_OBJECT) {
        authorship(json);
      } else {
        json.skipChildren();
      }
    }
  }

  private void authorship(JsonParser json) throws IOException {
    boolean hasCountries = false;
    ofInstitutions.clear();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      JsonToken token = json.nextToken();
      if (token == JsonToken.START_ARRAY && name.equals("countries")) {
        hasCountries = true;
        countries(json);
      } else if (token == JsonToken.START_ARRAY && name.equals("institutions")) {
        institutions(json);
      } else {
        json.skipChildren();
      }
    }
    if (!hasCountries) {
      ofInstitutions.forEach(codes::add);
    }
  }

  private void countries(JsonParser json) throws IOException {
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      String code = Work.text(json);
      if (!code.isEmpty()) {
        codes.add(code);
      }
    }
  }

  private void institutions(JsonParser json) throws IOException {
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        institution(json);
      } else {
        json.skipChildren();
      }
    }
  }

  private void institution(JsonParser json) throws IOException {
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      if (name.equals("country_code")) {
        String code = Work.text(json);
        if (!code.isEmpty()) {
          ofInstitutions.add(code);
        }
      } else {
        json.skipChildren();
      }
    }
  }
}
