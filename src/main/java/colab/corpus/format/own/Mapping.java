package colab.corpus.format.own;

import colab.ColabException;
import colab.Nearest;
import colab.publication.Provider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which column of a table says what, and how its cells are written.
 *
 * @param columns the heading of each column that is read
 * @param separator what stands between the parts of a list; empty where the usual marks do
 * @param decimalComma whether numbers are written with a decimal comma, whatever separates cells
 * @param provider whose publications they are: their identifiers, the name of their impact
 */
public record Mapping(
    Map<Role, String> columns, String separator, boolean decimalComma, Provider provider) {
  private static final String SEPARATOR = "separator";
  private static final String DECIMAL_COMMA = "decimal-comma";
  private static final String PROVIDER = "provider";

  /** No column yet. */
  public static final Mapping NONE = new Mapping(Map.of(), "", false, Provider.TABLE);

  public Mapping {
    Map<Role, String> sorted = new EnumMap<>(Role.class);
    sorted.putAll(columns);
    columns = Collections.unmodifiableMap(sorted);
  }

  /**
   * {@return this mapping with the columns of these elements, which replace those of the same role}
   *
   * @param elements such as "year=Filing year"
   * @throws ColabException when one is not understood, or names what another named
   */
  public Mapping with(List<String> elements) {
    Map<Role, String> named = new EnumMap<>(Role.class);
    for (String element : elements) {
      String word = key(element);
      Role role = Role.of(word).orElseThrow(() -> unknown(word, Role.words()));
      put(named, role, value(element));
    }
    Map<Role, String> all = new EnumMap<>(Role.class);
    all.putAll(columns);
    all.putAll(named);
    return new Mapping(all, separator, decimalComma, provider).checked();
  }

  /**
   * {@return the mapping in these lines: "year = Filing year", "separator = ;"; what begins with #
   * is a remark}
   *
   * @throws ColabException when a line is not understood
   */
  public static Mapping ofLines(List<String> lines) {
    List<String> columns = new ArrayList<>();
    Mapping mapping = NONE;
    for (String line : lines) {
      String clean = line.replace("\ufeff", "").strip();
      if (clean.isEmpty() || clean.startsWith("#")) {
        continue;
      }
      String word = key(clean);
      if (Role.of(word).isPresent()) {
        columns.add(clean);
      } else {
        mapping = mapping.set(word, value(clean));
      }
    }
    return mapping.with(columns);
  }

  private Mapping set(String setting, String value) {
    return switch (setting) {
      case SEPARATOR -> new Mapping(columns, value, decimalComma, provider);
      case DECIMAL_COMMA -> new Mapping(columns, separator, yes(value), provider);
      case PROVIDER -> new Mapping(columns, separator, decimalComma, provider(value));
      default ->
          throw unknown(
              setting,
              Stream.concat(Role.words().stream(), Stream.of(SEPARATOR, DECIMAL_COMMA, PROVIDER))
                  .toList());
    };
  }

  private static boolean yes(String value) {
    if (!value.equals("yes") && !value.equals("no")) {
      throw ColabException.usage(
          DECIMAL_COMMA + " = " + value + " is not understood", "Write yes or no.");
    }
    return value.equals("yes");
  }

  private static Provider provider(String name) {
    List<String> known = Stream.of(Provider.values()).map(Provider::title).toList();
    Optional<Provider> found =
        Stream.of(Provider.values())
            .filter(provider -> provider.title().equalsIgnoreCase(name))
            .findFirst();
    return found.orElseThrow(
        () ->
            ColabException.usage(
                PROVIDER + " = " + name + " is not known", Nearest.hint(name, known)));
  }

  private static String key(String element) {
    int equals = element.indexOf('=');
    if (equals < 0) {
      throw ColabException.usage(
          "'" + element + "' does not say which column it is", "Write it as year=Filing year.");
    }
    return element.substring(0, equals).strip();
  }

  /** Quotation marks keep the spaces within them. */
  private static String value(String element) {
    String value = element.substring(element.indexOf('=') + 1).strip();
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    String plain = quoted ? value.substring(1, value.length() - 1) : value;
    if (plain.isEmpty()) {
      throw ColabException.usage(
          key(element) + "= names no column", "Write it as year=Filing year, or leave it out.");
    }
    return plain;
  }

  private static void put(Map<Role, String> named, Role role, String column) {
    Optional<String> before = Optional.ofNullable(named.put(role, column));
    if (before.isPresent()) {
      throw ColabException.usage(
          role.word() + " is given twice: " + before.get() + " and " + column, "Name one column.");
    }
  }

  private static ColabException unknown(String word, List<String> known) {
    return ColabException.usage(
        "'" + word + "' is nothing that a column can be", Nearest.hint(word, known));
  }

  private Mapping checked() {
    if (isLong() && columns.containsKey(Role.COUNTRIES)) {
      throw ColabException.usage(
          "country and countries are both given",
          "countries is a list in one cell; country is one of several rows of a publication.");
    }
    if (isLong() && !columns.containsKey(Role.ID)) {
      throw ColabException.usage(
          "country needs id: rows of one publication are put together by it",
          "Add id=COLUMN, or write countries= where a cell holds them all.");
    }
    return this;
  }

  /** {@return whether a publication has a row a country} */
  boolean isLong() {
    return columns.containsKey(Role.COUNTRY);
  }

  /** {@return whether it names no column at all} */
  public boolean isEmpty() {
    return columns.isEmpty();
  }
}
