/**
 * colab's columnar file, {@code FILE.colab}: publications by column, so that a question reads only
 * what it asks for. {@link colab.corpus.format.columnar.ColumnarWriter} takes the rows of any
 * format; {@link colab.corpus.format.columnar.ColumnarFile} gives them back with the same values.
 *
 * <pre>
 * file    = mark, version, length of the head, CRC32C of these 8 bytes and the head, head, blocks
 * mark    = 89 'c' 'o' 'l' 'a' 'b' 0D 0A
 * head    = provenance, attributes, counts, origins, options, what was told, columns, groups
 * group   = number of rows (at most 16384), length and CRC32C of its block of each column
 * blocks  = those of the first group in the order of the columns, those of the next, and so on
 * </pre>
 *
 * Numbers before the head and checksums are 4 bytes, the lowest first. All others are {@code
 * varint}s: 7 bits a byte, the lowest first, the high bit set on all bytes but the last; signed
 * ones with the sign as the lowest bit ({@code zigzag}). Text is its length in bytes and UTF-8.
 *
 * <p>A block of numbers: base (zigzag), unit, 1 if values may be missing or 0, width in bytes,
 * number of exceptions; then a code of that width for each row, the lowest byte first; then of each
 * exception the distance in rows from the one before and its code. A code means {@code base + unit
 * * code}; where values may be missing, 0 means none and all others are one higher. Lines of files
 * are steps from the row before. A block of texts: 1, a prefix, and the number behind it as a block
 * of numbers; or 0, the lengths as such a block, the number of bytes of all texts, and the bytes as
 * a zlib stream. A block of codes: the number of new entries, the entries, then the places of the
 * rows' entries among all entries so far, as a block of numbers. Countries stand by ISO code,
 * fields by ASJC code. What has decimals is in millionths.
 */
@NullMarked
package colab.corpus.format.columnar;

import org.jspecify.annotations.NullMarked;
