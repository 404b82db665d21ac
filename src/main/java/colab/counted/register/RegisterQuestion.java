package colab.counted.register;

import colab.corpus.cell.DecimalMark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a register.
 *
 * @param by names of the columns whose values are told apart, one or two; a name with commas that
 *     no column has stands for several
 * @param sum the name of the column that is summed; none when rows are counted
 * @param restrictions what a row must meet to be counted
 * @param split what stands between the values of a cell that lists several; none when a cell is one
 *     value
 * @param mark how numbers are written; none to go by what stands between cells
 */
public record RegisterQuestion(
    List<String> by,
    Optional<String> sum,
    List<Restriction> restrictions,
    Optional<String> split,
    Optional<DecimalMark> mark) {

  public RegisterQuestion {
    by = List.copyOf(by);
    restrictions = List.copyOf(restrictions);
  }

  /** {@return the values of a cell, each once; a blank cell has one, which is empty} */
  List<String> values(String cell) {
    if (split.isEmpty() || !cell.contains(split.get())) {
      return List.of(cell);
    }
    List<String> values = new ArrayList<>();
    int from = 0;
    while (from <= cell.length()) {
      int to = cell.indexOf(split.get(), from);
      int end = to < 0 ? cell.length() : to;
      String value = cell.substring(from, end).strip();
      if (!value.isEmpty() && !values.contains(value)) {
        values.add(value);
      }
      from = end + split.get().length();
    }
    return values.isEmpty() ? Collections.singletonList("") : values;
  }
}
