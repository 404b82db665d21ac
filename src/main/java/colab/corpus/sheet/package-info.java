/**
 * Files as rows of text cells: {@link colab.corpus.sheet.Sheet}, read once from top to bottom, from
 * delimited text ({@link colab.corpus.sheet.DelimitedSheet}) or from a workbook ({@link
 * colab.corpus.sheet.WorkbookSheet}). What the cells mean is not known here.
 */
@NullMarked
package colab.corpus.sheet;

import org.jspecify.annotations.NullMarked;
