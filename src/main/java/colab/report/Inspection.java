package colab.report;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Grid;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.Scope;
import colab.corpus.UnknownName;
import colab.corpus.format.Formats;
import colab.counted.CountedExport;
import colab.counted.CountedExports;
import colab.publication.Countries;
import colab.publication.CountryGroups;
import colab.tally.FirstValues;
import colab.tally.Identities;
import colab.tally.PublicationExport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What some files hold and what they lack, found by reading every row and every column that colab
 * knows.
 *
 * @param files the files, in the order in which they were named
 */
public record Inspection(List<Inspected> files) {
  public Inspection {
    files = List.copyOf(files);
  }

  /**
   * {@return the inspection of these files; files of one scope are one set, and a duplicate may
   * repeat a row of another file}
   */
  public static Inspection of(Exports exports, Countries countries, CountryGroups groups) {
    Map<String, Input> inputs = new HashMap<>();
    exports.inputs().forEach(input -> inputs.put(input.name(), input));
    Map<String, Inspected> found = new HashMap<>();
    for (PublicationExport export : exports.publications()) {
      publications(export.parts(), export.scope()).forEach(file -> found.put(file.source(), file));
    }
    for (Grid grid : exports.counted()) {
      String source = grid.provenance().source();
      found.put(
          source,
          counted(
              grid,
              countries,
              groups,
              Optional.ofNullable(inputs.get(source)).flatMap(Fingerprint::of)));
    }
    exports
        .unknown()
        .forEach(
            (input, why) ->
                found.put(
                    input.name(),
                    new Inspected.Unread(
                        input.name(),
                        why,
                        !exports.isStranger(input),
                        Fingerprint.ofDamaged(input))));
    return new Inspection(
        exports.inputs().stream().map(input -> found.get(input.name())).distinct().toList());
  }

  /**
   * A file that turns out to be damaged half-way has no part in what the others are told to repeat:
   * they are looked at anew.
   */
  private static List<Inspected> publications(List<PublicationExport.Part> parts, Scope scope) {
    RowFindings.Before before =
        new RowFindings.Before(new Identities(), new FirstValues(), new FirstValues());
    List<Inspected> files = new ArrayList<>();
    for (PublicationExport.Part part : parts) {
      Inspected file = publications(part, scope, before);
      if (file instanceof Inspected.Unread) {
        List<PublicationExport.Part> others = new ArrayList<>(parts);
        others.remove(part);
        files = publications(others, scope);
        files.add(file);
        return files;
      }
      files.add(file);
    }
    return files;
  }

  private static Inspected publications(
      PublicationExport.Part part, Scope scope, RowFindings.Before before) {
    before.identities().from(part.provenance().provider().nameSpace());
    RowFindings rows = new RowFindings(part.attributes(), part.provenance().years(), before);
    try {
      part.format().open(part.input(), part.attributes()).read(rows);
      return new Inspected.Publications(
          part.provenance(),
          scope,
          part.format().title(),
          part.format().headings(part.input()),
          part.format().making(part.input()),
          rows,
          Fingerprint.of(part.input()));
    } catch (IOException e) {
      return damaged(part.input(), Inputs.unreadable(part.input().name(), e));
    } catch (ColabException why) {
      return damaged(part.input(), why);
    }
  }

  private static Inspected damaged(Input input, ColabException why) {
    return new Inspected.Unread(input.name(), why, true, Fingerprint.ofDamaged(input));
  }

  private static Inspected counted(
      Grid grid, Countries countries, CountryGroups groups, Optional<Fingerprint> fingerprint) {
    try {
      CountedExport export = CountedExports.of(List.of(grid), countries, groups).get(0);
      return new Inspected.Figures(
          grid.provenance(),
          new Formats(countries).title(grid.provenance().format()),
          export.scope(),
          export.account(),
          export.names(),
          export.metrics(),
          export.diagnostics(),
          fingerprint);
    } catch (ColabException bad) {
      return new Inspected.Unread(grid.provenance().source(), bad, true, fingerprint);
    }
  }

  Stream<Inspected.Publications> publications() {
    return files.stream()
        .filter(Inspected.Publications.class::isInstance)
        .map(Inspected.Publications.class::cast);
  }

  Stream<Inspected.Figures> figures() {
    return files.stream()
        .filter(Inspected.Figures.class::isInstance)
        .map(Inspected.Figures.class::cast);
  }

  Stream<Inspected.Unread> unread() {
    return files.stream()
        .filter(Inspected.Unread.class::isInstance)
        .map(Inspected.Unread.class::cast);
  }

  boolean isSynthetic() {
    return publications().anyMatch(file -> file.provenance().synthetic())
        || figures().anyMatch(file -> file.provenance().synthetic());
  }

  /** {@return every row that was rejected, in the order of the files} */
  List<Diagnostic> rejected() {
    Stream<Diagnostic> odd =
        figures()
            .flatMap(file -> file.diagnostics().stream())
            .filter(d -> d.severity() == Diagnostic.Severity.REJECTED);
    return Stream.concat(publications().flatMap(file -> file.rows().rejected().stream()), odd)
        .toList();
  }

  /** {@return every name that no registry knows, the most frequent first} */
  List<UnknownName> unknown() {
    return publications()
        .flatMap(file -> file.rows().unknown().stream())
        .sorted(Comparator.comparingLong(UnknownName::publications).reversed())
        .toList();
  }

  /** {@return the largest share of rows rejected in a file, in per cent} */
  public double rejectedPercent() {
    Stream<Double> rows =
        publications()
            .map(file -> 100.0 * file.rows().rejected().size() / Math.max(1, file.rows().read()));
    Stream<Double> figures =
        figures()
            .map(file -> 100.0 * file.account().rejected() / Math.max(1, file.account().read()));
    return Stream.concat(rows, figures).mapToDouble(Double::doubleValue).max().orElse(0);
  }

  /** {@return whether every file holds as many publications as it declares} */
  public boolean isComplete() {
    return publications().allMatch(Inspected.Publications::isComplete);
  }

  /** {@return why files of a known format could not be read} */
  public List<ColabException> failures() {
    return unread().filter(Inspected.Unread::failed).map(Inspected.Unread::why).toList();
  }
}
