/**
 * Any other table, whose columns the user named: grants, patents with the countries of their
 * inventors, a national database. A {@link colab.corpus.format.own.Mapping} says which column says
 * what; start reading at {@link colab.corpus.format.own.OwnTable}.
 */
@NullMarked
package colab.corpus.format.own;

import org.jspecify.annotations.NullMarked;
