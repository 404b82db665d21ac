/**
 * A finished, typed, immutable result: {@link colab.table.Table} of {@link colab.table.Value}s
 * under {@link colab.table.Column}s, with {@link colab.table.Note}s. Indicators and analyses come
 * in; renderers read it.
 */
@NullMarked
package colab.table;

import org.jspecify.annotations.NullMarked;
