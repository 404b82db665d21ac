package colab.cli;

import colab.ColabException;
import colab.render.Form;
import colab.report.Exports;
import colab.report.Inspection;
import colab.report.InspectionTables;
import colab.table.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What was read: what the files hold, and what they lack. */
final class CheckCommand implements Command {
  private static final Set<Form> ONE_TABLE = EnumSet.of(Form.CSV, Form.TSV, Form.JSONL);

  private final DataOptions data;
  private final OutputOptions output;
  private boolean rejected;
  private boolean unknown;

  CheckCommand(Surroundings surroundings) {
    this.output = new OutputOptions(surroundings);
    this.data = new DataOptions(surroundings, output.rows()::inputColumns);
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab check export.csv",
        "  colab check exports/ --format csv -o files.csv",
        "  colab check export.csv --rejected --format csv > rejected.csv",
        "  colab check exports/ --unknown",
        "  colab check register.csv --columns 'id=Grant no,year=Start'");
    data.declare(options);
    output.declare(options);
    options.flag(
        "--rejected", "Only the rows that were rejected, all of them.", given -> rejected = given);
    options.flag(
        "--unknown",
        "Only the names that are not known, with the nearest that are.",
        given -> unknown = given);
  }

  @Override
  public Integer call() {
    output.form();
    output.options();
    Exports exports = data.exports(false);
    if (!output.isQuiet()) {
      data.tellInstitutions();
    }
    output.protect(
        () -> exports.inputs().stream().flatMap(input -> input.path().stream()).toList());
    Inspection inspection = Inspection.of(exports, data.countries(), data.groups());
    List<ColabException> failures = inspection.failures();
    if (!failures.isEmpty() && exports.inputs().size() == 1) {
      throw failures.get(0);
    }
    output.write(tables(inspection));
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
    boolean differs =
        inspection.rejectedPercent() > data.maxRejected()
            || output.isStrict() && !inspection.isComplete();
    return differs ? ExitCode.DIFFERS : ExitCode.DONE;
  }

  private List<Table> tables(Inspection inspection) {
    InspectionTables tables = new InspectionTables(inspection);
    if (unknown) {
      return List.of(output.rows().shaped(tables.unknown(data.countries())));
    }
    if (rejected) {
      return List.of(output.rows().shaped(tables.rejected()));
    }
    Table files = output.rows().shaped(tables.files());
    if (output.rows().isShaped() || ONE_TABLE.contains(output.form())) {
      return List.of(files);
    }
    List<Table> all = new ArrayList<>();
    if (output.form() == Form.JSON) {
      all.add(files);
    }
    boolean single = inspection.files().size() == 1 || output.form() == Form.JSON;
    all.addAll(single ? tables.details() : tables.overview());
    if (!tables.rejected().rows().isEmpty()) {
      all.add(tables.rejected());
    }
    return all;
  }
}
