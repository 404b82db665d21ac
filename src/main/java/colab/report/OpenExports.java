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
import java.util.function.Function;

/**
 * The exports of a report, each opened when it is first asked for. Mutable: it keeps what it has
 * opened.
 */
final class OpenExports {
  private final Map<String, ExportSpec> specs;
  private final Countries countries;
  private final CountryGroups groups;
  private final Function<String, List<Export>> opening;
  private final Map<String, List<Export>> exports = new HashMap<>();
  private final Map<String, PlainFile> plain = new HashMap<>();

  OpenExports(Map<String, ExportSpec> specs, Countries countries, CountryGroups groups) {
    this.specs = specs;
    this.countries = countries;
    this.groups = groups;
    this.opening = this::opened;
  }

  /**
   * The same exports, opened by somebody else.
   *
   * @param opening opens an export by its name
   */
  OpenExports(OpenExports files, Function<String, List<Export>> opening) {
    this.specs = files.specs;
    this.countries = files.countries;
    this.groups = files.groups;
    this.opening = opening;
  }

  /** {@return these exports and no others} */
  Library library(List<String> names) {
    return new Library(names.stream().flatMap(name -> exports(name).stream()).toList());
  }

  List<Export> exports(String name) {
    if (!exports.containsKey(name)) {
      exports.put(name, opening.apply(name));
    }
    return exports.getOrDefault(name, List.of());
  }

  private List<Export> opened(String name) {
    return new Exports(countries, groups, Optional.empty()).add(inputs(name), false).all();
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
