/**
 * Questions about institutions: who they are, which of two sides publish together, what one of them
 * publishes year by year. Institutions are those that the publications name, by the source's
 * identifier where it has one; nothing is rolled up into parents. Start reading at {@link
 * colab.analysis.institution.InstitutionsAnalysis}.
 */
@NullMarked
package colab.analysis.institution;

import org.jspecify.annotations.NullMarked;
