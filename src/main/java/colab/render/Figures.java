package colab.render;

import colab.table.Interval;
import colab.table.Unit;
import colab.table.Value;
import java.math.BigDecimal;
import java.util.List;

/**
 * Values as people read them: the decimals of their unit, separators of thousands (not in years and
 * ranks), half rounded up (away from zero). A change has its sign; one that rounds to zero has
 * none, nor has any other zero. What is missing is "-", and so is a missing interval. With a
 * decimal comma thousands are separated by points. Where anything in a column is counted in parts,
 * all that may be has one decimal, so that parts are seen to add up.
 */
final class Figures {
  private static final Cell MISSING = Cell.loose("-");

  private final RenderOptions options;
  private final int parts;

  private Figures(RenderOptions options, int parts) {
    this.options = options;
    this.parts = parts;
  }

  static Figures of(List<Value> column, RenderOptions options) {
    return new Figures(options, column.stream().anyMatch(Figures::isInParts) ? 1 : 0);
  }

  private static boolean isInParts(Value value) {
    return value instanceof Value.Quantity quantity
        && Decimals.rounded(quantity.number(), 6).stripTrailingZeros().scale() > 0;
  }

  Cell cell(Value value, Unit unit) {
    if (value instanceof Value.Label label) {
      return Cell.loose(Clean.text(label.text()));
    }
    if (value instanceof Value.Count count) {
      return Cell.aligned(printed(BigDecimal.valueOf(count.number()), unit), 0);
    }
    if (value instanceof Value.Quantity quantity) {
      String text = quantity(quantity.number(), unit);
      return Cell.aligned(text, tail(text)).with(quantity.caution());
    }
    return MISSING;
  }

  /** {@return the interval of a value, aligned on what stands between its ends} */
  Cell interval(Value value, Unit unit, String between) {
    if (!(value instanceof Value.Quantity quantity) || quantity.interval().isEmpty()) {
      return MISSING;
    }
    Interval interval = quantity.interval().get();
    String high = quantity(interval.high(), unit);
    return Cell.aligned(quantity(interval.low(), unit) + between + high, high.length());
  }

  private String quantity(double number, Unit unit) {
    if (unit == Unit.TEXT) {
      return printed(new BigDecimal(Decimals.plain(number, unit, options)), unit);
    }
    int digits = digits(unit);
    BigDecimal rounded = Decimals.rounded(number, digits);
    boolean unseen = unit == Unit.PROBABILITY && rounded.signum() == 0 && number > 0;
    return unseen
        ? "<" + printed(BigDecimal.ONE.scaleByPowerOfTen(-digits), unit)
        : printed(rounded, unit);
  }

  /** {@return how many decimals a quantity of the column has} */
  int digits(Unit unit) {
    return switch (unit) {
      case COUNT -> parts;
      case FRACTIONAL -> options.digits().orElse(parts);
      default -> Decimals.hasDecimals(unit) ? options.digits().orElse(unit.digits()) : 0;
    };
  }

  private String printed(BigDecimal number, Unit unit) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String decimals = point < 0 ? "" : point() + plain.substring(point + 1);
    return sign(number, unit) + (isGrouped(unit) ? grouped(whole) : whole) + decimals;
  }

  private static String sign(BigDecimal number, Unit unit) {
    if (number.signum() < 0) {
      return "-";
    }
    return unit.signed() && number.signum() > 0 ? "+" : "";
  }

  private static boolean isGrouped(Unit unit) {
    return unit != Unit.YEAR && unit != Unit.RANK;
  }

  private String grouped(String whole) {
    return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", options.decimalComma() ? "." : ",");
  }

  private String point() {
    return options.decimalComma() ? "," : ".";
  }

  private int tail(String text) {
    int point = text.lastIndexOf(point());
    return point < 0 ? 0 : text.length() - point;
  }
}
