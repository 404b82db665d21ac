package colab.render;

import colab.table.Column;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;

/** A table too wide for the screen, and how it is made to fit. */
final class Wide {
  static final String SCREEN =
      """
      Institutions
                                          Co-publications  Field-weighted    stability
      Institution         Country                together          impact          95%
        The University    Japan                 1,234,567            2.50   1.50-3.50
          of Tokyo
          Graduate
          School of
          Frontier
          Sciences
      Imperial College    United Kingdom               34           12.35  11.35-13.35
        London
      """;

  private Wide() {}

  static Table table() {
    return new Table(
        "wide",
        "Institutions",
        false,
        List.of(
            Column.of("institution", "Institution", Unit.TEXT),
            Column.of("country", "Country", Unit.TEXT),
            Column.of("output", "Co-publications together", Unit.COUNT),
            Column.of("fwci", "Field-weighted impact", Unit.RATIO).withInterval()),
        List.of(
            row(
                "  The University of Tokyo Graduate School of Frontier Sciences",
                "Japan",
                1234567,
                2.5),
            row("Imperial College London", "United Kingdom", 34, 12.345)),
        List.of());
  }

  private static List<Value> row(String institution, String country, long output, double fwci) {
    return List.of(
        Value.label(institution),
        Value.label(country),
        Value.count(output),
        Screens.fwci(fwci, fwci - 1, fwci + 1));
  }
}
