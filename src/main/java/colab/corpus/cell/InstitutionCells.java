package colab.corpus.cell;

import colab.publication.Affiliation;
import colab.publication.Countries;
import colab.publication.CountrySet;
import colab.publication.Institutions;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads cells that list institutions, {@code Keio University| University of Leeds}, as the
 * countries that these are in. Only strokes and semicolons part names: most names hold commas.
 * Mutable: the names are counted.
 */
public final class InstitutionCells {
  private final Institutions institutions;
  private final Map<String, Optional<Integer>> known = new HashMap<>();
  private final Map<String, Long> met = new HashMap<>();
  private final Map<String, Affiliation> listed = new HashMap<>();

  /** Takes the registry that tells the countries. */
  public InstitutionCells(Institutions institutions) {
    this.institutions = institutions;
  }

  /** {@return the distinct countries of the cell; each name that says none is unresolved} */
  public CountrySet read(String cell) {
    CountrySet.Builder set = new CountrySet.Builder();
    for (String name : new LinkedHashSet<>(parts(Cells.clean(cell)))) {
      met.merge(name, 1L, Long::sum);
      Optional<Integer> country = country(name);
      if (country.isPresent()) {
        set.add(country.get());
      } else {
        set.addUnresolved();
      }
    }
    return set.build();
  }

  /** {@return the institutions of the cell, as the registry knows them} */
  public List<Affiliation> list(String cell) {
    List<String> names = parts(Cells.clean(cell));
    Affiliation[] all = new Affiliation[names.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = listed.computeIfAbsent(names.get(i), this::affiliation);
    }
    return List.of(all);
  }

  private Affiliation affiliation(String name) {
    return Affiliation.named(name)
        .withCountry(country(name).map(Countries.standard()::get))
        .withSector(institutions.sector(name));
  }

  private Optional<Integer> country(String name) {
    return known.computeIfAbsent(name, institutions::country);
  }

  private List<String> parts(String cell) {
    if (cell.indexOf('|') < 0 && cell.indexOf(';') >= 0 && country(cell).isEmpty()) {
      return Cells.split(cell, ';');
    }
    return Cells.split(cell, '|');
  }

  /** {@return all names, known or not, with the number of publications that each stands on} */
  public Map<String, Long> met() {
    return met;
  }
}
