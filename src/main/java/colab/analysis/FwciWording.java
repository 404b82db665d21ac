package colab.analysis;

import colab.indicator.Concentration;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.table.Interval;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.Optional;

/** A mean of FWCI in a sentence or two, with its source and what it hangs on. */
final class FwciWording {
  private static final double HOLD_MUCH = 30;

  private final Evidence headline;
  private final Optional<Influential> influential;
  private final Table table;

  FwciWording(Evidence headline, Optional<Influential> influential, Table table) {
    this.headline = headline;
    this.influential = influential;
    this.table = table;
  }

  /**
   * {@return the sentences}
   *
   * @param set the set in words, for when there is no mean of it
   */
  String of(String set) {
    if (!(table.rows().get(0).get(2) instanceof Value.Quantity mean)) {
      return "The FWCI of " + set + " is not known.";
    }
    StringBuilder text = new StringBuilder(Words.subject(table)).append(" (");
    text.append(Wording.value(table.rows().get(0).get(1), Unit.COUNT)).append(" publications");
    Covered.of(headline)
        .ifPresent(
            part -> text.append(", ").append(Words.number(part.known())).append(" with FWCI"));
    text.append("; ")
        .append(Words.sourceOf(table))
        .append("): mean field-weighted citation impact ");
    text.append(Words.decimal(mean.number(), 2));
    mean.interval().ifPresent(range -> text.append(interval(range)));
    text.append("; the world mean is 1.00.");
    if (mean.caution() != Value.Caution.NONE) {
      text.append(" So few publications make the mean unsure.");
    }
    skew().ifPresent(text::append);
    influential
        .filter(Influential::isTelling)
        .ifPresent(
            one ->
                text.append(" Without one publication it is ")
                    .append(Words.decimal(one.mean() - one.moved(), 2))
                    .append('.'));
    withoutLargeGroups().ifPresent(text::append);
    return text.toString();
  }

  private Optional<String> skew() {
    if (!(ImpactIndicators.FWCI_MEDIAN.of(headline) instanceof Value.Quantity median)) {
      return Optional.empty();
    }
    String typical = "the median is " + Words.decimal(median.number(), 2) + ".";
    return FwciFindings.concentration(headline)
        .filter(held -> held.sharePercent() > HOLD_MUCH)
        .map(held -> hanging(held) + typical)
        .or(() -> Optional.of(" Citations are skewed: " + typical));
  }

  private static String hanging(Concentration held) {
    return " The mean hangs on few publications: 1% of them hold "
        + Words.decimal(held.sharePercent(), 0)
        + "% of the sum, and ";
  }

  private Optional<String> withoutLargeGroups() {
    return table.rows().stream()
        .filter(
            row -> row.get(0) instanceof Value.Label label && label.text().contains("at most 100"))
        .findFirst()
        .map(
            row ->
                " With at most 100 authors it is " + Wording.value(row.get(2), Unit.RATIO) + ".");
  }

  private static String interval(Interval range) {
    return " (95% stability interval "
        + Words.decimal(range.low(), 2)
        + " to "
        + Words.decimal(range.high(), 2)
        + ", which is no margin of error)";
  }
}
