package colab.corpus.format;

import colab.ColabException;
import colab.corpus.Format;
import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.cell.Cells;
import colab.corpus.format.canonical.CanonicalTable;
import colab.corpus.format.columnar.ColumnarFile;
import colab.corpus.format.dimensions.DimensionsPublications;
import colab.corpus.format.incites.InCitesDocuments;
import colab.corpus.format.incites.InCitesTable;
import colab.corpus.format.lens.LensWorks;
import colab.corpus.format.openalex.OpenAlexOldWeb;
import colab.corpus.format.openalex.OpenAlexWeb;
import colab.corpus.format.openalex.OpenAlexWorks;
import colab.corpus.format.plain.PlainCountries;
import colab.corpus.format.plain.PlainEdges;
import colab.corpus.format.scival.SciValBenchmarking;
import colab.corpus.format.scival.SciValCollaboration;
import colab.corpus.format.scival.SciValList;
import colab.corpus.format.scival.SciValPublications;
import colab.corpus.format.scival.SciValQs;
import colab.corpus.format.scival.SciValSubjectAreas;
import colab.corpus.format.scival.SciValTopics;
import colab.corpus.format.scopus.ScopusPublications;
import colab.corpus.format.wos.OpenAlexText;
import colab.corpus.format.wos.WosPublications;
import colab.corpus.rows.TableFormat;
import colab.corpus.rows.TableSource;
import colab.corpus.rows.Wishes;
import colab.corpus.sheet.Sheets;
import colab.publication.Countries;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The formats that colab reads, in the order in which they are tried. Those after SciVal's are made
 * when a file is of none before: a question to SciVal's exports does without them.
 */
public final class Formats {
  private final List<Format> first;
  private final Wishes wishes;
  private Optional<List<Format>> others = Optional.empty();
  private final Optional<TableSource> own;

  /** The formats, read in the usual way. */
  public Formats(Countries countries) {
    this(Wishes.of(countries));
  }

  /** The formats, read as the user wants; a table whose columns the user named comes first. */
  public Formats(Wishes wishes) {
    List<Format> all = new ArrayList<>();
    wishes.own().ifPresent(own -> all.add(new TableFormat(own, wishes)));
    all.add(new ColumnarFile(wishes));
    all.add(new TableFormat(new CanonicalTable(), wishes));
    all.add(new SciValBenchmarking());
    all.add(new SciValCollaboration());
    all.add(new SciValSubjectAreas());
    all.add(new SciValTopics());
    all.add(new SciValList());
    all.add(new SciValQs());
    all.add(new InCitesTable());
    all.add(new OpenAlexWorks(wishes));
    all.add(new TableFormat(new SciValPublications(), wishes));
    this.first = List.copyOf(all);
    this.wishes = wishes;
    this.own = wishes.own();
  }

  private List<Format> others() {
    if (others.isEmpty()) {
      List<Format> all = new ArrayList<>(tables());
      all.add(new PlainEdges());
      all.add(new PlainCountries());
      others = Optional.of(List.copyOf(all));
    }
    return others.orElseThrow();
  }

  /** Tables of publications; a header that several could have goes to the first. */
  private List<Format> tables() {
    List<TableSource> sources =
        List.of(
            new OpenAlexWeb(),
            new OpenAlexOldWeb(),
            new ScopusPublications(),
            new WosPublications(),
            new OpenAlexText(),
            new DimensionsPublications(),
            new LensWorks(),
            new InCitesDocuments());
    return sources.stream().<Format>map(source -> new TableFormat(source, wishes)).toList();
  }

  /** {@return all of them} */
  public List<Format> all() {
    List<Format> all = new ArrayList<>(first);
    all.addAll(others());
    return all;
  }

  /** {@return what people call the format with this id; the id, if colab does not know it} */
  public String title(String id) {
    return all().stream()
        .filter(format -> format.id().equals(id))
        .map(Format::title)
        .findFirst()
        .orElse(id);
  }

  /** {@return the format of the input, if colab knows it} */
  public Optional<Format> of(Input input) {
    Head head = head(input);
    return of(first, head).or(() -> of(others(), head));
  }

  private static Optional<Format> of(List<Format> formats, Head head) {
    return formats.stream().filter(format -> format.recognises(head)).findFirst();
  }

  private static Head head(Input input) {
    try {
      return Head.of(input);
    } catch (IOException e) {
      throw Inputs.unreadable(input.name(), e);
    }
  }

  /**
   * {@return the error for a table that lacks a column that the user named; nothing when the user
   * named none, or when one of the files has them all}
   */
  public Optional<ColabException> misnamed(List<Input> inputs) {
    return own.flatMap(source -> Misnamed.of(source, inputs.stream().map(Formats::head).toList()));
  }

  /** {@return the error for a file that no format recognises, with the header that was seen} */
  public ColabException unknown(Input input) {
    Optional<ColabException> misnamed = misnamed(List.of(input));
    if (misnamed.isPresent()) {
      return misnamed.get();
    }
    try {
      if (input.head().length == 0) {
        return ColabException.couldNot(input.name() + ": the file is empty", "Export it again.");
      }
    } catch (EOFException cut) {
      return Inputs.unreadable(input.name(), cut);
    } catch (IOException e) {
      return Inputs.unreadable(input.name(), e);
    }
    Optional<ColabException> refused = refusal(input);
    if (refused.isPresent()) {
      return refused.get();
    }
    return ColabException.couldNot(
        input.name()
            + ": not an export that colab knows; tried "
            + tried()
            + "; the first row reads: "
            + firstRow(input),
        "colab help formats tells what can be read and how to export it; --columns year=...,countries=..."
            + " reads any table of publications, colab crosstab counts any register.");
  }

  /** {@return why the file cannot serve, if it is of a kind that is known not to} */
  public Optional<ColabException> refusal(Input input) {
    try {
      byte[] bytes = input.head();
      return Refusal.of(Head.of(input), new String(bytes, Sheets.charset(bytes)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Several of one provider are named together: the list is long. */
  private String tried() {
    Map<String, List<String>> titles = new LinkedHashMap<>();
    for (Format format : all()) {
      String title = format.title().replaceFirst(" \\(.*", "");
      String provider = title.replaceFirst(" .*", "");
      titles.computeIfAbsent(provider, fresh -> new ArrayList<>()).add(title);
    }
    return titles.entrySet().stream()
        .map(
            each ->
                each.getValue().size() == 1
                    ? each.getValue().get(0)
                    : each.getKey() + " (" + each.getValue().size() + " layouts)")
        .collect(Collectors.joining(", "));
  }

  private static String firstRow(Input input) {
    List<Grid.Line> lines = head(input).candidates().get(0).lines();
    String text =
        lines.stream()
            .filter(line -> !line.isBlank())
            .findFirst()
            .map(line -> String.join(" | ", line.cells()))
            .orElse("(blank)");
    String printable = Cells.clean(text).replaceAll("\\p{Cntrl}", "?");
    return printable.length() > 160 ? printable.substring(0, 160) + "..." : printable;
  }
}
