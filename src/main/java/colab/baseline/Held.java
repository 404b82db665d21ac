package colab.baseline;

import colab.ColabException;
import colab.corpus.Provenance;
import colab.corpus.PublicationFormat;
import colab.corpus.Yardstick;

/**
 * A baseline that publications are held against.
 *
 * @param baseline the baseline
 * @param name the file it was read from, without its folders
 * @param thresholds whether the most cited are those over a threshold for all fields of a year, as
 *     in SciVal, and not those of each field
 */
public record Held(Baseline baseline, String name, boolean thresholds) {

  /** {@return what is told of it} */
  public Yardstick yardstick() {
    About about = baseline.about();
    return new Yardstick(
        name,
        about.provider().title(),
        about.date(),
        about.citations(),
        about.closed(),
        about.world(),
        baseline.ranked().known());
  }

  /**
   * {@return the format, with what follows from the baseline}
   *
   * @throws ColabException when the publications are another provider's than those of the baseline:
   *     each counts citations in a world of its own
   */
  public PublicationFormat before(PublicationFormat rows, Provenance provenance) {
    String own = provenance.provider().title();
    String other = baseline.about().provider().title();
    if (!own.equals(other)) {
      throw ColabException.couldNot(
          provenance.source()
              + ": this file is of "
              + own
              + ", and "
              + name
              + " counts the citations of "
              + other
              + "; the two are never mixed",
          "Make a baseline of publications of " + own + " with colab baseline.");
    }
    return new NormedFormat(rows, this);
  }
}
