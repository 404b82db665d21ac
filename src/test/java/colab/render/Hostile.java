package colab.render;

import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What names in the wild may hold. */
final class Hostile {
  static final List<String> NAMES =
      List.of(
          "<script>alert(1)</script> & <b>",
          "=HYPERLINK(\"http://example.org\")",
          "+1",
          "-1",
          "@SUM(A1)",
          "\tTab",
          "\rReturn",
          "a|b\\|c",
          "**bold** _it_ `code` [link](x) ~~no~~ # $x$",
          "two\nlines\r\nand\rthree",
          "quote \" and ''; comma, semicolon;",
          "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b2J \u0000\u0008\u007f\u0085",
          "\u202Eevil\u202C \u2066x\u2069 \u200Bzero\u200Dwidth\uFEFF",
          "\u2028line\u2029paragraph",
          "half \uD83D and \uDE00 pair \uD83D\uDE00",
          "Côte d'Ivoire, Åland, Co\u0302te",
          "日本 東京大学 한국",
          "جامعة القاهرة",
          "",
          " ",
          "  indented",
          "trailing ",
          "\\t\\n\\",
          "null",
          "NaN",
          "\"",
          "---",
          "1. one",
          "# h",
          "W".repeat(10_000));

  private static final List<Value> NUMBERS =
      List.of(
          Value.quantity(-12.345),
          Value.missing("no FWCI"),
          Value.quantity(1e15),
          Value.count(Long.MAX_VALUE),
          Value.label("3-4"),
          new Value.Quantity(1.5, Optional.empty(), Value.Caution.RED));

  private Hostile() {}

  static Table table() {
    List<List<Value>> rows =
        IntStream.range(0, NAMES.size())
            .mapToObj(
                i -> List.<Value>of(Value.label(NAMES.get(i)), NUMBERS.get(i % NUMBERS.size())))
            .toList();
    return new Table(
        "hostile",
        "Title \u001b[1m <b> | \u202e\n# x",
        true,
        List.of(
            Column.of("name", "Na|me\n\u001b[7m", Unit.TEXT),
            Column.of("x", "X", Unit.RATIO).withInterval()),
        rows,
        List.of(
            Note.of("A note\nof <two> lines \u001b[2J\u202e"),
            Note.finding("|label*", "\u0007text")));
  }
}
