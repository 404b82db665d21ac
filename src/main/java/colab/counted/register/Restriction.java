package colab.counted.register;

import colab.ColabException;
import colab.corpus.cell.Cells;
import colab.corpus.cell.DecimalMark;
import colab.corpus.cell.UnreadableCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one column of a row must say: {@code kind = consortium}, {@code partner !=} (not blank),
 * {@code year >= 2019}. Sameness ignores case; more and less are of numbers, and a blank cell is
 * neither.
 *
 * @param column the name of the column
 * @param sign the comparison
 * @param operand what the cell is compared with
 */
public record Restriction(String column, String sign, String operand) {
  private static final Pattern FORM = Pattern.compile("(.+?)(>=|<=|!=|=|>|<)(.*)", Pattern.DOTALL);

  /** {@return the restriction that these words say} */
  public static Restriction parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw ColabException.usage(
          "cannot understand the condition \"" + text + "\"",
          "Write it like 'kind = consortium' or 'year >= 2019'.");
    }
    Restriction read =
        new Restriction(matcher.group(1).strip(), matcher.group(2), bare(matcher.group(3)));
    if (read.isOfNumbers()) {
      read.number();
    }
    return read;
  }

  private static String bare(String operand) {
    String text = Cells.clean(operand);
    boolean quoted =
        text.length() > 1
            && (text.charAt(0) == '"' || text.charAt(0) == '\'')
            && text.charAt(0) == text.charAt(text.length() - 1);
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private boolean isOfNumbers() {
    return sign.startsWith(">") || sign.startsWith("<");
  }

  private BigDecimal number() {
    try {
      return DecimalMark.POINT.read(operand);
    } catch (UnreadableCell e) {
      throw ColabException.usage(
          "\"" + column + " " + sign + " " + operand + "\": " + e.why(),
          "More and less are of numbers: year >= 2019.");
    }
  }

  /**
   * {@return whether the cell meets it; of several values one must be the same, and none for {@code
   * !=}}
   *
   * @throws UnreadableCell when a number is needed and there is another thing
   */
  boolean holds(List<String> values, DecimalMark mark) throws UnreadableCell {
    if (!isOfNumbers()) {
      boolean same = values.stream().anyMatch(operand::equalsIgnoreCase);
      return same == sign.equals("=");
    }
    for (String value : values) {
      if (!Cells.isMissing(value) && compares(mark.read(value).compareTo(number()))) {
        return true;
      }
    }
    return false;
  }

  private boolean compares(int order) {
    return order == 0 ? sign.endsWith("=") : order > 0 == sign.startsWith(">");
  }

  @Override
  public String toString() {
    return column + " " + sign + " " + (operand.isEmpty() ? "(blank)" : operand);
  }
}
