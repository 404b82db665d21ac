/**
 * What adds up. A {@link colab.tally.Tally} counts publications and sums what they say, exactly, so
 * that any split of the work gives the same bits; a {@link colab.tally.Cube} holds one for each
 * member of a {@link colab.tally.Breakdown}; {@link colab.tally.Tallying} is the sink that fills
 * cubes from rows. Nothing here is divided or rounded. The tallies are the only mutable state of
 * the program. Start reading at {@link colab.tally.Tally}.
 */
@NullMarked
package colab.tally;

import org.jspecify.annotations.NullMarked;
