package colab.corpus.format.openalex;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A walk through the works of one JSON file, whatever holds them: a work a line, an array, pages of
 * the API ({@code results}) or an object around a list ({@code works}), and several of these after
 * one another. No tree is built; what a visitor does not want is skipped.
 */
final class JsonWalk {
  /** OpenAlex nests no deeper than 8. */
  static final int DEEPEST = 100;

  static final int LONGEST_TEXT = 1 << 20;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .build();

  private static final Pattern NOT_FOR_USERS =
      Pattern.compile(", from `[^`]*`|\\n(?s:.*)|[\\p{Cc}\\p{Cf}]");

  /** Takes the works that a walk comes by. */
  interface Visitor {
    /** A work, or what holds works, begins. */
    void begin(long line);

    /**
     * Takes the attribute that the parser stands on, or skips its children.
     *
     * @param name the attribute's name
     */
    void attribute(String name, JsonParser json) throws IOException;

    /** What began last is complete, and is a work. */
    void end();

    /** Something that cannot be a work, or cannot be read. */
    void broken(long line, String why);

    /** {@return whether the walk may stop here} */
    default boolean isContent() {
      return false;
    }
  }

  private final Visitor visitor;
  private long firstLine = 1;

  JsonWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  /** {@return a parser with OpenAlex's limits, which leaves the bytes open} */
  static JsonParser parser(InputStream bytes) throws IOException {
    return JSON.createParser(bytes);
  }

  /** Goes through a file of which each line stands for itself: a broken one costs no other. */
  void lines(InputStream bytes) throws IOException {
    LineBytes lines = new LineBytes(bytes);
    while (!visitor.isContent() && lines.nextLine()) {
      firstLine = lines.line();
      values(lines);
    }
  }

  /** Goes through a file whose values run over several lines. */
  void document(InputStream bytes) throws IOException {
    values(bytes);
  }

  /** After something broken the walk goes on at the next work. */
  private void values(InputStream bytes) throws IOException {
    Optional<InputStream> rest = values(bytes, bytes, false);
    while (rest.isPresent()) {
      rest = values(rest.get(), bytes, true);
    }
  }

  private Optional<InputStream> values(InputStream rest, InputStream bytes, boolean resumed)
      throws IOException {
    try (JsonParser json = parser(rest)) {
      try {
        for (JsonToken token = json.nextToken();
            token != null && !visitor.isContent();
            token = json.nextToken()) {
          value(token, json, true);
        }
        return Optional.empty();
      } catch (JsonProcessingException | CharConversionException | CharacterCodingException e) {
        boolean betweenWorks = resumed && json.getParsingContext().inRoot();
        if (!betweenWorks) {
          visitor.broken(line(json), why(e, json, bytes));
        }
        return e instanceof JsonEOFException ? Optional.empty() : next(json, rest);
      }
    }
  }

  private Optional<InputStream> next(JsonParser stopped, InputStream rest) throws IOException {
    long line = line(stopped);
    Optional<NextWork> next = NextWork.after(stopped, rest);
    firstLine = line + next.map(NextWork::lines).orElse(0L);
    return next.map(NextWork::bytes);
  }

  private long line(JsonParser json) {
    return firstLine + json.currentLocation().getLineNr() - 1;
  }

  private void value(JsonToken token, JsonParser json, boolean outermost) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      object(json, outermost);
    } else if (token == JsonToken.START_ARRAY && outermost) {
      works(json);
    } else {
      json.skipChildren();
      visitor.broken(line(json), "no work of OpenAlex: " + what(token));
    }
  }

  private void works(JsonParser json) throws IOException {
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY && !visitor.isContent();
        token = json.nextToken()) {
      value(token, json, false);
    }
  }

  private void object(JsonParser json, boolean outermost) throws IOException {
    boolean holdsWorks = false;
    visitor.begin(line(json));
    for (String name = json.nextFieldName();
        name != null && !visitor.isContent();
        name = json.nextFieldName()) {
      JsonToken token = json.nextToken();
      if (outermost && token == JsonToken.START_ARRAY && isListOfWorks(name)) {
        holdsWorks = true;
        works(json);
      } else {
        visitor.attribute(name, json);
      }
    }
    if (!holdsWorks) {
      visitor.end();
    }
  }

  private static boolean isListOfWorks(String name) {
    return name.equals("results") || name.equals("works");
  }

  private static String what(JsonToken token) {
    return switch (token) {
      case START_ARRAY -> "a list within a list";
      case VALUE_NULL -> "null";
      case VALUE_STRING -> "a text";
      default -> "a number or word";
    };
  }

  private static String why(IOException broken, JsonParser json, InputStream bytes) {
    if (broken instanceof JsonEOFException) {
      boolean last = !(bytes instanceof LineBytes lines) || lines.isUnfinished();
      return last ? "the file ends within a work: it is cut off" : "the line is cut off";
    }
    String told =
        broken instanceof JsonProcessingException jackson
            ? NOT_FOR_USERS.matcher(jackson.getOriginalMessage()).replaceAll("")
            : "it is not UTF-8";
    return "no JSON that can be read, at byte "
        + json.currentLocation().getColumnNr()
        + " of the line: "
        + told;
  }
}
