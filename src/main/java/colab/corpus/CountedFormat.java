package colab.corpus;

import java.io.IOException;

/** An already counted export: a row an entity. */
public non-sealed interface CountedFormat extends Format {
  /** {@return the whole file as a grid of text, with its provenance} */
  Grid open(Input input) throws IOException;
}
