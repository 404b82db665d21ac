package colab.report;

import colab.ColabException;
import colab.corpus.Inputs;
import colab.corpus.Provenance;
import colab.corpus.Scope;
import colab.corpus.Side;
import colab.counted.FiguresExport;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountryGroups;
import colab.table.Table;
import colab.table.Value;
import colab.tally.Export;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report file to begin with: the exports of a folder, and a table for each question that they
 * answer. What they do not answer is left out.
 */
public final class Starter {
  private static final String LARGEST = "network --nodes --sort -output --top 2 --columns code";

  private final Path folder;
  private final Countries countries;
  private final CountryGroups groups;
  private final Commands commands;

  /**
   * Begins a report.
   *
   * @param folder the folder of the exports
   * @param commands what understands the commands of its tables
   */
  public Starter(Path folder, Countries countries, CountryGroups groups, Commands commands) {
    this.folder = folder;
    this.countries = countries;
    this.groups = groups;
    this.commands = commands;
  }

  /**
   * {@return the report file}
   *
   * @param data the folder as the report file names it; empty when it stands there itself
   * @throws ColabException when the folder holds no export, or none that answers any question
   */
  public String text(String data) {
    Map<String, Export> exports = exports();
    StarterText text = new StarterText(data);
    int tables = 0;
    for (Map.Entry<String, Export> export : exports.entrySet()) {
      List<StarterTable> answered = answered(export.getKey(), export.getValue());
      text.add(export.getKey(), export.getValue(), files(export.getValue(), folder));
      for (StarterTable table : answered) {
        text.add(export.getKey(), table);
      }
      tables += answered.size();
    }
    if (tables == 0) {
      throw ColabException.couldNot(
          folder + ": its exports answer none of the questions a report begins with",
          "colab check " + folder + " lists what each holds.");
    }
    return text.whole();
  }

  private Map<String, Export> exports() {
    List<Export> all =
        new Exports(countries, groups, Optional.empty())
            .add(Inputs.of(List.of(folder.toString()), InputStream.nullInputStream()), true)
            .all();
    if (all.isEmpty()) {
      throw ColabException.couldNot(
          folder + ": no file in it is an export that colab knows",
          "colab check " + folder + " says of each file why.");
    }
    Map<String, Export> named = new LinkedHashMap<>();
    for (Export export : all) {
      String name = name(export);
      int same = 1;
      while (named.containsKey(same == 1 ? name : name + "-" + same)) {
        same++;
      }
      named.put(same == 1 ? name : name + "-" + same, export);
    }
    return named;
  }

  private static String name(Export export) {
    Scope scope = export.scope();
    if (export.isCounted()) {
      return "counted";
    }
    if (scope.basis() == Scope.Basis.UNDECLARED || !scope.entity().isEmpty()) {
      return "publications";
    }
    return switch (scope.sides().size()) {
      case 0 -> "world";
      case 1 -> "country";
      default -> "pair";
    };
  }

  private List<StarterTable> answered(String name, Export export) {
    return StarterTable.of(about(name, export), export.scope().sides().size() > 1).stream()
        .filter(table -> made(name, export, table.lines(name, 1)).isPresent())
        .toList();
  }

  /** {@return the table, if the export answers it with rows} */
  private Optional<Table> made(String name, Export export, String table) {
    String text = "title = \"-\"\n" + StarterText.export(name, files(export, folder)) + table;
    try {
      ReportFile file = ReportReader.of(folder.resolve("report.toml"), text).read();
      ReportResult result =
          new Report(file, countries, groups).run(commands, (asked, reading) -> List.of(export));
      return Optional.of(result.tables().get(0)).filter(made -> !made.rows().isEmpty());
    } catch (ColabException unanswered) {
      return Optional.empty();
    }
  }

  /**
   * {@return the countries that the export is about, two at most; where it is of all, the largest}
   */
  private List<StarterTable.Topic> about(String name, Export export) {
    List<Scope> scopes =
        export instanceof FiguresExport figures ? figures.scopes() : List.of(export.scope());
    List<StarterTable.Topic> topics =
        scopes.stream()
            .flatMap(scope -> scope.sides().stream())
            .filter(side -> side.countries().size() == 1)
            .map(side -> topic(side))
            .distinct()
            .limit(2)
            .toList();
    return topics.isEmpty() && !export.isCounted() ? largest(name, export) : topics;
  }

  private StarterTable.Topic topic(Side side) {
    Country country = countries.get(side.countries().next(0));
    return new StarterTable.Topic(country.code(), country.inSentence());
  }

  private List<StarterTable.Topic> largest(String name, Export export) {
    String lines = StarterTable.lines("largest", "Largest", name, LARGEST);
    return made(name, export, lines).stream()
        .flatMap(table -> table.rows().stream())
        .map(row -> countries.require(((Value.Label) row.get(0)).words()))
        .map(country -> new StarterTable.Topic(country.code(), country.inSentence()))
        .toList();
  }

  /** Where the files of an export lie: those of an archive in the archive. */
  static List<String> files(Export export, Path folder) {
    return export.provenances().stream()
        .map(Provenance::source)
        .map(source -> source.replaceFirst("!.*", ""))
        .map(source -> folder.relativize(Path.of(source)).toString())
        .distinct()
        .sorted()
        .toList();
  }
}
