/**
 * Exports of publications from Dimensions: CSV and XLSX, with two generations of country columns,
 * and the one for bibliometric mapping. Start reading at {@link
 * colab.corpus.format.dimensions.DimensionsPublications}.
 */
@NullMarked
package colab.corpus.format.dimensions;

import org.jspecify.annotations.NullMarked;
