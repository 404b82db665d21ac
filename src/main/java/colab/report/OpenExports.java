package colab.report;

import colab.ColabException;
import colab.analysis.Library;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.Provenance;
import colab.corpus.format.Formats;
import colab.counted.CountedTable;
import colab.counted.FiguresExport;
import colab.publication.Countries;
import colab.publication.CountryGroups;
import colab.tally.Export;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The exports of a report, each opened when it is first asked for. Mutable: it keeps what it has
 * opened.
 */
final class OpenExports {
  private final Map<String, ExportSpec> specs;
  private final Countries countries;
  private final CountryGroups groups;
  private final BiFunction<String, ReadAs, List<Export>> opening;
  private final Map<Opened, List<Export>> exports = new HashMap<>();
  private final Map<String, PlainFile> plain = new HashMap<>();

  private record Opened(String name, ReadAs reading) {}

  OpenExports(Map<String, ExportSpec> specs, Countries countries, CountryGroups groups) {
    this.specs = specs;
    this.countries = countries;
    this.groups = groups;
    this.opening = this::opened;
  }

  /**
   * The same exports, opened by somebody else.
   *
   * @param opening opens an export by its name, to be read so
   */
  OpenExports(OpenExports files, BiFunction<String, ReadAs, List<Export>> opening) {
    this.specs = files.specs;
    this.countries = files.countries;
    this.groups = files.groups;
    this.opening = opening;
  }

  /** {@return these exports and no others} */
  Library library(List<String> names) {
    return library(names, ReadAs.PLAIN);
  }

  private Library library(List<String> names, ReadAs reading) {
    return new Library(names.stream().flatMap(name -> exports(name, reading).stream()).toList());
  }

  /** {@return the command, put to these exports} */
  Commands.Prepared put(Commands.Understood command, List<String> names) {
    return command.question().apply(library(names, command.reading()));
  }

  List<Export> exports(String name, ReadAs reading) {
    Opened wanted = new Opened(name, reading);
    if (!exports.containsKey(wanted)) {
      exports.put(wanted, opening.apply(name, reading));
    }
    return exports.getOrDefault(wanted, List.of());
  }

  private List<Export> opened(String name, ReadAs reading) {
    return new Exports(reading.wishes(countries), groups, spec(name).scope())
        .heldAgainst(reading.baseline())
        .add(inputs(name), false)
        .all();
  }

  private List<Input> inputs(String name) {
    ExportSpec spec = spec(name);
    try {
      return Inputs.of(
          spec.files().stream().map(String::valueOf).toList(), InputStream.nullInputStream());
    } catch (ColabException e) {
      throw ColabException.couldNot(
          spec.place() + ": export " + name + ": " + e.getMessage(), e.hint());
    }
  }

  private ExportSpec spec(String name) {
    return Optional.ofNullable(specs.get(name)).orElseThrow();
  }

  /** {@return the counted tables among these exports} */
  List<CountedTable> counted(List<String> names) {
    List<CountedTable> tables = new ArrayList<>();
    for (Export export : library(names).exports()) {
      if (export instanceof FiguresExport benchmarking) {
        tables.add(benchmarking.table());
      }
    }
    return tables;
  }

  /** {@return whether any of these exports says that it is synthetic} */
  boolean isSynthetic(List<String> names) {
    return library(names).exports().stream()
        .flatMap(export -> export.provenances().stream())
        .anyMatch(Provenance::synthetic);
  }

  /** {@return the only file of this export, as rows of text} */
  PlainFile rows(String name) {
    return plain.computeIfAbsent(
        name, fresh -> PlainFile.read(inputs(name).get(0), new Formats(countries)));
  }
}
