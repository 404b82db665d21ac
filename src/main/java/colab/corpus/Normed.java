package colab.corpus;

/** A number that a publication has only where a baseline is given. */
public enum Normed {
  /** The citations that were held against what was expected. */
  CITATIONS,
  /** Expected citations, in parts of {@link Row#FINE}. */
  EXPECTED,
  /** Citations against those of publications of the same kind of collaboration, in such parts. */
  AMONG_ITS_KIND,
  /** The per cent of like publications that are cited less, ties counting half, in such parts. */
  MIDPOINT
}
