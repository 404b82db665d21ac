package colab.cli;

import colab.ColabException;
import colab.Diagnostic;
import colab.Nearest;
import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.Result;
import colab.publication.Attribute;
import colab.publication.Groups;
import colab.publication.Subject;
import colab.render.Form;
import colab.report.Counter;
import colab.report.Exports;
import colab.report.diff.Libraries;
import colab.report.diff.QuestionDiff;
import colab.table.Graph;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Export;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Puts an analysis to the data and writes what the options ask of its result. */
final class Answer {
  private static final int NEAREST = 3;
  private static final int NAMED = 10;

  private final Surroundings surroundings;
  private final DataOptions data;
  private final AnswerOptions instead;
  private final OutputOptions output;
  private final DiffOptions diff;
  private final boolean explains;
  private final Set<Subject> asked;
  private final boolean details;

  Answer(Common common) {
    this.surroundings = common.surroundings();
    this.data = common.data();
    this.instead = common.answer();
    this.output = common.output();
    this.diff = common.diff();
    this.explains = common.counting().explains();
    this.asked = common.question().selection().subjects().any();
    this.details = common.counting().details();
  }

  /** {@return the exit code} */
  int write(Function<Library, Analysis> analysis) {
    instead.refuseBoth(explains, output.form());
    return write(analysis, result -> write(result, output.rows()::shaped));
  }

  /**
   * {@return the exit code}
   *
   * @param analysis what answers with nodes, and links behind them
   */
  int writeGraph(Function<Library, Analysis> analysis) {
    instead.refuseGraph();
    return write(
        analysis,
        result -> {
          Graph graph = new Graph(result.table(), result.behind().get(0));
          output.write(graph, output.graphForm().orElseThrow());
          return result.table().seen();
        });
  }

  private int write(Function<Library, Analysis> analysis, Function<Result, List<Value>> writer) {
    output.options();
    Library library = data.library(instead.asksValue(), output.isQuiet());
    output.protect(data::read);
    if (diff.isAsked()) {
      return moved(analysis, library);
    }
    Analysis asking = analysis.apply(library);
    refuseScheme(asking);
    Counter.Answered answered = Counter.answered(asking, this::tell);
    List<Value> seen = writer.apply(answered.result());
    if (!output.isQuiet()) {
      data.tellUnused(answered.sources());
    }
    boolean many = answered.rejectedPercent() > data.maxRejected();
    return many || output.isStrict() && seen.stream().anyMatch(Value::isFlagged)
        ? ExitCode.DIFFERS
        : ExitCode.DONE;
  }

  private void refuseScheme(Analysis analysis) {
    boolean bySubject =
        analysis.requests().stream()
            .anyMatch(request -> request.breakdown().needs().contains(Attribute.FIELDS));
    if (data.grouped().isPresent() && !bySubject) {
      throw ColabException.usage(
          "--scheme changes nothing here: no subjects are asked for",
          "Leave it out, add --subject, or ask for rows by subject: colab subjects.");
    }
  }

  /** Values of a column are known when they were read: one that was asked for may not be there. */
  private void checkMet(Groups groups) {
    for (Subject subject : asked) {
      if (!groups.isMet(subject)) {
        throw ColabException.couldNot(
            "no publication here has the "
                + groups.kind(subject.level())
                + " '"
                + subject.name()
                + "' of "
                + groups.title(),
            Nearest.question(
                groups.nearest(subject.name(), NEAREST), "colab subjects shows them all."));
      }
    }
  }

  private int moved(Function<Library, Analysis> analysis, Library newer) {
    Exports exports = data.exportsOf(diff.older());
    List<Export> older = exports.library().exports();
    Libraries libraries = new Libraries(older, newer.exports());
    QuestionDiff.Answered answered =
        new QuestionDiff(libraries, analysis, details, NAMED)
            .answered(output.rows()::shaped, this::tell);
    write(answered.result(), table -> table);
    return answered.differs() ? ExitCode.DIFFERS : ExitCode.DONE;
  }

  private void tell(List<Diagnostic> diagnostics) {
    data.grouped().ifPresent(this::checkMet);
    if (!output.isQuiet()) {
      Tidings.tell(diagnostics, surroundings.err());
    }
  }

  /** {@return what was written of the table} */
  private List<Value> write(Result result, UnaryOperator<Table> shape) {
    if (instead.asksValue()) {
      output.writeLine(bare(result.headline(), result.unit()));
      return List.of(result.headline());
    }
    if (instead.asksWording()) {
      new Sentence(output).write(result.wording().get(), result.table());
      return result.table().seen();
    }
    List<Table> tables = tables(result, shape);
    output.write(tables);
    return tables.get(0).seen();
  }

  private List<Table> tables(Result result, UnaryOperator<Table> shape) {
    List<Table> tables = new ArrayList<>();
    if (!hasSentences(output.form())) {
      return List.of(explains ? behind(result) : shape.apply(result.table()));
    }
    Table shaped = shape.apply(result.table());
    tables.add(shaped);
    if (explains) {
      tables.add(explanation(shaped, result.explanation().get()));
    }
    if (explains || diff.isAsked()) {
      tables.addAll(result.behind());
    }
    return tables;
  }

  /** A form of fields has one header: what explains stands there alone. */
  private Table behind(Result result) {
    if (result.behind().isEmpty()) {
      throw noRows(output.form(), "no publications stand behind this answer that it could list");
    }
    return result.behind().get(0);
  }

  /** {@return the refusal of an explanation that has no rows, in a form of rows alone} */
  static ColabException noRows(Form form, String why) {
    return ColabException.usage(
        "--explain --format " + form.id() + ": " + why,
        "Write json, markdown or text for the formulas, or leave --explain out for the table.");
  }

  /** {@return whether more than rows is written in this form} */
  static boolean hasSentences(Form form) {
    return form != Form.CSV && form != Form.TSV;
  }

  /** {@return what stands below a table that is explained} */
  static Table explanation(Table explained, List<Note> notes) {
    return new Table(
        "explanation",
        "How the figures came about",
        explained.synthetic(),
        List.of(),
        List.of(),
        notes);
  }

  private String bare(Value value, Unit unit) {
    if (value instanceof Value.Missing missing) {
      throw ColabException.couldNot(
          "there is no single value: " + missing.reason(), "Leave --value out to see the table.");
    }
    if (value instanceof Value.Count count) {
      return String.valueOf(count.number());
    }
    if (value instanceof Value.Quantity quantity) {
      int digits = output.digits().orElse(unit == Unit.COUNT ? parts(quantity) : unit.digits());
      String number =
          BigDecimal.valueOf(quantity.number())
              .setScale(digits, RoundingMode.HALF_UP)
              .toPlainString();
      return output.options().decimalComma() ? number.replace('.', ',') : number;
    }
    return value instanceof Value.Label label ? label.text() : "";
  }

  private static int parts(Value.Quantity quantity) {
    return quantity.number() == Math.rint(quantity.number()) ? 0 : 1;
  }
}
