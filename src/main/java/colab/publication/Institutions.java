package colab.publication;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The countries of institutions, by name. A name is the same whatever its case, accents,
 * punctuation, spaces, invisible characters and a leading "the"; no part of a name is ever enough,
 * nor is one that is almost the same. A name of institutions in several countries says nothing; an
 * acronym counts only where it is nobody's name.
 */
public final class Institutions {
  /** No institution at all. */
  public static final Institutions NONE =
      new Institutions(new HashMap<>(), new HashMap<>(), new HashMap<>(), 0, 0);

  private static final int SEVERAL = -1;

  private final Map<String, Integer> names;
  private final Map<String, Integer> acronyms;
  private final Map<String, Sector> sectors;
  private final long number;
  private final long leftOut;

  private Institutions(
      Map<String, Integer> names,
      Map<String, Integer> acronyms,
      Map<String, Sector> sectors,
      long number,
      long leftOut) {
    this.names = names;
    this.acronyms = acronyms;
    this.sectors = sectors;
    this.number = number;
    this.leftOut = leftOut;
  }

  /** Collects institutions. Mutable. */
  public static final class Builder {
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> acronyms = new HashMap<>();
    private final Map<String, Sector> sectors = new HashMap<>();
    private long number;
    private long leftOut;

    /** Adds an institution; one that is nowhere is left out, and counted. */
    public void add(Institution institution) {
      if (institution.countries().isEmpty()) {
        leftOut++;
        return;
      }
      number++;
      int country =
          institution.countries().size() > 1
              ? SEVERAL
              : institution.countries().iterator().next().index();
      institution.names().forEach(name -> add(name, country, names));
      institution.acronyms().forEach(name -> add(name, country, acronyms));
      if (institution.sector() != Sector.UNKNOWN) {
        institution.names().forEach(name -> addSector(name, institution.sector()));
      }
    }

    private static void add(String name, int country, Map<String, Integer> to) {
      String folded = Spelling.fold(name);
      if (!folded.isEmpty()) {
        to.merge(folded, country, (one, other) -> one.equals(other) ? one : SEVERAL);
      }
    }

    private void addSector(String name, Sector sector) {
      sectors.merge(
          Spelling.fold(name), sector, (one, other) -> one == other ? one : Sector.UNKNOWN);
    }

    /** {@return the registry of those that were added} */
    public Institutions build() {
      return new Institutions(names, acronyms, sectors, number, leftOut);
    }
  }

  /** {@return these and those, whose names have the last word} */
  public Institutions with(Institutions others) {
    Map<String, Integer> allNames = new HashMap<>(names);
    allNames.putAll(others.names);
    Map<String, Integer> allAcronyms = new HashMap<>(acronyms);
    allAcronyms.putAll(others.acronyms);
    Map<String, Sector> allSectors = new HashMap<>(sectors);
    allSectors.putAll(others.sectors);
    return new Institutions(
        allNames, allAcronyms, allSectors, number + others.number, leftOut + others.leftOut);
  }

  /** {@return whether there are none} */
  public boolean isEmpty() {
    return number == 0;
  }

  /** {@return how many there are} */
  public long number() {
    return number;
  }

  /** {@return how many were left out, their country being unknown} */
  public long leftOut() {
    return leftOut;
  }

  /** {@return the index of the country that the institution of this name is in} */
  public Optional<Integer> country(String name) {
    return found(name).filter(country -> country != SEVERAL);
  }

  /** {@return what kind of organisation the institutions of this name are} */
  public Sector sector(String name) {
    return sectors.getOrDefault(Spelling.fold(name), Sector.UNKNOWN);
  }

  /** {@return whether institutions in several countries have this name} */
  public boolean isAmbiguous(String name) {
    return found(name).filter(country -> country == SEVERAL).isPresent();
  }

  private Optional<Integer> found(String name) {
    String folded = Spelling.fold(name);
    return Optional.ofNullable(names.get(folded))
        .or(() -> Optional.ofNullable(acronyms.get(folded)));
  }
}
