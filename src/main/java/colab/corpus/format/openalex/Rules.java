package colab.corpus.format.openalex;

import colab.corpus.Row;
import colab.corpus.cell.Cells;
import colab.corpus.cell.UnreadableCell;
import colab.publication.Asjc;
import colab.publication.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What holds for works of OpenAlex in every form. */
final class Rules {
  /** Lists of works carry so many authorships of each and no more. */
  static final int CUT_LIST = 100;

  static final String EXPANSION = "expansion records";
  static final String PARATEXT = "paratexts";
  static final String PERCENTILE = "citation_normalized_percentile.value";

  static final String STALE =
      "of a type that OpenAlex no longer normalises with an fwci of earlier days, mostly 0: counted"
          + " as the file says (--types article,review,conference-paper,book,chapter leaves out)";
  static final String CUT =
      "with a list of authors that ends at 100: their number is not known, and countries may lack";

  private static final Set<String> NORMALISED =
      Set.of("article", "review", "conference-paper", "book", "book-chapter");

  private static final int LONGEST_NUMBER = 40;
  private static final int DECIMALS = 8;
  private static final long WHOLE = 100 * Row.SCALE;

  private Rules() {}

  /**
   * {@return whether OpenAlex compares works of this type with their like, and so computes an FWCI
   * and a percentile}
   *
   * <p>Other types keep what an earlier computation left, most often 0. Of a work without a type
   * nothing is known against its values.
   */
  static boolean isNormalised(String type) {
    return type.isEmpty() || NORMALISED.contains(type.toLowerCase(Locale.ROOT));
  }

  /**
   * {@return the field of this OpenAlex identifier, code or name: a subfield's own, or that of a
   * whole field, which is a subject area}
   */
  static Optional<Field> field(String text) {
    String code = text.substring(text.startsWith("http") ? text.lastIndexOf('/') + 1 : 0);
    Optional<Field> subfield = Asjc.standard().field(code);
    return subfield.isPresent()
        ? subfield
        : Asjc.standard()
            .area(code)
            .flatMap(area -> Asjc.standard().field(String.valueOf(area.code() * 100)));
  }

  /**
   * {@return the most cited n% that the work belongs to, in parts of {@link Row#SCALE}: 1 less the
   * share of its like that it ranks above, exact to the eighth decimal and never more favourable}
   *
   * @param text that share, from 0 to 1
   * @throws UnreadableCell when it is not
   */
  static long percentile(String text) throws UnreadableCell {
    try {
      BigDecimal share = new BigDecimal(text.length() > LONGEST_NUMBER ? "-" : text);
      if (share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0) {
        BigDecimal kept =
            share.scale() > LONGEST_NUMBER
                ? BigDecimal.ZERO
                : share.setScale(DECIMALS, RoundingMode.DOWN);
        return WHOLE - kept.unscaledValue().longValueExact();
      }
    } catch (NumberFormatException noNumber) {
      // told below
    }
    throw new UnreadableCell(PERCENTILE, "'" + Cells.shown(text) + "' is not a number from 0 to 1");
  }
}
