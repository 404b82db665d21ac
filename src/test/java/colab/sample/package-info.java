/**
 * The generator of {@code sample-data/}: synthetic exports, calibrated to published figures.
 *
 * <p>In go fixed seeds and the published figures; out come the same bytes every time. Two
 * allotments decide who is on which publication ({@link colab.sample.Allotment}), {@link
 * colab.sample.Raking} and {@link colab.sample.ExactSums} bring the means to the printed decimals,
 * and one class a file writes the layout. Start reading at {@link colab.sample.GenerateSample}.
 * Nothing outside the test sources knows the figures.
 */
@NullMarked
package colab.sample;

import org.jspecify.annotations.NullMarked;
