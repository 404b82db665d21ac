/**
 * Workbooks as rows of text cells: {@link colab.corpus.sheet.workbook.XlsxSheet} scans the XML of a
 * present-day workbook byte by byte, {@link colab.corpus.sheet.workbook.XlsSheet} reads the records
 * of an old one. Both give the first worksheet and hold one row at a time.
 */
@NullMarked
package colab.corpus.sheet.workbook;

import org.jspecify.annotations.NullMarked;
