package colab.corpus.cell;

import colab.publication.Affiliation;
import colab.publication.Byline;
import colab.publication.Countries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads cells that say who works where, in the three ways in which tables write it. The country of
 * an address is the one it ends with.
 */
public final class BylineCells {
  private static final int MOST_REMEMBERED = 50_000;

  private final AddressCountry countries;
  private final Map<String, Affiliation> known = new HashMap<>();

  /** Takes the registry that names of countries are looked up in. */
  public BylineCells(Countries countries) {
    this.countries = new AddressCountry(countries);
  }

  /**
   * {@return the byline in addresses after their authors, {@code [Ito, T; Li, X] Univ X, Dept Y,
   * Japan; [Ito, T] Univ Z, England}}
   *
   * <p>The institution is what stands before the first comma. An address without authors is
   * nobody's.
   */
  public Byline afterGroups(String cell) {
    String text = Entities.unescape(cell);
    Map<String, List<Affiliation>> authors = new LinkedHashMap<>();
    int open = text.indexOf('[');
    int close = text.indexOf(']', open);
    while (open >= 0 && close >= 0) {
      int next = text.indexOf('[', close);
      String address = text.substring(close + 1, next < 0 ? text.length() : next);
      for (String author : Cells.split(text.substring(open + 1, close), ';')) {
        List<Affiliation> own = authors.computeIfAbsent(author, fresh -> new ArrayList<>());
        Addresses.betweenSemicolons(address).forEach(each -> own.add(first(each)));
      }
      open = next;
      close = text.indexOf(']', Math.max(0, open));
    }
    List<List<Affiliation>> linked = authors.values().stream().map(List::copyOf).toList();
    List<Affiliation> all = Addresses.betweenSemicolons(cell).stream().map(this::first).toList();
    return new Byline(linked, all, Set.of(), true);
  }

  /** {@return the institution that the address begins with} */
  private Affiliation first(String address) {
    return remembered(address, address.indexOf(','));
  }

  private Affiliation remembered(String address, int end) {
    Affiliation affiliation = known.get(address);
    if (affiliation == null) {
      String name = Cells.clean(end < 0 ? address : address.substring(0, end));
      affiliation = Affiliation.named(name).withCountry(countries.find(address));
      if (known.size() < MOST_REMEMBERED) {
        known.put(address, affiliation);
      }
    }
    return affiliation;
  }

  /**
   * {@return whole addresses, {@code Dept Y, Univ X, Kyoto, Japan; ...}, whose they are unknown}
   */
  public Byline addresses(String cell) {
    return Byline.ofInstitutions(
        Addresses.betweenSemicolons(cell).stream().map(each -> remembered(each, -1)).toList());
  }

  /**
   * {@return the byline in authors before their addresses, {@code Ito T., Univ X, Japan, Univ Z,
   * United Kingdom; ...}}
   *
   * <p>Nothing parts the addresses of one author, or his name from them: those that the publication
   * lists are looked for at the end of what is said of him.
   */
  public Byline beforeAddresses(String cell, List<Affiliation> listed) {
    List<Affiliation> longestFirst =
        listed.stream()
            .filter(Affiliation::isNamed)
            .sorted(Comparator.comparing((Affiliation each) -> -each.name().length()))
            .toList();
    List<List<Affiliation>> authors =
        Cells.split(Entities.unescape(cell), ';').stream()
            .map(author -> addressesOf(author, longestFirst))
            .toList();
    return new Byline(authors, listed, Set.of(), true);
  }

  private static List<Affiliation> addressesOf(String author, List<Affiliation> longestFirst) {
    List<Affiliation> own = new ArrayList<>();
    String rest = author;
    boolean found = true;
    while (found) {
      found = false;
      for (Affiliation each : longestFirst) {
        if (!found && rest.endsWith(", " + each.name())) {
          rest = rest.substring(0, rest.length() - each.name().length() - 2);
          own.add(each);
          found = true;
        }
      }
    }
    return List.copyOf(own);
  }

  /**
   * {@return the byline in authors before bracketed addresses, {@code Ito, Taro (Univ X, Japan;
   * Univ Z, United Kingdom); ...}, of which one may hold brackets itself}
   *
   * @param before the institutions that the publication lists beside them
   */
  public Byline beforeBrackets(String cell, Byline before) {
    List<List<Affiliation>> authors = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '(' && depth++ == 0) {
        from = i + 1;
      } else if (c == ')' && depth > 0 && --depth == 0) {
        authors.add(
            Cells.split(cell.substring(from, i), ';').stream()
                .map(each -> placed(remembered(each, -1), before))
                .toList());
      }
    }
    return new Byline(authors, before.institutions(), Set.of(), true);
  }

  /** An address that is no more than a name is where the publication lists that institution. */
  private static Affiliation placed(Affiliation address, Byline before) {
    return address.country().isPresent()
        ? address
        : before.institutions().stream()
            .filter(listed -> listed.isCalled(address.name()))
            .findFirst()
            .orElse(address);
  }
}
