package colab.analysis;

import colab.corpus.Inputs;
import colab.corpus.Scope;
import colab.publication.Countries;
import colab.publication.CountryGroups;
import colab.report.Exports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Exports of a test, written into a folder by hand and read as a user's files are. */
record Papers(Path folder) {
  static final Countries COUNTRIES = Countries.standard();
  static final CountryGroups GROUPS = CountryGroups.standard(COUNTRIES);
  static final String WORLD = preamble("Publications in the World", "2017 to 2020", "1 March 2023");

  /**
   * Ten of the United Kingdom and Japan: 1, 2, 4, 5, 8, 9, 10, 12, 13, 16; nine of them with FWCI.
   */
  static final List<String> SEVENTEEN =
      List.of(
          "2017;2;10;1.00;20;Article;GB JP;2700",
          "2017;120;50;8.00;1;Article;GB JP US;3100",
          "2017;3;0;0.00;90;Article;JP;1700",
          "2018;5;8;2.00;8;Review;GB JP;2700 3100",
          "2018;11;4;0.50;40;Article;GB JP FR US;2700",
          "2018;1;2;0.40;60;Article;GB;1700",
          "2018;4;6;1.50;10;Conference Paper;JP US;1700",
          "2019;-;7;3.00;5;Article;GB JP;1000",
          "2019;150;90;20.00;1;Article;GB JP US FR DE;3100",
          "2019;2;3;-;-;Editorial;GB JP;2700",
          "2019;6;1;0.20;80;Article;JP FR;2700",
          "2020;10;5;1.20;15;Article;GB JP;3100",
          "2020;12;2;0.60;50;Article;GB JP US;1700",
          "2020;3;1;0.30;70;Article;JP US;3100",
          "2020;2;0;0.00;100;Article;GB FR;2700",
          "2020;9;12;2.50;6;Retracted;GB JP DE;2700 1700",
          "2018;4;1;0.10;90;Article;JP DE;1000");

  private static final int COUNTRIES_AT = 6;
  private static final String HEADER =
      "\"EID\",\"Year\",\"Number of Authors\",\"Citations\",\"Field-Weighted Citation Impact\","
          + "\"Outputs in Top Citation Percentiles, per percentile\",\"Publication type\",\"Country/Region\","
          + "\"All Science Journal Classification (ASJC) code\"\n";

  /** Preamble lines: what the export holds, its years, and the day it was made. */
  static String preamble(String dataSet, String years, String exported) {
    String first = dataSet.isEmpty() ? "" : "Data set,\"" + dataSet + "\"\n";
    String second = years.isEmpty() ? "" : "Year range," + years + "\n";
    return first + second + (exported.isEmpty() ? "" : "Date exported," + exported + "\n") + "\n";
  }

  /**
   * A file of publications: {@code year; authors; citations; FWCI; percentile; type; countries;
   * fields}, the last two separated by spaces, a dash for what is missing. The first is publication
   * 1.
   */
  static String file(String preamble, List<String> publications) {
    StringBuilder text = new StringBuilder(preamble).append(HEADER);
    int number = 1;
    for (String publication : publications) {
      text.append("\"2-s2.0-").append(number++).append('"');
      String[] cells = publication.split(";", -1);
      for (int i = 0; i < cells.length; i++) {
        String cell = cells[i].strip();
        text.append(",\"").append(i < COUNTRIES_AT ? cell : cell.replace(" ", "| ")).append('"');
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** The exports that these files make; they are named a.csv, b.csv and so on. */
  Library library(String... texts) {
    return library(Optional.empty(), texts);
  }

  /** The exports that these files make, whatever they declare. */
  Library world(String... texts) {
    return library(
        Optional.of(new Scope(Scope.Basis.ASSUMED, List.of(), false, "", Optional.empty())), texts);
  }

  private Library library(Optional<Scope> assumed, String... texts) {
    List<String> names = new ArrayList<>();
    for (String text : texts) {
      Path file = folder.resolve((char) ('a' + names.size()) + ".csv");
      try {
        Files.writeString(file, text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      names.add(file.toString());
    }
    return new Library(
        new Exports(COUNTRIES, GROUPS, assumed)
            .add(Inputs.of(names, InputStream.nullInputStream()), false)
            .all());
  }
}
