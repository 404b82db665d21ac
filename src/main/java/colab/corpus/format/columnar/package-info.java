/**
 * colab's columnar file, {@code FILE.colab}: publications by column, so that a question reads only
 * what it asks for. {@link colab.corpus.format.columnar.ColumnarWriter} takes the rows of any
 * format; {@link colab.corpus.format.columnar.ColumnarFile} gives them back with the same values.
 * What follows is all that another program must know to read one, of version 1.
 *
 * <h2>Numbers and texts</h2>
 *
 * <pre>
 * u32     = 4 bytes, the lowest first
 * number  = 7 bits a byte, the lowest first; the high bit is set on all bytes but the last (varint);
 *           at most 10 bytes
 * signed  = number n; its value is n / 2 where n is even, -(n + 1) / 2 where it is odd (zigzag)
 * flag    = number 0 or 1
 * text    = number of bytes, then UTF-8
 * list(x) = number of x, then each x
 * </pre>
 *
 * <h2>The file</h2>
 *
 * <pre>
 * file    = mark, u32 version, u32 length of the head in bytes, u32 CRC32C of these two and the
 *           head, head, blocks
 * mark    = the bytes 89 63 6F 6C 61 62 0D 0A
 * head    = provenance, list(text) names of attributes, account, flag whether no publication stands
 *           twice, list(text what, number of rows) rows left out, list(origin), list(text) options,
 *           list(told), list(text) names of columns, list(group)
 * group   = number of rows (at most 16384), then for each column: number of bytes of its block,
 *           u32 CRC32C of the block
 * blocks  = those of the first group in the order of the columns, those of the next, and so on;
 *           the first starts right after the head, the file ends with the last
 *
 * provenance = text provider, text data set, number first year, number last year (both 0: none),
 *              text day of update, text day of export (2026-01-31; empty: none), signed number of
 *              publications that the source declares (-1: none), flag whether synthetic,
 *              list(text key, text value), list(text) lines of the preamble
 * account    = number of rows read, kept, duplicate, filtered, rejected: the first is the sum of
 *              the others; filtered are those left out. The groups have as many rows as were kept,
 *              and the duplicates too where publications may stand twice
 * origin     = text name of the file, number of bytes, text SHA-256 in hexadecimal (empty: unknown)
 * told       = number kind (0 rejected, 1 warning, 2 unknown name, 3 institutions matched), number
 *              of rows before it, text file, number line, text column, text words, text attribute
 *              (empty: always told), 4 numbers: names, those found, mentions, those found
 * </pre>
 *
 * <h2>Blocks</h2>
 *
 * What kind of block a column has, and what it may hold, says {@link
 * colab.corpus.format.columnar.Column}. Columns may be missing, in any order; of names that are not
 * known the file is refused.
 *
 * <pre>
 * numbers    = signed base, number unit, flag whether values may be missing, number width (0 to 8),
 *              number of exceptions; a code of width bytes for each row, the lowest first; of each
 *              exception: number of rows since the exception before it (of the first: since the
 *              start), number code, which replaces the row's. A code c means base + unit * c; where
 *              values may be missing, 0 means missing and c means base + unit * (c - 1)
 * texts      = 1, text prefix, numbers: a text is the prefix and the number in decimal digits, and
 *              empty where the number is missing;
 *           or 0, numbers with the length of each text in bytes, number of bytes of all texts, all
 *              texts one after the other as a zlib stream (RFC 1950) up to the end of the block
 * codes      = list(entry), numbers: the entries are put behind those of the groups before, and the
 *              numbers are the places of the rows' entries among all of them, from 0
 * bylines    = list(affiliation), put behind those of the groups before; texts of the second kind,
 *              each of them empty where nothing is known, or a byline
 * </pre>
 *
 * The numbers of the column LINE are steps from the row before, of the first row of a group from 0.
 * What has decimals (FWCI, percentiles) is in millionths.
 *
 * <pre>
 * entry of TYPE      = text document type, text what the source calls it
 * entry of COUNTRIES = number of names beside them that are unknown, list(country)
 * entry of FIELDS    = number of names beside them that are unknown, list(field)
 * other entries      = text
 * country, field     = number of its place among those met in the column so far; if that is their
 *                      number it is a new one, and a text follows: ISO 3166 code, ASJC code
 * affiliation        = text identifier, text ROR identifier, text name, country (its text may be
 *                      empty: none), text sector
 * byline             = number (1: nobody was cut off; 2: the institutions are those of the authors;
 *                      3: both; 0: neither), list(text) sectors, list(author), and unless 2 or 3
 *                      list(number) places of the institutions
 * author             = list(number) places of the affiliations among all entries so far
 * </pre>
 */
@NullMarked
package colab.corpus.format.columnar;

import org.jspecify.annotations.NullMarked;
