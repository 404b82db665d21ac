package colab.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A publication export: preamble, header, one line a publication with every cell in quotes. */
final class SciValPublications {
  private final Preamble preamble;
  private final Map<String, Function<Draft, String>> columns = new LinkedHashMap<>();

  SciValPublications(Preamble preamble) {
    this.preamble = preamble;
  }

  SciValPublications column(String name, Function<Draft, String> cell) {
    columns.put(name, cell);
    return this;
  }

  String text(List<Draft> drafts) {
    StringBuilder out = new StringBuilder(preamble.text());
    row(out, columns.keySet().stream().toList());
    for (Draft draft : drafts) {
      row(out, columns.values().stream().map(cell -> cell.apply(draft)).toList());
    }
    return out.append('\n').append(Preamble.FOOTER).toString();
  }

  private static void row(StringBuilder out, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(Preamble.quote(cells.get(i)));
    }
    out.append('\n');
  }

  /** Hundredths as SciVal prints them, a dash where there is no value. */
  static String decimal(int hundredths) {
    if (hundredths == Draft.MISSING) {
      return "-";
    }
    int rest = hundredths % 100;
    return hundredths / 100 + (rest < 10 ? ".0" : ".") + rest;
  }
}
