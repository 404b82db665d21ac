package colab.corpus.rows;

import colab.corpus.cell.BylineCells;
import colab.publication.Byline;

/** Reads one cell of a byline. */
public interface BylineReader {
  /**
   * {@return the byline in the cell}
   *
   * @param before what other columns said of the publication's institutions
   */
  Byline byline(BylineCells cells, String cell, Byline before);
}
