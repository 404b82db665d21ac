package colab.cli;

import java.util.List;
import java.util.regex.Pattern;

/** Names of columns as they are written on the command line. */
final class ColumnNames {
  /** Commas, but those between quotation marks. */
  private static final String COMMA = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

  private ColumnNames() {}

  /** {@return the names in these lists; mostly there are none, and no pattern is made for them} */
  static List<String> split(List<String> lists) {
    if (lists.isEmpty()) {
      return List.of();
    }
    Pattern comma = Pattern.compile(COMMA);
    return lists.stream().flatMap(comma::splitAsStream).map(String::strip).toList();
  }
}
