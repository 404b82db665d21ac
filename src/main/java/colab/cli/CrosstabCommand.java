package colab.cli;

import colab.ColabException;
import colab.Diagnostic;
import colab.analysis.CrosstabExplanation;
import colab.analysis.CrosstabTable;
import colab.analysis.CrosstabWording;
import colab.corpus.Account;
import colab.corpus.Input;
import colab.counted.register.Crosstab;
import colab.counted.register.RegisterQuestion;
import colab.counted.register.Restriction;
import colab.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any register, counted or summed by its columns. */
final class CrosstabCommand implements Command {

  private final Surroundings surroundings;
  private final RegisterOptions register;
  private final OutputOptions output;
  private List<String> by = new ArrayList<>();
  private String sum = "";
  private List<String> where = new ArrayList<>();
  private Optional<String> split = Optional.empty();
  private boolean list;
  private boolean explain;
  private boolean wording;

  CrosstabCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.register = new RegisterOptions(surroundings);
    this.output = new OutputOptions(surroundings);
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab crosstab --by 'US campus' --top 10 agreements.csv",
        "  colab crosstab --by discipline,year --where kind=consortium agreements.csv",
        "  colab crosstab --by funder --sum amount --format csv grants.csv > sums.csv",
        "  colab crosstab --by countries --split '; ' patents.xlsx");
    register.declare(options);
    output.declare(options);
    declareColumns(options);
    options.flag(
        "--list",
        "With two columns: a row a pair of values that occurs, not a column a value.",
        given -> list = given);
    options.flag(
        "--explain",
        "How rows were counted, and the first row worked out.",
        given -> explain = given);
    options.flag(
        "--wording", "A sentence with its caveat, ready to paste.", given -> wording = given);
  }

  private void declareColumns(Options options) {
    options
        .option(
            "--by COLUMN",
            "A row a value of this column; given twice (or A,B), a column a value of the second.")
        .texts(given -> by = given);
    options
        .option("--sum COLUMN", "Sum this column of numbers in place of counting rows.")
        .text(given -> sum = given);
    options
        .option(
            "--where CONDITION",
            "Only rows that meet it: kind=consortium, 'year >= 2019'; all, if given twice.")
        .texts(given -> where = given);
    options
        .option(
            "--split MARK", "What stands between the values of a cell that lists several: '; '.")
        .text(given -> split = Optional.of(given));
  }

  @Override
  public Integer call() {
    check();
    output.options();
    RegisterQuestion question = question();
    List<Input> inputs = register.inputs();
    output.protect(() -> inputs.stream().flatMap(input -> input.path().stream()).toList());
    Crosstab crosstab = Crosstab.of(inputs, question);
    tell(crosstab);
    CrosstabTable made =
        CrosstabTable.of(crosstab, list, title(crosstab, inputs), register.isSynthetic(inputs));
    if (wording) {
      say(crosstab, made);
    } else {
      output.write(tables(crosstab, made));
    }
    Account account = crosstab.findings().account();
    return account.rejected() * 100.0 > register.maxRejected() * account.read()
        ? ExitCode.DIFFERS
        : ExitCode.DONE;
  }

  private void check() {
    if (explain && wording) {
      throw ColabException.usage(
          "--explain stands below a table, and --wording prints none", "Choose one of them.");
    }
    if (explain && !Answer.hasSentences(output.form())) {
      throw Answer.noRows(output.form(), "a register has no publications to list");
    }
  }

  /** A table of two columns has a number a column: which would be said? */
  private void say(Crosstab crosstab, CrosstabTable made) {
    if (crosstab.by().size() > 1 && !list) {
      throw ColabException.usage(
          "--wording is of one number a row, and this table has many", "Add --list.");
    }
    String said = new CrosstabWording(made).text(output.rows().shaped(made.table()));
    new Sentence(output).write(said, made.table());
  }

  private List<Table> tables(Crosstab crosstab, CrosstabTable made) {
    boolean forPeople = output.form().isForPeople();
    List<Table> tables = new ArrayList<>();
    tables.add(output.rows().shaped(made.table(), left -> forPeople ? made.completed(left) : left));
    if (explain) {
      tables.add(
          Answer.explanation(
              tables.get(0), new CrosstabExplanation(crosstab, made).notes(tables.get(0))));
    }
    return tables;
  }

  private RegisterQuestion question() {
    if (split.filter(String::isEmpty).isPresent()) {
      throw ColabException.usage("--split is empty", "Write it like --split '; '.");
    }
    Optional<String> summed = sum.isEmpty() ? Optional.empty() : Optional.of(sum);
    List<Restriction> restrictions = where.stream().map(Restriction::parse).toList();
    return new RegisterQuestion(by, summed, restrictions, split, register.mark());
  }

  /** {@return "Rows with kind = consortium by discipline (agreements.csv)"} */
  private String title(Crosstab crosstab, List<Input> inputs) {
    StringBuilder title = new StringBuilder();
    title.append(crosstab.summed().map(name -> "Sum of " + name).orElse("Rows"));
    String limits =
        String.join(
            " and ", where.stream().map(text -> Restriction.parse(text).toString()).toList());
    title.append(limits.isEmpty() ? "" : " with " + limits);
    title.append(" by ").append(String.join(" and ", crosstab.by()));
    String source = inputs.size() > 1 ? inputs.size() + " files" : name(inputs.get(0));
    return title.append(" (").append(source).append(')').toString();
  }

  private static String name(Input input) {
    return input.name().substring(input.name().lastIndexOf('/') + 1);
  }

  private void tell(Crosstab crosstab) {
    if (output.isQuiet()) {
      return;
    }
    List<Diagnostic> told = crosstab.findings().told();
    told.forEach(diagnostic -> surroundings.err().println("colab: " + diagnostic));
    long more =
        crosstab.findings().account().rejected()
            - told.stream().filter(each -> each.severity() == Diagnostic.Severity.REJECTED).count();
    if (more > 0) {
      surroundings.err().println("colab: and " + more + " more rows rejected");
    }
  }
}
