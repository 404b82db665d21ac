package colab.counted;

import colab.corpus.CountedFormat;
import colab.corpus.Grid;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.corpus.format.Formats;
import colab.publication.Countries;
import colab.publication.CountryGroups;
import colab.tally.Breakdown;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files of a test, written into a folder and read as a user's files are. */
record Written(Path folder) {
  static final Countries COUNTRIES = Countries.standard();
  static final CountryGroups GROUPS = CountryGroups.standard(COUNTRIES);
  static final String COPYRIGHT =
      "\u00a9 2023 Elsevier B.V. All rights reserved. SciVal, RELX Group and the RE symbol are trade"
          + " marks of RELX Intellectual Properties SA, used under license.\n";

  Grid grid(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return grid(folder.resolve(name));
  }

  static Grid grid(Path file) {
    Input input = Inputs.of(List.of(file.toString()), InputStream.nullInputStream()).get(0);
    CountedFormat format = (CountedFormat) new Formats(COUNTRIES).of(input).orElseThrow();
    try {
      return format.open(input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each text is a file; they are named a.csv, b.csv and so on. */
  List<Export> exports(String... texts) {
    List<Grid> grids = new ArrayList<>();
    for (String text : texts) {
      grids.add(grid((char) ('a' + grids.size()) + ".csv", text));
    }
    return List.copyOf(CountedExports.of(grids, COUNTRIES, GROUPS));
  }

  FiguresExport benchmarking(String... texts) {
    return (FiguresExport) exports(texts).get(0);
  }

  CollaborationExport collaboration(String text) {
    return (CollaborationExport) exports(text).get(0);
  }

  /** {@return a Benchmarking file of these lines, from the years on} */
  static String benchmark(String metric, String range, String... lines) {
    return """
        \ufeffData set,%s vs Publication Year
        Entities,"several"
        Year range,%s
        Subject classification,"ASJC"
        Filtered by,"All subject areas"

        Data source,Scopus
        Date last updated,10 May 2023
        Date exported,23 May 2023
        Metric name,Self-citations,Types of publications included,Other options
        "%s","-","All publication types","-"

        Entity,Tags,"%s",
        """
            .formatted(metric, range, metric, metric)
        + String.join("\n", lines)
        + "\n\n\n"
        + COPYRIGHT;
  }

  static Selection about(String... countries) {
    return Selection.ALL.withSides(
        Stream.of(countries).map(name -> Side.of(COUNTRIES.require(name))).toList());
  }

  static Breakdown breakdown(Selection selection, Dimension... dimensions) {
    return Breakdown.of(selection, List.of(dimensions), Set.of(Measure.FWCI));
  }

  static Breakdown counting(Selection selection, Dimension... dimensions) {
    return Breakdown.of(selection, List.of(dimensions), Set.of());
  }

  static Cube cube(Export export, Breakdown breakdown) {
    return export.fill(List.of(breakdown)).get(0).cube();
  }

  static YearRange years(int first, int last) {
    return new YearRange(first, last);
  }
}
