package colab.analysis;

import colab.indicator.Concentration;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.Role;
import colab.indicator.Stratum;
import colab.publication.Scheme;
import colab.publication.Subject;
import colab.table.Interval;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Cell;
import colab.tally.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What stands beside a mean of FWCI: its median, its top, and what carries it. */
final class FwciFindings {

  private static final double LIFTED = 1.2;

  /** The subject area that holds the largest part of the sum of FWCI. */
  record Area(String name, double number, double sum) {}

  private final Evidence headline;
  private final Optional<Area> area;
  private final boolean detail;

  FwciFindings(Evidence headline, Optional<Area> area, boolean detail) {
    this.headline = headline;
    this.area = area;
    this.detail = detail;
  }

  /** {@return the area with the largest sum of FWCI} */
  static Optional<Area> heaviest(Map<Integer, Cell> areas, Scheme scheme) {
    Optional<Area> heaviest = Optional.empty();
    for (int area : scheme.ordered(Subject.Level.AREA, areas.keySet())) {
      Cell cell = Objects.requireNonNull(areas.get(area));
      double sum = cell.total(Measure.FWCI).orElse(0);
      if (!scheme.isOutside(area) && sum > heaviest.map(Area::sum).orElse(0.0)) {
        heaviest =
            Optional.of(
                new Area(
                    scheme.subject(Subject.Level.AREA, area).name()
                        + (scheme.isUsual() ? "" : " (" + scheme.title() + ")"),
                    cell.number(Measure.FWCI).orElse(0),
                    sum));
      }
    }
    return heaviest;
  }

  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    top().ifPresent(notes::add);
    carried().ifPresent(notes::add);
    areaNote().ifPresent(notes::add);
    if (detail) {
      detail(notes);
    }
    return notes;
  }

  private Optional<Note> top() {
    String median =
        ImpactIndicators.FWCI_MEDIAN.of(headline) instanceof Value.Quantity q
            ? "Median FWCI " + Words.decimal(q.number(), 2)
            : "";
    if (ImpactIndicators.TOP_10.of(headline) instanceof Value.Quantity top) {
      String text = Words.decimal(top.number(), 1) + "% of publications (world 10%)";
      return Optional.of(
          Note.finding("World top 10%", median.isEmpty() ? text : text + "     " + median));
    }
    return median.isEmpty() ? Optional.empty() : Optional.of(Note.finding("Typical", median));
  }

  private Optional<Concentration> concentration() {
    return values().filter(sorted -> sorted.length >= 100).flatMap(Concentration::of);
  }

  /** The FWCI of each publication, where all of them weigh alike. */
  private Optional<long[]> values() {
    List<Stratum> here = headline.strata(Role.HERE);
    return here.size() == 1 ? here.get(0).cell().values() : Optional.empty();
  }

  private Optional<Note> carried() {
    return concentration()
        .map(
            held ->
                Note.finding(
                    "Carried by",
                    (held.publications() == 1
                            ? "1 publication (1%) holds "
                            : Words.number(held.publications()) + " publications (1%) hold ")
                        + Words.decimal(held.sharePercent(), 0)
                        + "% of the sum of FWCI"));
  }

  private Optional<Note> areaNote() {
    Cell all = headline.strata(Role.HERE).get(0).cell();
    double sum = all.total(Measure.FWCI).orElse(0);
    if (headline.strata(Role.HERE).size() != 1 || sum <= 0 || area.isEmpty()) {
      return Optional.empty();
    }
    double ofPublications = 100 * area.get().number() / all.number(Measure.FWCI).orElse(1);
    double ofSum = 100 * area.get().sum() / sum;
    String text =
        area.get().name()
            + ": "
            + Words.decimal(ofPublications, 0)
            + "% of publications, "
            + Words.decimal(ofSum, 0)
            + "% of the sum";
    return ofSum > LIFTED * ofPublications || detail
        ? Optional.of(Note.finding("Carried by", text))
        : Optional.empty();
  }

  private void detail(List<Note> notes) {
    if (ImpactIndicators.FWCI_GEOMETRIC.of(headline) instanceof Value.Quantity mean) {
      notes.add(Note.finding("Geometric mean", Words.decimal(mean.number(), 2)));
    }
    if (ImpactIndicators.TOP_1.of(headline) instanceof Value.Quantity top) {
      notes.add(
          Note.finding(
              "World top 1%", Words.decimal(top.number(), 1) + "% of publications (world 1%)"));
    }
    if (ImpactIndicators.CITATIONS.of(headline) instanceof Value.Count sum
        && ImpactIndicators.CITATIONS_PER_PUBLICATION.of(headline) instanceof Value.Quantity mean) {
      notes.add(
          Note.finding(
              "Citations",
              Words.number(sum.number())
                  + " to date, "
                  + Words.decimal(mean.number(), 1)
                  + " a publication"));
    }
    values().filter(sorted -> sorted.length > 1).ifPresent(sorted -> notes.add(influence(sorted)));
  }

  /** Leave-one-out: mean - mean without the largest = (x - mean) / (n - 1). */
  private static Note influence(long[] sorted) {
    double sum = 0;
    for (long value : sorted) {
      sum += value;
    }
    double mean = sum / sorted.length;
    double moved = (sorted[sorted.length - 1] - mean) / (sorted.length - 1) / Measure.FWCI.scale();
    double largest = (double) sorted[sorted.length - 1] / Measure.FWCI.scale();
    return Note.finding(
        "One publication",
        "the largest (FWCI "
            + Words.decimal(largest, 2)
            + ") moves the mean by "
            + Words.decimal(moved, 3));
  }

  /** {@return the mean in words, with its source and what it hangs on} */
  String wording(String set, Table table, Value fwci) {
    if (!(fwci instanceof Value.Quantity mean)) {
      return "The FWCI of " + set + " is not known.";
    }
    StringBuilder text = new StringBuilder(Words.subject(table)).append(" (");
    text.append(Wording.value(table.rows().get(0).get(1), Unit.COUNT)).append(" publications; ");
    text.append(Words.sourceOf(table)).append("): mean field-weighted citation impact ");
    text.append(Words.decimal(mean.number(), 2));
    mean.interval().ifPresent(range -> text.append(interval(range)));
    text.append("; the world mean is 1.00.");
    if (mean.caution() != Value.Caution.NONE) {
      text.append(" So few publications make the mean unsure.");
    }
    skew().ifPresent(text::append);
    withoutLargeGroups(table).ifPresent(text::append);
    return text.toString();
  }

  private Optional<String> skew() {
    if (!(ImpactIndicators.FWCI_MEDIAN.of(headline) instanceof Value.Quantity median)) {
      return Optional.empty();
    }
    String typical = "the median is " + Words.decimal(median.number(), 2) + ".";
    return concentration()
        .map(
            held ->
                " The mean hangs on few publications: 1% of them hold "
                    + Words.decimal(held.sharePercent(), 0)
                    + "% of the sum, and "
                    + typical)
        .or(() -> Optional.of(" Citations are skewed: " + typical));
  }

  private static Optional<String> withoutLargeGroups(Table table) {
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
