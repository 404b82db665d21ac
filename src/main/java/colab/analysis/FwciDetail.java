package colab.analysis;

import static colab.indicator.DistributionIndicators.EFFECTIVE_NUMBER;
import static colab.indicator.DistributionIndicators.GINI;
import static colab.indicator.DistributionIndicators.SKEWNESS;
import static colab.indicator.DistributionIndicators.STANDARD_DEVIATION;
import static colab.indicator.DistributionIndicators.STANDARD_ERROR;
import static colab.indicator.DistributionIndicators.TRIMMED;
import static colab.indicator.DistributionIndicators.WINSORISED;
import static colab.indicator.ImpactIndicators.CITATIONS;
import static colab.indicator.ImpactIndicators.CITATIONS_PER_PUBLICATION;
import static colab.indicator.ImpactIndicators.CITED_SHARE;
import static colab.indicator.ImpactIndicators.FWCI_GEOMETRIC;
import static colab.indicator.ImpactIndicators.FWCI_MEDIAN;
import static colab.indicator.ImpactIndicators.H_INDEX;
import static colab.indicator.ImpactIndicators.N_FWCI;
import static colab.indicator.ImpactIndicators.TOP_1;
import static colab.indicator.ImpactIndicators.TOP_10;

import colab.indicator.Evidence;
import colab.indicator.Indicator;
import colab.table.Note;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The distribution behind a mean of FWCI in words, a line for each thing that is asked of it. */
final class FwciDetail {
  private final Evidence headline;

  FwciDetail(Evidence headline) {
    this.headline = headline;
  }

  /** {@return where most publications lie, and how far they scatter} */
  List<Note> typical() {
    List<Note> notes = new ArrayList<>();
    line(
            "Typical FWCI",
            List.of(
                part("median ", FWCI_MEDIAN, ""),
                part("geometric mean ", FWCI_GEOMETRIC, ""),
                part("10% trimmed mean ", TRIMMED, ""),
                part("10% winsorised mean ", WINSORISED, "")))
        .ifPresent(notes::add);
    line(
            "Spread of FWCI",
            List.of(
                part("standard deviation ", STANDARD_DEVIATION, ""),
                part("standard error ", STANDARD_ERROR, ""),
                part("skewness ", SKEWNESS, ""),
                part("Gini ", GINI, "")))
        .ifPresent(notes::add);
    return notes;
  }

  /** {@return its parts among the world's most cited} */
  List<Note> tops() {
    return Stream.of(
            line("World top 10%", List.of(part("", TOP_10, "% of publications"), world("10%"))),
            line("World top 1%", List.of(part("", TOP_1, "% of publications"), world("1%"))))
        .flatMap(Optional::stream)
        .filter(note -> !note.text().startsWith("world"))
        .toList();
  }

  private static Optional<String> world(String share) {
    return Optional.of("world " + share);
  }

  /** {@return how many publications of equal FWCI would hold the sum as unevenly} */
  Optional<Note> effective() {
    return part("effectively ", EFFECTIVE_NUMBER, " of " + value(N_FWCI) + " publications")
        .map(text -> Note.finding("Carried by", text));
  }

  /** {@return what the publications are cited, whatever their year and field} */
  Optional<Note> citations() {
    return line(
        "Citations",
        List.of(
            part("", CITATIONS, " to date"),
            part("", CITATIONS_PER_PUBLICATION, " a publication"),
            part("", CITED_SHARE, "% cited"),
            part("h-index ", H_INDEX, "")));
  }

  private static Optional<Note> line(String label, List<Optional<String>> parts) {
    List<String> known = parts.stream().flatMap(Optional::stream).toList();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(Note.finding(label, String.join(", ", known)));
  }

  private String value(Indicator indicator) {
    Value value = indicator.of(headline);
    return indicator == EFFECTIVE_NUMBER && value instanceof Value.Quantity quantity
        ? Words.amount(quantity.number(), 0)
        : Wording.value(value, indicator.unit());
  }

  /**
   * {@return the indicator's value between words, its interval behind; empty where it is missing}
   */
  private Optional<String> part(String before, Indicator indicator, String after) {
    Value value = indicator.of(headline);
    if (value instanceof Value.Missing) {
      return Optional.empty();
    }
    String interval =
        value instanceof Value.Quantity quantity
            ? quantity
                .interval()
                .map(
                    range ->
                        " ("
                            + Words.decimal(range.low(), indicator.unit().digits())
                            + "-"
                            + Words.decimal(range.high(), indicator.unit().digits())
                            + ")")
                .orElse("")
            : "";
    return Optional.of(before + value(indicator) + after + interval);
  }
}
