package colab.report;

import colab.publication.Countries;
import colab.publication.CountryGroups;
import colab.table.Table;
import colab.tally.Export;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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

  /** {@return the same report with these of its tables} */
  public Report withTables(List<String> ids) {
    List<TableSpec> kept =
        file.tables().stream().filter(table -> ids.contains(table.head().id())).toList();
    return new Report(file.withTables(kept), countries, groups);
  }

  /** {@return the same report, made from files of the same names in this folder} */
  public Report fromFilesIn(Path folder) {
    Map<String, ExportSpec> moved = new HashMap<>();
    file.exports().forEach((name, spec) -> moved.put(name, spec.in(folder)));
    return new Report(file.withExports(moved), countries, groups);
  }

  /** {@return the files that its exports name} */
  public List<Path> reads() {
    return file.exports().values().stream().flatMap(spec -> spec.files().stream()).toList();
  }

  /** {@return where its figures come from: a row a command or a figure that is read} */
  public Table sources() {
    return new Sources(file).table();
  }

  /** {@return the exports of this name, to be read so} */
  public List<Export> exports(String name, ReadAs reading) {
    return new OpenExports(file.exports(), countries, groups).exports(name, reading);
  }

  /**
   * {@return the report, made} Every export is read once, and again for each baseline or scheme
   * that tables name.
   *
   * @param commands what understands the commands of its tables
   * @throws colab.ColabException when a table cannot be made; the message names the line of the
   *     report's file
   */
  public ReportResult run(Commands commands) {
    return run(commands, new OpenExports(file.exports(), countries, groups));
  }

  /**
   * {@return the report, made from exports that somebody else opened}
   *
   * @param opening opens an export by its name, to be read so
   */
  public ReportResult run(Commands commands, BiFunction<String, ReadAs, List<Export>> opening) {
    OpenExports files = new OpenExports(file.exports(), countries, groups);
    return run(commands, new OpenExports(files, opening));
  }

  private ReportResult run(Commands commands, OpenExports exports) {
    Asked asked = new Asked();
    TableMaker maker =
        new TableMaker(exports, line -> commands.understand(line, file.folder()), asked);
    List<Supplier<MadeTable>> prepared = new ArrayList<>();
    file.tables().forEach(table -> prepared.add(maker.prepare(table)));
    asked.answer();
    return new ReportResult(file, prepared.stream().map(Supplier::get).toList());
  }
}
