package colab.analysis.comparison;

import colab.analysis.Wording;
import colab.analysis.Words;
import colab.corpus.Side;
import colab.indicator.comparison.Standardisation;
import colab.indicator.comparison.Standardisation.AreaEffect;
import colab.publication.Asjc;
import colab.table.Interval;
import colab.table.Note;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far subjects explain that co-publications differ from a side's other publications. */
final class OwnFindings {
  private final Side side;
  private final Optional<Standardisation> mix;

  OwnFindings(OwnSide own) {
    this.side = own.side();
    this.mix = own.mix();
  }

  /** {@return a line for both parts of the difference, and in detail one for each area} */
  List<Note> notes(boolean detail) {
    List<Note> notes = new ArrayList<>();
    mix.ifPresent(
        found -> {
          if (found.mix() instanceof Value.Quantity part
              && found.impact() instanceof Value.Quantity impact) {
            notes.add(parts(part, impact));
          }
          if (found.uncoveredPercent() > 0) {
            notes.add(uncovered(found));
          }
          if (detail) {
            found.byArea().forEach(area -> notes.add(area(area)));
          }
        });
    return notes;
  }

  private Note parts(Value.Quantity part, Value.Quantity impact) {
    return Note.finding(
        side.shortName(),
        "difference to the rest "
            + signed(part.number() + impact.number())
            + " = mix of subjects, years and types "
            + signed(part.number())
            + interval(part)
            + " and impact within them "
            + signed(impact.number())
            + interval(impact));
  }

  private Note uncovered(Standardisation found) {
    return Note.of(
        Words.decimal(found.uncoveredPercent(), 1)
            + "% of the co-publications are in subjects that "
            + side.sentenceName()
            + " has no other publications in, and not in the expected mean.");
  }

  private static Note area(AreaEffect area) {
    String name =
        area.area() == Standardisation.NO_AREA
            ? "No known subject"
            : Asjc.standard().areas().get(area.area()).name();
    return Note.finding(
        name,
        Words.decimal(area.jointPercent(), 1)
            + "% of co-publications, "
            + Words.decimal(area.ownPercent(), 1)
            + "% of the rest; FWCI "
            + Wording.value(area.joint(), Unit.RATIO)
            + " and "
            + Wording.value(area.own(), Unit.RATIO)
            + "; mix "
            + signed(area.mix())
            + ", impact "
            + signed(area.impact()));
  }

  private static String signed(double number) {
    return Wording.value(Value.quantity(number), Unit.DIFFERENCE);
  }

  private static String interval(Value.Quantity value) {
    return value.interval().map(OwnFindings::ends).orElse("");
  }

  private static String ends(Interval range) {
    return " (" + signed(range.low()) + " to " + signed(range.high()) + ")";
  }
}
