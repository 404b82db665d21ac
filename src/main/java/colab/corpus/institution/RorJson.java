package colab.corpus.institution;

import colab.ColabException;
import colab.corpus.Input;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.Institution;
import colab.publication.Sector;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * ROR's data dump as JSON, an array of organisations, read as a stream. The first version of its
 * schema has {@code name}, {@code aliases}, {@code labels}, {@code acronyms} and {@code country};
 * the second has {@code names} with types and {@code locations}. Withdrawn organisations are left
 * out.
 */
final class RorJson {
  private final Input input;
  private final Countries countries;

  RorJson(Input input, Countries countries) {
    this.input = input;
    this.countries = countries;
  }

  void read(Consumer<Institution> to) throws IOException {
    try (InputStream bytes = input.stream();
        JsonParser json = new JsonFactory().createParser(bytes)) {
      JsonToken token = json.nextToken();
      while (token != null) {
        if (token == JsonToken.START_OBJECT) {
          Organisation organisation = new Organisation();
          fields(json, name -> organisation.field(name, json));
          organisation.tell(to);
        }
        token = json.nextToken();
      }
    } catch (JsonProcessingException e) {
      throw ColabException.couldNot(
          input.name()
              + Optional.ofNullable(e.getLocation()).map(at -> ":" + at.getLineNr()).orElse("")
              + ": this is no whole JSON: "
              + e.getOriginalMessage(),
          "Download it again, or name a table of institutions and countries.");
    }
  }

  /** Takes the value of a field, where the parser is at. */
  private interface Field {
    void take(String name) throws IOException;
  }

  /** Goes through the fields of the object that the parser is at; what is not taken is skipped. */
  private static void fields(JsonParser json, Field field) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      field.take(name);
    }
  }

  /** Does something with each value of the array that the parser is at. */
  private static void each(JsonParser json, Field field) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      field.take("");
    }
  }

  /** One organisation while it is read. Mutable. */
  private final class Organisation {
    private final List<String> names = new ArrayList<>();
    private final List<String> acronyms = new ArrayList<>();
    private final Set<Country> places = new LinkedHashSet<>();
    private final List<String> types = new ArrayList<>();
    private boolean withdrawn;

    void tell(Consumer<Institution> to) {
      if (!withdrawn) {
        to.accept(new Institution(names, acronyms, places, Sector.first(types)));
      }
    }

    void field(String name, JsonParser json) throws IOException {
      switch (name) {
        case "status" -> withdrawn = "withdrawn".equals(json.getText());
        case "name" -> text(json, names);
        case "types" -> each(json, none -> text(json, types));
        case "aliases" -> each(json, none -> text(json, names));
        case "acronyms" -> each(json, none -> text(json, acronyms));
        case "labels" -> each(json, none -> label(json));
        case "names" -> each(json, none -> typedName(json));
        case "country" -> country(json);
        case "locations" -> each(json, none -> location(json));
        default -> json.skipChildren();
      }
    }

    private void text(JsonParser json, List<String> to) throws IOException {
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        to.add(json.getText());
      } else {
        json.skipChildren();
      }
    }

    private void label(JsonParser json) throws IOException {
      object(json, name -> take(json, name.equals("label"), names));
    }

    private void typedName(JsonParser json) throws IOException {
      List<String> value = new ArrayList<>();
      List<String> kinds = new ArrayList<>();
      object(
          json,
          name -> {
            if (name.equals("types")) {
              each(json, none -> text(json, kinds));
            } else {
              take(json, name.equals("value"), value);
            }
          });
      (kinds.equals(List.of("acronym")) ? acronyms : names).addAll(value);
    }

    private void country(JsonParser json) throws IOException {
      List<String> codes = new ArrayList<>();
      object(json, name -> take(json, name.equals("country_code"), codes));
      codes.forEach(code -> countries.find(code).ifPresent(places::add));
    }

    private void location(JsonParser json) throws IOException {
      object(
          json,
          name -> {
            if (name.equals("geonames_details")) {
              country(json);
            } else {
              json.skipChildren();
            }
          });
    }

    private void take(JsonParser json, boolean wanted, List<String> to) throws IOException {
      if (wanted) {
        text(json, to);
      } else {
        json.skipChildren();
      }
    }

    private void object(JsonParser json, Field field) throws IOException {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        fields(json, field);
      } else {
        json.skipChildren();
      }
    }
  }
}
