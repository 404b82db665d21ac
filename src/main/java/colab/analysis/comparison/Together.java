package colab.analysis.comparison;

import colab.corpus.Account;
import colab.publication.Provider;
import colab.tally.Coverage;
import colab.tally.Filled;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Two sets without common publications as one, for the notes that speak of both. */
final class Together {
  private Together() {}

  /** {@return both, with the cells of the first} */
  static Filled of(Filled one, Filled other) {
    return new Filled(
        one.cube(),
        account(one.account(), other.account()),
        one.facts().with(other.facts()),
        List.of(),
        one.diagnostics(),
        coverage(one.coverage(), other.coverage()));
  }

  private static Account account(Account one, Account other) {
    long more = other.kept();
    return new Account(
        one.read(), one.kept() + more, one.duplicate(), one.filtered() - more, one.rejected());
  }

  private static Coverage coverage(Coverage one, Coverage other) {
    Map<Provider, Long> counted = new EnumMap<>(Provider.class);
    counted.putAll(one.counted());
    other.counted().forEach((provider, number) -> counted.merge(provider, number, Long::sum));
    return new Coverage(
        counted, one.leftOut(), one.institutions(), one.withoutCountry(), one.years());
  }
}
