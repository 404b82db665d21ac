package colab.corpus;

import colab.publication.DocumentType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What publications are held against where their impact is computed here, in place of what their
 * provider says.
 *
 * @param name the file of the baseline
 * @param from whose publications it was made of, "SciVal"
 * @param date the day on which their citations were counted, where it is known
 * @param citations which citations count, "citations to date"
 * @param closed the last year of which all citations that count are there, where that is known
 * @param world whether it was made of all publications of the world
 * @param publications how many of those it was made of have an impact by it, by year and type
 */
public record Yardstick(
    String name,
    String from,
    Optional<LocalDate> date,
    String citations,
    OptionalInt closed,
    boolean world,
    Map<Integer, Map<DocumentType, Long>> publications) {

  /** {@return what an impact of 1.00 is} */
  public String mean() {
    return (world ? "world mean" : "mean of the sample " + name) + " of same year, type, field";
  }

  /** {@return whose most cited per cent a publication belongs to: "World", "Sample"} */
  public String whose() {
    return world ? "World" : "Sample";
  }

  /**
   * {@return how many publications of the world the selection is a part of: those of its types in
   * these years; empty for a part of the subjects, where they are not counted, and for a sample}
   */
  public OptionalLong worldOf(Selection selection, Optional<YearRange> years) {
    if (!world || !selection.subjects().equals(Subjects.ANY)) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        publications.entrySet().stream()
            .filter(year -> years.map(range -> range.contains(year.getKey())).orElse(true))
            .flatMap(year -> year.getValue().entrySet().stream())
            .filter(type -> isAsked(type.getKey(), selection))
            .mapToLong(Map.Entry::getValue)
            .sum());
  }

  private static boolean isAsked(DocumentType type, Selection selection) {
    return selection.traits().types().isEmpty() || selection.traits().types().contains(type);
  }
}
