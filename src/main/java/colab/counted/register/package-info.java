/**
 * Registers of anything (agreements, grants, patents) counted or summed by one or two of their
 * columns. A {@link colab.counted.register.RegisterQuestion} and files come in; a {@link
 * colab.counted.register.Crosstab} goes out.
 *
 * <p>Rows are counted as they stream by, so that memory grows with the values that differ and not
 * with the rows; tablesaw makes the long table wide, where there are two columns. Start reading at
 * {@link colab.counted.register.Crosstab#of}.
 */
@NullMarked
package colab.counted.register;

import org.jspecify.annotations.NullMarked;
