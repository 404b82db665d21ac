package colab.analysis.comparison;

import colab.analysis.Wording;
import colab.analysis.Words;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;

/** A pair against its sides' own output in sentences. */
final class OwnWording {
  /** What the figures do not say. */
  static final String ASSOCIATION =
      "A higher FWCI is associated with co-publication, not shown to come from it: better known"
          + " groups cooperate more, consortia have many authors and many authors cite themselves.";

  private final Selection pair;
  private final List<OwnRow> rows;

  OwnWording(Selection pair, List<OwnRow> rows) {
    this.pair = pair;
    this.rows = rows;
  }

  /** {@return the ratios that are known, and their caveat} */
  String text(Table table) {
    StringBuilder text = new StringBuilder(Words.subject(table).replace(" against own output", ""));
    text.append(" (")
        .append(Words.sourceOf(table))
        .append("): mean field-weighted citation impact ");
    text.append(Wording.value(rows.get(0).value("fwci"), Unit.RATIO)).append('.');
    pair.sides().forEach(side -> text.append(of(side)));
    return text.append(' ').append(ASSOCIATION).toString();
  }

  private String of(Side side) {
    Side partner = OwnComparison.partner(pair, side);
    List<String> parts = new ArrayList<>();
    add(
        parts,
        OwnSet.WITHOUT.name(side, partner),
        "the output of " + side.sentenceName() + " without " + partner.sentenceName());
    add(
        parts,
        OwnSet.INTERNATIONAL.name(side, partner),
        "the international output of "
            + side.sentenceName()
            + " without "
            + partner.sentenceName());
    return parts.isEmpty()
        ? " What " + side.sentenceName() + " publishes on its own is not in this export."
        : " It is " + String.join(" and ", parts) + ".";
  }

  private void add(List<String> parts, OwnName name, String words) {
    rows.stream()
        .filter(row -> row.is(name))
        .filter(row -> row.value("ratio") instanceof Value.Quantity)
        .forEach(
            row ->
                parts.add(
                    Wording.value(row.value("ratio"), Unit.RATIO) + " times that of " + words));
  }
}
