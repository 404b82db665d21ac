package colab.report;

import colab.ColabException;
import colab.analysis.Library;
import colab.baseline.Held;
import colab.corpus.CountedFormat;
import colab.corpus.Format;
import colab.corpus.Grid;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.Provenance;
import colab.corpus.PublicationFormat;
import colab.corpus.Scope;
import colab.corpus.Scopes;
import colab.corpus.YearRange;
import colab.corpus.format.Formats;
import colab.corpus.rows.Wishes;
import colab.counted.CountedExports;
import colab.publication.Attribute;
import colab.publication.Countries;
import colab.publication.CountryGroups;
import colab.tally.Export;
import colab.tally.PublicationExport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Opens inputs and puts those of one scope together. Mutable while it collects. */
public final class Exports {
  private static final String ELSE = " Or take it out of the folder to do without it.";

  private final Formats formats;
  private final boolean grouped;
  private final Countries countries;
  private final CountryGroups groups;
  private final Optional<Scope> assumed;
  private boolean inFolder;
  private Optional<Held> held = Optional.empty();
  private final Map<Scope, List<PublicationExport.Part>> publications = new LinkedHashMap<>();
  private final List<CountedFile> counted = new ArrayList<>();
  private final List<Input> inputs = new ArrayList<>();
  private final Map<Input, ColabException> unknown = new LinkedHashMap<>();
  private final Set<Input> strangers = new HashSet<>();
  private final Set<Path> places = new HashSet<>();
  private final List<Input> repeated = new ArrayList<>();

  /**
   * Starts with nothing.
   *
   * @param countries the registry of countries, perhaps with a user's aliases
   * @param groups the registry of groups
   * @param assumed the scope to take for granted; none to read it from the files
   */
  public Exports(Countries countries, CountryGroups groups, Optional<Scope> assumed) {
    this(Wishes.of(countries), groups, assumed);
  }

  /**
   * Starts with nothing.
   *
   * @param wishes how the user wants files to be read
   * @param groups the registry of groups
   * @param assumed the scope to take for granted; none to read it from the files
   */
  public Exports(Wishes wishes, CountryGroups groups, Optional<Scope> assumed) {
    this.countries = wishes.countries();
    this.groups = groups;
    this.formats = new Formats(wishes);
    this.grouped = wishes.groups().isPresent();
    this.assumed = assumed;
  }

  /** Has publications that are added from here held against a baseline. */
  public Exports heldAgainst(Optional<Held> baseline) {
    held = baseline;
    return this;
  }

  /**
   * Opens these inputs.
   *
   * @param tolerant whether files that cannot be opened are passed over, as in a folder
   * @throws ColabException when a file cannot be read or, unless tolerant, is of no known format
   */
  public Exports add(List<Input> more, boolean tolerant) {
    for (Input input : more) {
      if (input.reopens() && !places.add(place(input))) {
        repeated.add(input);
        continue;
      }
      inputs.add(input);
      try {
        add(input, formats.of(input).orElseThrow(() -> stranger(input)), tolerant);
      } catch (ColabException why) {
        if (!tolerant) {
          throw why;
        }
        unknown.put(input, why);
      }
    }
    return this;
  }

  private ColabException stranger(Input input) {
    if (formats.refusal(input).isEmpty()) {
      strangers.add(input);
    }
    return formats.unknown(input);
  }

  private static Path place(Input input) {
    try {
      return input.path().isPresent()
          ? input.path().get().toRealPath()
          : Path.of(input.name()).toAbsolutePath().normalize();
    } catch (IOException e) {
      throw Inputs.unreadable(input.name(), e);
    }
  }

  /** A table in a folder is opened when it is needed; one that was named, at once. */
  private void add(Input input, Format format, boolean tolerant) {
    try {
      if (format instanceof PublicationFormat plain) {
        Provenance provenance = plain.open(input, Set.of()).provenance();
        PublicationFormat rows = held.map(each -> each.before(plain, provenance)).orElse(plain);
        Scope scope = assumed.orElseGet(() -> new Scopes(countries, groups).of(provenance));
        publications
            .computeIfAbsent(withYears(scope, Optional.empty()), fresh -> new ArrayList<>())
            .add(new PublicationExport.Part(input, rows, provenance, rows.attributes(input)));
      } else if (format instanceof CountedFormat table) {
        CountedFile file = new CountedFile(table, input);
        counted.add(file);
        inFolder |= tolerant;
        if (!tolerant) {
          file.grid();
        }
      }
    } catch (IOException e) {
      throw Inputs.unreadable(input.name(), e);
    }
  }

