package colab.counted.register;

import colab.ColabException;
import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.Input;
import colab.corpus.cell.DecimalMark;
import colab.corpus.sheet.Dialect;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table with a header and a row for each thing, as its first rows show it.
 *
 * @param input the file
 * @param dialect how its cells are written: of the ways in which the columns that are asked for are
 *     there, the one that makes most columns
 * @param headings its header
 */
record Register(Input input, Dialect dialect, Headings headings) {

  static Register of(Input input, RegisterQuestion question) throws IOException {
    List<Register> readings = new ArrayList<>();
    for (Head.Candidate candidate : Head.of(input).candidates()) {
      Headings headings = Headings.of(input.name(), candidate.lines());
      readings.add(new Register(input, candidate.dialect(), headings));
    }
    Register best =
        readings.stream()
            .max(
                Comparator.comparing((Register reading) -> reading.answers(question))
                    .thenComparing(reading -> reading.headings().width()))
            .orElseThrow(
                () ->
                    ColabException.couldNot(
                        input.name() + ": no table of text or workbook",
                        "Name the CSV, TSV or XLSX file that it was made of."));
    if (best.headings().width() == 0) {
      throw ColabException.couldNot(
          input.name() + ": there is no header in its first rows",
          "Name a CSV, TSV or XLSX file whose first row names the columns.");
    }
    refuseLinesAbove(input, best, question);
    return best;
  }

  /** Exports tell of themselves above their header; a register begins with it. */
  private static void refuseLinesAbove(Input input, Register best, RegisterQuestion question)
      throws IOException {
    if (best.answers(question)) {
      return;
    }
    for (Head.Candidate candidate : Head.of(input).candidates()) {
      for (Grid.Line line : candidate.lines()) {
        Headings below = Headings.of(input.name(), List.of(line));
        if (new Register(input, candidate.dialect(), below).answers(question)) {
          throw ColabException.couldNot(
              input.name() + ":" + line.number() + ": the header stands here, below other lines",
              "Delete the lines above it; publications are counted by colab output, too.");
        }
      }
    }
  }

  private boolean answers(RegisterQuestion question) {
    return names(question).stream().allMatch(headings::isKnown);
  }

  private List<String> names(RegisterQuestion question) {
    List<String> names = new ArrayList<>(headings.parted(question.by()));
    question.sum().ifPresent(names::add);
    question.restrictions().forEach(restriction -> names.add(restriction.column()));
    return names;
  }

  /** {@return where the columns stand whose values are told apart} */
  List<Integer> by(RegisterQuestion question) {
    List<String> names = headings.parted(question.by());
    if (names.isEmpty() || names.size() > 2) {
      throw ColabException.usage(
          names.isEmpty() ? "no column to count by" : "more than two columns to count by",
          "Name one or two with --by; there are: " + String.join(", ", headings.known()) + ".");
    }
    List<Integer> places = names.stream().map(headings::place).toList();
    if (places.stream().distinct().count() < places.size()) {
      throw ColabException.usage(
          "\"" + names.get(0) + "\" is named twice with --by", "Name each column once.");
    }
    return places;
  }

  DecimalMark mark(RegisterQuestion question) {
    return question
        .mark()
        .orElse(dialect.allowsDecimalComma() ? DecimalMark.EITHER : DecimalMark.POINT);
  }
}
