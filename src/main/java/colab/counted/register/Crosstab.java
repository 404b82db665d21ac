package colab.counted.register;

import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Input;
import colab.corpus.Inputs;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A register counted or summed by one or two of its columns. The empty value stands for blank
 * cells; it comes last. Where the first column holds years they come in their order, other values
 * from the largest amount; values of the second column come in the order of numbers, if all of them
 * are, else of letters.
 *
 * @param by the names of the columns, as in the header
 * @param summed the name of the column that was summed
 * @param lines what there is of each value of the first column
 * @param columns what there is of each value of the second column; none where there is no second
 * @param cells what there is of each pair of values, line by line; pairs that do not occur are left
 *     out
 * @param all what there is in all, each row once
 * @param findings what is worth knowing of the rows
 */
public record Crosstab(
    List<String> by,
    Optional<String> summed,
    List<Of> lines,
    List<Of> columns,
    List<Cell> cells,
    Amount all,
    Findings findings) {

  /**
   * What there is of one value.
   *
   * @param value the value, as written; empty for blank cells
   * @param amount how much
   */
  public record Of(String value, Amount amount) {}

  /**
   * What there is of a pair of values.
   *
   * @param line the place of the first among {@link Crosstab#lines}
   * @param column the place of the second among {@link Crosstab#columns}
   * @param amount how much
   */
  public record Cell(int line, int column, Amount amount) {}

  /**
   * What is worth knowing of the rows that were read.
   *
   * @param account what became of them
   * @param blanks how many of those counted have nothing in each of the columns
   * @param listing how many of those counted list several values, and so count for each of them
   * @param told what was odd in them, and the first ten that were rejected
   */
  public record Findings(Account account, List<Long> blanks, long listing, List<Diagnostic> told) {}

  /**
   * {@return the answer to the question, from these files put under each other}
   *
   * @throws colab.ColabException when a file cannot be read or lacks a column that is asked for
   */
  public static Crosstab of(List<Input> inputs, RegisterQuestion question) {
    CrosstabCounter counter = new CrosstabCounter(question);
    for (Input input : inputs) {
      try {
        counter.count(Register.of(input, question));
      } catch (IOException e) {
        throw Inputs.unreadable(input.name(), e);
      }
    }
    return counter.crosstab();
  }

  /** {@return whether each line holds the values of a second column} */
  public boolean isCrossed() {
    return by.size() > 1;
  }

  /** {@return for each line, what there is of each value of the second column} */
  public List<List<Amount>> wide() {
    return WideTable.of(cells, lines.size(), columns.size());
  }
}
