package colab.publication;

import colab.ColabException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The registry of {@linkplain CountryGroup groups of countries}, by id or name in any case; "G-7"
 * is "G7".
 */
public final class CountryGroups {
  private final Countries countries;
  private Optional<Registry> registry;

  /** Groups by their folded ids, and what each of their names means. */
  private record Registry(Map<String, CountryGroup> groups, Names<CountryGroup> names) {

    static Registry of(Map<String, CountryGroup> groups) {
      Names<CountryGroup> names = new Names<>();
      for (CountryGroup group : groups.values()) {
        names.add(Spelling.compact(group.id()), group);
        names.add(Spelling.compact(group.name()), group);
      }
      return new Registry(groups, names);
    }
  }

  private CountryGroups(Countries countries, Optional<Registry> registry) {
    this.countries = countries;
    this.registry = registry;
  }

  /**
   * {@return the groups that come with the program, with members from this registry of countries}
   * They are read when one is first asked for.
   */
  public static CountryGroups standard(Countries countries) {
    return new CountryGroups(countries, Optional.empty());
  }

  private synchronized Registry registry() {
    if (registry.isEmpty()) {
      registry = Optional.of(Registry.of(read(Tsv.resource("groups.tsv"), countries)));
    }
    return registry.get();
  }

  /**
   * {@return these groups and a user's own, which replace a group of the same id}
   *
   * @param lines id, name, member, first year and last year a line, apart by tabs; the years may be
   *     left out
   */
  public CountryGroups withFile(List<String> lines) {
    Map<String, CountryGroup> merged = new LinkedHashMap<>(registry().groups());
    merged.putAll(read(Tsv.rows(lines), countries));
    try {
      return new CountryGroups(countries, Optional.of(Registry.of(merged)));
    } catch (IllegalStateException e) {
      throw ColabException.couldNot(
          "country groups: " + e.getMessage(), "Give the group another name.");
    }
  }

  private static Map<String, CountryGroup> read(List<Tsv.Row> rows, Countries countries) {
    Map<String, List<Tsv.Row>> rowsOf = new LinkedHashMap<>();
    for (Tsv.Row row : rows) {
      String key = Spelling.compact(row.cell(0));
      if (key.isEmpty()) {
        throw broken(row, "an id, a name and a member were expected");
      }
      List<Tsv.Row> stays = rowsOf.get(key);
      if (stays == null) {
        stays = new ArrayList<>();
        rowsOf.put(key, stays);
      }
      stays.add(row);
    }
    Map<String, CountryGroup> groups = new LinkedHashMap<>();
    for (Map.Entry<String, List<Tsv.Row>> entry : rowsOf.entrySet()) {
      groups.put(entry.getKey(), group(entry.getValue(), countries));
    }
    return groups;
  }

  private static CountryGroup group(List<Tsv.Row> rows, Countries countries) {
    List<CountryGroup.Membership> stays = new ArrayList<>();
    for (Tsv.Row row : rows) {
      stays.add(membership(row, countries));
    }
    return new CountryGroup(rows.get(0).cell(0), rows.get(0).cell(1), stays);
  }

  private static CountryGroup.Membership membership(Tsv.Row row, Countries countries) {
    Optional<Country> country = countries.find(row.cell(2));
    if (country.isEmpty()) {
      throw broken(row, "unknown country '" + row.cell(2) + "'");
    }
    return new CountryGroup.Membership(
        country.get(), year(row, 3, CountryGroup.ALWAYS), year(row, 4, CountryGroup.STILL));
  }

  private static int year(Tsv.Row row, int place, int open) {
    String cell = row.cell(place);
    try {
      return cell.isEmpty() ? open : Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw broken(row, "'" + cell + "' is not a year");
    }
  }

  private static ColabException broken(Tsv.Row row, String what) {
    return ColabException.couldNot(
        "country groups, line " + row.line() + ": " + what,
        "A line is id, name, country, first year, last year, apart by tabs; the years may be left out.");
  }

  /** {@return the group of this id or name} */
  public Optional<CountryGroup> find(String idOrName) {
    return registry().names().find(Spelling.compact(idOrName));
  }

  /** {@return all groups in the order of their table} */
  public List<CountryGroup> all() {
    return List.copyOf(registry().groups().values());
  }

  /** {@return the ids of the groups whose id or name is nearest to this spelling, nearest first} */
  public List<String> nearest(String unknown, int howMany) {
    return registry().names().nearest(Spelling.compact(unknown), howMany).stream()
        .map(CountryGroup::id)
        .toList();
  }
}
