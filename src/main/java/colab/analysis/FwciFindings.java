package colab.analysis;

import colab.indicator.Concentration;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.Role;
import colab.publication.Scheme;
import colab.publication.Subject;
import colab.table.Note;
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
  private static final int ENOUGH = 100;

  /** The subject area that holds the largest part of the sum of FWCI. */
  record Area(String name, double number, double sum) {}

  private final Evidence headline;
  private final Optional<Area> area;
  private final Optional<Influential> influential;
  private final boolean detail;

  FwciFindings(
      Evidence headline, Optional<Area> area, Optional<Influential> influential, boolean detail) {
    this.headline = headline;
    this.area = area;
    this.influential = influential;
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
    FwciDetail more = new FwciDetail(headline);
    Covered.of(headline).ifPresent(part -> notes.add(Note.finding("FWCI is of", part.inWords())));
    if (detail) {
      notes.addAll(more.typical());
      notes.addAll(more.tops());
    } else {
      top().ifPresent(notes::add);
    }
    carried().ifPresent(notes::add);
    if (detail) {
      more.effective().ifPresent(notes::add);
    }
    areaNote().ifPresent(notes::add);
    influential
        .filter(one -> detail || one.isTelling())
        .ifPresent(one -> notes.add(Note.finding("One publication", one.inWords())));
    if (detail) {
      more.citations().ifPresent(notes::add);
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

  /**
   * {@return what the 1% of publications with the highest FWCI hold, where that is not just one}
   */
  static Optional<Concentration> concentration(Evidence headline) {
    return Concentration.of(headline).filter(held -> held.all() >= ENOUGH);
  }

  private Optional<Note> carried() {
    return concentration(headline)
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
}
