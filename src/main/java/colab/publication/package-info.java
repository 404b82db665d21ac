/**
 * What a publication is described with: countries and groups of countries, subject areas and
 * fields, document types.
 *
 * <p>Spellings come in, as people type them or as exports print them; entries of closed registries
 * go out, or nothing: a spelling is known or it is not, and none is guessed. The registries are
 * tables among the resources of this package, read once and never changed. Start reading at {@link
 * colab.publication.Countries}.
 */
@NullMarked
package colab.publication;

import org.jspecify.annotations.NullMarked;
