package colab.report;

import colab.publication.Countries;
import colab.publication.CountryGroups;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A published report that can be made again from exports.
 *
 * @param file what its file says
 * @param countries the registry of countries
 * @param groups the registry of groups
 */
public record Report(ReportFile file, Countries countries, CountryGroups groups) {

  /**
   * {@return the report in this file}
   *
   * @throws colab.ColabException when the file cannot be read or understood; the message names the
   *     line
   */
  public static Report open(Path path, Countries countries, CountryGroups groups) {
    return new Report(ReportFile.read(path), countries, groups);
  }

  /** {@return the same report with the table of this id only} */
  public Report only(String table) {
    return new Report(file.only(table), countries, groups);
  }

  /**
   * {@return the report, made} Every export is read once.
   *
   * @param commands what understands the commands of its tables
   * @throws colab.ColabException when a table cannot be made; the message names the line of the
   *     report's file
   */
  public ReportResult run(Commands commands) {
    Asked asked = new Asked();
    TableMaker maker =
        new TableMaker(new OpenExports(file.exports(), countries, groups), commands, asked);
    List<Supplier<MadeTable>> prepared = new ArrayList<>();
    file.tables().forEach(table -> prepared.add(maker.prepare(table)));
    asked.answer();
    return new ReportResult(file, prepared.stream().map(Supplier::get).toList());
  }
}
