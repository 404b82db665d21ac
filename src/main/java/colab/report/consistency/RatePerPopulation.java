package colab.report.consistency;

import colab.report.PublishedCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which population a number and its rate imply: number * per / rate.
 *
 * @param numbers the numbers
 * @param rates the rates, in the same order
 * @param per what the rates are per, such as 1,000
 * @param of what the report says the rates are per, such as "population"
 */
record RatePerPopulation(
    List<PublishedCell> numbers, List<PublishedCell> rates, BigDecimal per, String of)
    implements Check {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  RatePerPopulation {
    numbers = List.copyOf(numbers);
    rates = List.copyOf(rates);
  }

  @Override
  public String kind() {
    return "a rate and what it is per";
  }

  @Override
  public Optional<Finding> finding() {
    List<String> implied = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      BigDecimal population =
          Numbers.quotient(Numbers.of(numbers.get(i)).multiply(per), Numbers.of(rates.get(i)));
      String millions = Numbers.text(Numbers.quotient(population, MILLION), 1);
      implied.add(
          numbers.get(i).figure().text()
              + " at "
              + rates.get(i).figure().text()
              + " per "
              + Numbers.text(per, 0)
              + " means "
              + millions
              + " million ("
              + numbers.get(i).where()
              + ")");
    }
    return Optional.of(
        new Finding(
            String.join("; ", implied)
                + ". See whether these are the whole "
                + of
                + ", or a part of it such as those employed."));
  }
}
