package colab.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Who a publication is by: its authors with their affiliations, and its institutions. A source that
 * lists institutions without saying whose they are gives no authors.
 *
 * @param authors the affiliations of each author that the source names; none where it does not say
 *     who works where
 * @param institutions the institutions as the source lists them, perhaps one several times
 * @param sectors what kinds of organisations they are, as far as the source says it of the
 *     publication as a whole
 * @param whole whether nobody was cut off
 */
public record Byline(
    List<List<Affiliation>> authors,
    List<Affiliation> institutions,
    Set<Sector> sectors,
    boolean whole) {
  /** Nothing is known. */
  public static final Byline NONE = new Byline(List.of(), List.of(), Set.of(), true);

  /** {@return the byline of these authors; their institutions are those of the publication} */
  public static Byline of(List<List<Affiliation>> authors, boolean whole) {
    Map<String, Affiliation> distinct = new LinkedHashMap<>();
    authors.forEach(own -> own.forEach(each -> distinct.putIfAbsent(each.key(), each)));
    return new Byline(authors, List.copyOf(distinct.values()), Set.of(), whole);
  }

  /** {@return the byline of these institutions, of which nobody knows who works there} */
  public static Byline ofInstitutions(List<Affiliation> institutions) {
    return new Byline(List.of(), List.copyOf(institutions), Set.of(), true);
  }

  /** {@return the same with institutions of these kinds} */
  public Byline withSectors(Set<Sector> kinds) {
    return new Byline(authors, institutions, kinds, whole);
  }

  /** {@return whether the source says who works where} */
  public boolean isLinked() {
    return !authors.isEmpty();
  }

  /**
   * {@return the kinds of its institutions, one of which may be unknown; none where nothing is
   * known of them}
   */
  public Set<Sector> kinds() {
    if (!sectors.isEmpty()) {
      return sectors;
    }
    Set<Sector> kinds = EnumSet.noneOf(Sector.class);
    institutions.forEach(institution -> kinds.add(institution.sector()));
    return kinds;
  }

  /** {@return its institutions, each once: the first that has the key} */
  public Collection<Affiliation> distinct() {
    Map<String, Affiliation> distinct = new LinkedHashMap<>();
    institutions.forEach(each -> distinct.putIfAbsent(each.key(), each));
    return distinct.values();
  }

  /**
   * {@return the same with something more known of each institution, such as its identifier}
   *
   * @param told a word on each of them, in their order; where there are more or fewer words than
   *     institutions nobody knows which is whose, and nothing changes
   */
  public Byline with(List<String> told, BiFunction<Affiliation, String, Affiliation> how) {
    if (told.size() != institutions.size()) {
      return this;
    }
    List<Affiliation> more = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      more.add(how.apply(institutions.get(i), told.get(i)));
    }
    return new Byline(authors, List.copyOf(more), sectors, whole);
  }

  /** {@return how many authors have an affiliation in each of these countries} */
  public long authorsIn(CountrySet... each) {
    return authors.stream()
        .filter(own -> Arrays.stream(each).allMatch(side -> isIn(own, side)))
        .count();
  }

  private static boolean isIn(List<Affiliation> own, CountrySet countries) {
    return own.stream().anyMatch(each -> each.isIn(countries));
  }
}