  private static Scope withYears(Scope scope, Optional<YearRange> years) {
    return new Scope(scope.basis(), scope.sides(), scope.international(), scope.entity(), years);
  }

  /**
   * {@return the exports}
   *
   * @throws ColabException when there is none
   */
  public List<Export> all() {
    return library().exports();
  }

  /**
   * {@return the exports, those counted already not opened yet}
   *
   * @throws ColabException when there is none
   */
  public Library library() {
    if (publications.isEmpty() && counted.isEmpty() && !unknown.isEmpty()) {
      throw unknown.values().iterator().next();
    }
    return held.isPresent() ? normed() : new Library(publications(), this::countedExports);
  }

  /** Where nobody named the damaged one, it may be taken away. */
  private List<Export> countedExports() {
    try {
      return opened();
    } catch (ColabException damaged) {
      throw inFolder
          ? ColabException.couldNot(String.valueOf(damaged.getMessage()), damaged.hint() + ELSE)
          : damaged;
    }
  }

  private List<Export> opened() {
    return CountedExports.of(counted(), countries, groups).stream()
        .<Export>map(export -> export)
        .filter(this::serves)
        .toList();
  }

  /** Tables of ASJC's subjects cannot be grouped: their subjects overlap. */
  private boolean serves(Export export) {
    return !grouped || !export.attributes().contains(Attribute.FIELDS);
  }

  /** What was counted before has its provider's FWCI, which is not what is asked for. */
  private Library normed() {
    if (publications.isEmpty()) {
      throw ColabException.couldNot(
          "a baseline needs publications: these exports are already counted",
          "Name an export with a row a publication, or leave --baseline out.");
    }
    return new Library(List.copyOf(publications()));
  }

  /** {@return the sets of publications} */
  public List<PublicationExport> publications() {
    List<PublicationExport> exports = new ArrayList<>();
    publications.forEach((scope, parts) -> exports.addAll(sets(scope, parts)));
    return exports;
  }

  /** {@return the files that were counted before, as they are laid out} */
  public List<Grid> counted() {
    return counted.stream().map(CountedFile::grid).toList();
  }

  /**
   * Files with the same limits are one set if their years are the same or follow each other, as in
   * a download a year; a longer and a shorter period are two. Files that declare no scope are one
   * set whatever their years.
   */
  private static List<PublicationExport> sets(Scope scope, List<PublicationExport.Part> parts) {
    Map<Optional<YearRange>, List<PublicationExport.Part>> byYears = new LinkedHashMap<>();
    parts.forEach(
        part ->
            byYears
                .computeIfAbsent(part.provenance().years(), fresh -> new ArrayList<>())
                .add(part));
    boolean allYears = byYears.keySet().stream().allMatch(Optional::isPresent);
    List<YearRange> years =
        byYears.keySet().stream()
            .flatMap(Optional::stream)
            .sorted((one, other) -> Integer.compare(one.first(), other.first()))
            .toList();
    if (scope.basis() == Scope.Basis.UNDECLARED || allYears && follow(years)) {
      Optional<YearRange> together = allYears ? Optional.of(together(years)) : Optional.empty();
      return List.of(new PublicationExport(parts, withYears(scope, together)));
    }
    List<PublicationExport> exports = new ArrayList<>();
    byYears.forEach(
        (range, some) -> exports.add(new PublicationExport(some, withYears(scope, range))));
    return exports;
  }

  private static boolean follow(List<YearRange> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).first() != sorted.get(i - 1).last() + 1) {
        return false;
      }
    }
    return true;
  }

  private static YearRange together(List<YearRange> years) {
    int last = years.stream().mapToInt(YearRange::last).max().orElseThrow();
    return new YearRange(years.get(0).first(), last);
  }

  /** {@return all files, in the order in which they were named} */
  public List<Input> inputs() {
    return List.copyOf(inputs);
  }

  /**
   * Sees to it that a file has the columns that the user named.
   *
   * @throws ColabException when none has; it names the nearest
   */
  public void checkColumns() {
    formats
        .misnamed(inputs)
        .ifPresent(
            wrong -> {
              throw wrong;
            });
  }

  /** {@return the files that were named again; they are read once} */
  public List<Input> repeated() {
    return List.copyOf(repeated);
  }

  /** {@return the files that were passed over, and why} */
  public Map<Input, ColabException> unknown() {
    return Collections.unmodifiableMap(unknown);
  }

  /**
   * {@return whether a file was passed over as of no known kind, and nothing more is to be said}
   */
  public boolean isStranger(Input input) {
    return strangers.contains(input);
  }
}
