package colab.analysis;

import static colab.table.ChartKind.BARS;
import static colab.table.ChartKind.BARS_DOTS;
import static colab.table.ChartKind.DOTS;
import static colab.table.ChartKind.HEATMAP;
import static colab.table.ChartKind.LINES;
import static colab.table.ChartKind.SCATTER;
import static colab.table.ChartKind.STACKED;

import colab.table.ChartKind;
import colab.table.Column;
import colab.table.Picture;
import colab.table.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which charts suit which table, the best first. A value may stand for all that start like it. */
final class Pictures {
  private static final String ANY = "*";
  private static final String SHARE = "International share (%)";
  private static final String GROWTH = "Growth, last year against first (%)";

  private static final Map<String, List<Picture>> OF_TABLES =
      Map.ofEntries(
          Map.entry("partners", partners()),
          Map.entry("subjects", byImpact("area", "field")),
          Map.entry("each", byImpact("country")),
          Map.entry(
              "output",
              List.of(
                  Picture.of(LINES, "year", "output"),
                  Picture.of(BARS, "year", "output"),
                  Picture.of(LINES, "year", "share_of_*"))),
          Map.entry("fwci", List.of(Picture.of(DOTS, "set", "fwci", "output"))),
          Map.entry(
              "fwci-by-year",
              List.of(
                  Picture.of(LINES, "year", "fwci"),
                  Picture.of(BARS_DOTS, "year", "output", "fwci"),
                  Picture.of(DOTS, "year", "fwci", "output"),
                  Picture.of(BARS, "year", "output"))),
          Map.entry("fwci-by-area", byImpact("area")),
          Map.entry("fwci-by-field", byImpact("field")),
          Map.entry("fwci-by-type", byParts("type")),
          Map.entry("fwci-by-authors", byParts("authors")),
          Map.entry("fwci-by-countries", byParts("countries")),
          Map.entry("fwci-by-collaboration", byParts("collaboration")),
          Map.entry(
              "growth",
              List.of(
                  Picture.of(DOTS, "set", "trend_growth_percent", "output_last")
                      .titled("Growth a year, trend (%)"),
                  Picture.of(BARS, "set", "growth_percent").titled(GROWTH))),
          Map.entry("rank", List.of(Picture.of(LINES, "year", "rank"))),
          Map.entry("compare-own", List.of(Picture.of(DOTS, "set", "ratio", "output"))),
          Map.entry(
              "international",
              List.of(
                  international(LINES, "year"),
                  Picture.of(BARS, "collaboration", "output").without("All"),
                  Picture.of(DOTS, "collaboration", "share_percent", "output")
                      .without("All")
                      .titled("Share of all (%)"))),
          Map.entry("international-by-year", List.of(international(LINES, "year"), kinds("year"))),
          Map.entry(
              "international-ranked",
              List.of(
                  Picture.of(DOTS, "country", "international_percent", "output").titled(SHARE),
                  international(BARS, "country"),
                  kinds("country"))),
          Map.entry("institutions", withImpact("institution")),
          Map.entry("network", List.of(Picture.ofLinks("country_a", "country_b", "link_weight"))),
          Map.entry("network-country", List.of(Picture.of(BARS, "country", "output"))),
          Map.entry("network-nodes", List.of(Picture.of(BARS, "country", "strength"))),
          Map.entry("network-matrix", List.of(Picture.of(HEATMAP, "country", ANY))));

  private Pictures() {}

  /** {@return the charts that suit a table with this id and these columns} */
  static List<Picture> of(String id, List<Column> columns, Set<String> unfinished) {
    return OF_TABLES.getOrDefault(id, List.of()).stream()
        .map(
            picture ->
                picture
                    .of(picture.values().stream().flatMap(value -> named(value, columns)).toList())
                    .unfinished(unfinished))
        .toList();
  }

  private static Stream<String> named(String value, List<Column> columns) {
    if (!value.endsWith(ANY)) {
      return Stream.of(value);
    }
    String start = value.substring(0, value.length() - 1);
    return columns.stream()
        .filter(column -> column.unit() != Unit.TEXT && column.id().startsWith(start))
        .map(Column::id);
  }

  /** What is not drawn first is drawn where columns are picked without it. */
  private static List<Picture> partners() {
    return Stream.concat(
            withImpact("country").stream(),
            Stream.of(
                Picture.of(BARS, "country", "growth_percent").titled(GROWTH),
                Picture.of(BARS, "country", "share_percent")))
        .toList();
  }

  private static Picture international(ChartKind kind, String name) {
    return Picture.of(kind, name, "international_percent").titled(SHARE);
  }

  private static List<Picture> withImpact(String name) {
    return List.of(
        Picture.of(BARS, name, "output"),
        Picture.of(BARS_DOTS, name, "output", "fwci"),
        Picture.of(SCATTER, name, "output", "fwci"),
        Picture.of(DOTS, name, "fwci", "output"));
  }

  private static List<Picture> byImpact(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(
                    Picture.of(BARS_DOTS, name, "output", "fwci"),
                    Picture.of(BARS, name, "output"),
                    Picture.of(SCATTER, name, "output", "fwci"),
                    Picture.of(DOTS, name, "fwci", "output")))
        .toList();
  }

  private static List<Picture> byParts(String name) {
    return List.of(
        Picture.of(DOTS, name, "fwci", "output"),
        Picture.of(STACKED, name, "output"),
        Picture.of(BARS_DOTS, name, "output", "fwci"),
        Picture.of(BARS, name, "output"));
  }

  private static Picture kinds(String name) {
    return Picture.of(
        STACKED,
        name,
        "bilateral_percent",
        "trilateral_percent",
        "multilateral_percent",
        "national_percent",
        "institutional_percent",
        "single_author_percent");
  }
}
