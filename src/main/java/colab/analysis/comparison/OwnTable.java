package colab.analysis.comparison;

import colab.analysis.Notes;
import colab.analysis.Question;
import colab.analysis.Result;
import colab.analysis.SourceNotes;
import colab.analysis.TableBuilder;
import colab.analysis.Words;
import colab.analysis.Worked;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Export;
import colab.tally.Filled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows of a pair against its sides' own output as a table, with what must be known of it. What
 * a side has no figures of, below those that it has, is left out; the notes say why.
 */
final class OwnTable {
  private final OwnRequests requests;
  private final Question question;
  private final List<OwnRow> rows;

  OwnTable(OwnRequests requests, Question question, List<OwnRow> rows) {
    this.requests = requests;
    this.question = question;
    this.rows = told(rows);
  }

  /** A row that tells nothing stays where a row of its side below it does. */
  private static List<OwnRow> told(List<OwnRow> rows) {
    return IntStream.range(0, rows.size())
        .filter(
            i ->
                rows.subList(i, rows.size()).stream()
                    .anyMatch(below -> below.tells() && below.isBeside(rows.get(i))))
        .mapToObj(rows::get)
        .toList();
  }

  /**
   * {@return the answer}
   *
   * @param findings what is told first below the table
   */
  Result result(List<Filled> filled, List<Note> findings) {
    Export export = requests.export();
    Filled joint = together(filled);
    Optional<YearRange> period = Notes.period(export, requests.pair().years(), joint);
    String subject = Words.title(requests.pair(), export) + " against own output";
    TableBuilder table = TableBuilder.from("compare-own", subject, export, period);
    OwnRow.COLUMNS.forEach(table::columns);
    rows.forEach(row -> table.row(row.cells()));
    table.notes(findings);
    table.note(Note.of("Ratio: FWCI of the co-publications to that of the row.").about("ratio"));
    tests().ifPresent(table::note);
    table.notes(uncovered());
    table.note(SourceNotes.mean(export)).note(Notes.counting(question.counting(), joint));
    table.notes(Notes.filters(export)).note(Notes.scope(export));
    table.note(export.isCounted() ? Optional.empty() : Notes.windows(export, period));
    table.notes(Notes.facts(joint, false)).note(Notes.account(joint.account()));
    table.note(Note.of(OwnWording.ASSOCIATION));
    Table built = table.build();
    return new Result(
        built,
        Value.missing("the table has several"),
        Unit.RATIO,
        () -> new OwnWording(requests.pair(), rows).text(built),
        () -> worked(built).notes(),
        List.of());
  }

  /** The pair, and the first of the rows that it is compared with. */
  private Worked worked(Table table) {
    List<Integer> shown =
        IntStream.range(0, rows.size())
            .filter(i -> i == 0 || rows.get(i).value("ratio") instanceof Value.Quantity)
            .limit(2)
            .boxed()
            .toList();
    return new Worked(table, shown, Map.of())
        .counted(question.counting())
        .with("first_mean", rows.get(0).value("fwci"), Unit.RATIO);
  }

  /** The co-publications and what each side has besides are three sets without common members. */
  private Filled together(List<Filled> filled) {
    Filled all = filled.get(0);
    if (requests.export().isCounted()) {
      return all;
    }
    for (Side side : requests.pair().sides()) {
      Optional<Filled> own =
          OwnSet.LARGEST_FIRST.stream()
              .flatMap(set -> requests.filled(filled, side, set).stream())
              .findFirst();
      all = own.isPresent() ? Together.of(all, own.get()) : all;
    }
    return all;
  }

  private Optional<Note> tests() {
    boolean tested =
        rows.stream().anyMatch(row -> row.value("p_permutation") instanceof Value.Quantity);
    return tested
        ? Optional.of(
            Note.of(
                    "p: permutation test of the means, in the line of all output against the rest of"
                        + " it; adjusted over the lines (Benjamini-Hochberg).")
                .about("p_permutation"))
        : Optional.empty();
  }

  private List<Note> uncovered() {
    List<Note> notes = new ArrayList<>();
    if (requests.export().isCounted()) {
      notes.add(
          Note.of(
              "What of it is international or domestic needs publications: this export is already"
                  + " counted."));
    }
    for (Side side : requests.pair().sides()) {
      List<OwnSet> lacking =
          List.of(OwnSet.values()).stream().filter(set -> !requests.covers(side, set)).toList();
      if (lacking.contains(OwnSet.ALL)) {
        notes.add(
            Note.of(
                "What "
                    + side.sentenceName()
                    + " publishes on its own is not in this export: export "
                    + OwnSet.ALL.wanted(requests.pair(), side)
                    + "."));
      }
    }
    return notes;
  }
}
