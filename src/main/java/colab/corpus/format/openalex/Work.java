package colab.corpus.format.openalex;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * The attributes of the present work that count, as the file writes them; an attribute that is not
 * there is empty. Mutable: one object serves all works of a file.
 */
final class Work {
  private final Authorships authorships;
  private final CitedYears citedYears;
  String id = "";
  String doi = "";
  String title = "";
  String displayName = "";
  String source = "";
  String issn = "";
  String year = "";
  String type = "";
  String olderType = "";
  String citations = "";
  String fwci = "";
  String share = "";
  String subfield = "";
  String field = "";
  String countryNumber = "";
  String institutionNumber = "";
  String authorNumber = "";
  String truncated = "";
  boolean retracted;
  boolean expansion;
  boolean paratext;

  /**
   * The works of one file.
   *
   * @param yearly whether citations by year are kept
   * @param links whether the institutions of each author are kept
   */
  Work(Codes codes, boolean yearly, boolean links) {
    this.authorships = new Authorships(codes, links);
    this.citedYears = new CitedYears(yearly);
  }

  Authorships authorships() {
    return authorships;
  }

  /** {@return its citations by year, with their sum as the work tells it} */
  CitedYears citedYears() {
    citedYears.total(citations);
    return citedYears;
  }

  /** Forgets the work before. */
  void clear() {
    authorships.clear();
    citedYears.clear();
    id = "";
    doi = "";
    title = "";
    displayName = "";
    source = "";
    issn = "";
    year = "";
    type = "";
    olderType = "";
    citations = "";
    fwci = "";
    share = "";
    subfield = "";
    field = "";
    countryNumber = "";
    institutionNumber = "";
    authorNumber = "";
    truncated = "";
    retracted = false;
    expansion = false;
    paratext = false;
  }

  /** Takes the attribute that the parser stands on, or passes over it. */
  void take(String name, JsonParser json) throws IOException {
    switch (name) {
      case "id" -> id = text(json);
      case "doi" -> doi = text(json);
      case "title" -> title = text(json);
      case "display_name" -> displayName = text(json);
      case "publication_year" -> year = text(json);
      case "type" -> type = text(json);
      case "type_crossref" -> olderType = text(json);
      case "cited_by_count" -> citations = text(json);
      case "counts_by_year" -> citedYears.read(json);
      case "fwci" -> fwci = text(json);
      case "countries_distinct_count" -> countryNumber = text(json);
      case "institutions_distinct_count" -> institutionNumber = text(json);
      case "authors_count" -> authorNumber = text(json);
      case "is_authors_truncated" -> truncated = text(json);
      case "is_retracted" -> retracted = isTrue(json);
      case "is_xpac" -> expansion = isTrue(json);
      case "is_paratext" -> paratext = isTrue(json);
      case "authorships" -> authorships.read(json);
      case "citation_normalized_percentile" -> share = within("value", "", json);
      case "primary_location" -> location(json);
      case "primary_topic" -> topic(json);
      default -> json.skipChildren();
    }
  }

  private void location(JsonParser json) throws IOException {
    source = "";
    issn = "";
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      boolean object = json.nextToken() == JsonToken.START_OBJECT;
      if (object && name.equals("source")) {
        source(json);
      } else {
        json.skipChildren();
      }
    }
  }

  private void source(JsonParser json) throws IOException {
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "display_name" -> source = text(json);
        case "issn_l" -> issn = issn.isEmpty() ? text(json) : issn + "|" + text(json);
        case "issn" -> issns(json);
        default -> json.skipChildren();
      }
    }
  }

  private void issns(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      String next = text(json);
      issn = issn.isEmpty() ? next : issn.contains(next) ? issn : issn + "|" + next;
    }
  }

  private void topic(JsonParser json) throws IOException {
    subfield = "";
    field = "";
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "subfield" -> subfield = last(within("id", "", json));
        case "field" -> field = last(within("id", "", json));
        default -> json.skipChildren();
      }
    }
  }

  /** {@return the code at the end of an identifier such as https://openalex.org/subfields/1908} */
  private static String last(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /**
   * {@return the text of an attribute within this object, or within an object within it; empty when
   * there is none}
   */
  private static String within(String outer, String inner, JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return "";
    }
    String found = "";
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      if (!name.equals(outer)) {
        json.skipChildren();
      } else {
        found = inner.isEmpty() ? text(json) : within(inner, "", json);
      }
    }
    return found;
  }

  private static boolean isTrue(JsonParser json) throws IOException {
    return text(json).equalsIgnoreCase("true");
  }

  /** {@return a text, number or word as the file writes it; nothing for null, NaN and brackets} */
  static String text(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token.isStructStart()) {
      json.skipChildren();
      return "";
    }
    if (token == JsonToken.VALUE_NULL) {
      return "";
    }
    String text = json.getText();
    return text.equals("NaN") ? "" : text;
  }
}
