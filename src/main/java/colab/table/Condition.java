package colab.table;

import colab.ColabException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row must meet to stay: terms such as {@code fwci > 3}, {@code output >= 1,000} or {@code
 * partner != "China"}, joined by {@code and}, all of which must hold.
 *
 * <ul>
 *   <li>The comparisons are {@code > >= < <= = !=}; words know only the last two, case and accents
 *       ignored.
 *   <li>Numbers are compared as they are held, not as they are rounded for print.
 *   <li>A missing value meets no term, not even {@code !=}; nor do words in a column of numbers.
 *   <li>An {@code and} joins terms only before a column and a comparison: {@code partner = Trinidad
 *       and Tobago} is one.
 * </ul>
 *
 * @param terms the terms, in the order written
 */
record Condition(List<Term> terms) implements Predicate<List<Value>> {
  private static final String COLUMN = "[^\\s<>=!\"']+";
  private static final String SIGN = "\\s*(?:>=|<=|!=|==|=|>|<)";
  private static final Pattern TERM =
      Pattern.compile(
          "\\s*(%s)(%s)\\s*(?:\"([^\"]*)\"|'([^']*)'|([^<>=!]*?))\\s*(?:\\z|\\sand\\s+(?=%s%s))"
              .formatted(COLUMN, SIGN, COLUMN, SIGN),
          Pattern.CASE_INSENSITIVE);
  private static final Set<Unit> PERCENTAGES = Set.of(Unit.PERCENT, Unit.GROWTH, Unit.POINTS);
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");

  static Condition parse(String text, List<Column> columns) {
    List<Term> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(text);
    int from = 0;
    do {
      if (!matcher.region(from, text.length()).lookingAt()) {
        throw unclear(text);
      }
      terms.add(term(matcher, text, columns));
      from = matcher.end();
    } while (from < text.length());
    return new Condition(List.copyOf(terms));
  }

  @Override
  public boolean test(List<Value> row) {
    return terms.stream().allMatch(term -> term.holds(row.get(term.place())));
  }

  private static Term term(Matcher matcher, String text, List<Column> columns) {
    int place = ColumnIds.find(matcher.group(1), columns);
    Comparison comparison = Comparison.of(matcher.group(2).strip());
    String operand = operand(matcher);
    if (operand.isEmpty()) {
      throw unclear(text);
    }
    Column column = columns.get(place);
    if (column.unit() != Unit.TEXT) {
      return new NumberTerm(place, comparison, number(operand, column));
    }
    if (!comparison.isOfSameness()) {
      throw ColabException.usage(
          "\"" + column.id() + "\" holds words, which are neither more nor less",
          "Compare words with = or !=.");
    }
    return new WordTerm(place, comparison, operand);
  }

  private static String operand(Matcher matcher) {
    for (int group = 3; group < 5; group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return matcher.group(5).strip();
  }

  private static BigDecimal number(String operand, Column column) {
    String bare =
        operand.endsWith("%") && PERCENTAGES.contains(column.unit())
            ? operand.substring(0, operand.length() - 1).strip()
            : operand;
    String plain = GROUPED.matcher(bare).matches() ? bare.replace(",", "") : bare;
    try {
      return new BigDecimal(plain);
    } catch (NumberFormatException e) {
      throw ColabException.usage(
          "\"" + column.id() + "\" holds numbers, and \"" + operand + "\" is not one",
          "Write it like " + column.id() + " > 3.");
    }
  }

  private static ColabException unclear(String text) {
    return ColabException.usage(
        "cannot understand the condition \"" + text + "\"",
        "Write it like fwci > 3 and output >= 1000; words take = and != only.");
  }

  /** One comparison with a value written out. */
  sealed interface Term {
    /** {@return where the column stands} */
    int place();

    boolean holds(Value value);
  }

  private record NumberTerm(int place, Comparison comparison, BigDecimal operand) implements Term {
    @Override
    public boolean holds(Value value) {
      if (value instanceof Value.Count count) {
        return comparison.holds(BigDecimal.valueOf(count.number()).compareTo(operand));
      }
      return value instanceof Value.Quantity quantity
          && comparison.holds(BigDecimal.valueOf(quantity.number()).compareTo(operand));
    }
  }

  private record WordTerm(int place, Comparison comparison, String operand) implements Term {
    @Override
    public boolean holds(Value value) {
      return value instanceof Value.Label label
          && comparison.holds(Words.same(label.text(), operand) ? 0 : 1);
    }
  }
}
