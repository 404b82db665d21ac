package colab.cli;

import java.util.List;
import java.util.regex.Pattern;

/** Names of columns as they are written on the command line. */
final class ColumnNames {
  /** Commas, but those between quotation marks. */
  private static final Pattern BETWEEN_COMMAS =
      Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private ColumnNames() {}

  /** {@return the names in these lists} */
  static List<String> split(List<String> lists) {
    return lists.stream().flatMap(BETWEEN_COMMAS::splitAsStream).map(String::strip).toList();
  }
}
