/**
 * Exports of scholarly works from The Lens. Start reading at {@link
 * colab.corpus.format.lens.LensWorks}.
 */
@NullMarked
package colab.corpus.format.lens;

import org.jspecify.annotations.NullMarked;
