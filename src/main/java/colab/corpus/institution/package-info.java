/**
 * Registries of institutions, read from files: the public data dump of ROR as JSON or CSV, or any
 * table with institutions and countries. A file comes in; {@link colab.publication.Institutions} go
 * out. Start reading at {@link colab.corpus.institution.InstitutionFile}.
 */
@NullMarked
package colab.corpus.institution;

import org.jspecify.annotations.NullMarked;
