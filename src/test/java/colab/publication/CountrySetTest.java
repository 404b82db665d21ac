package colab.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CountrySetTest {
  private final Country japan = Countries.standard().require("JP");
  private final Country uk = Countries.standard().require("UK");
  private final Country last = Countries.standard().get(Countries.standard().size() - 1);

  @Test
  void holdsWhatItWasMadeOf() {
    CountrySet set = CountrySet.of(uk, japan, uk);
    assertThat(set.size()).isEqualTo(2);
    assertThat(set.contains(japan)).isTrue();
    assertThat(set.contains(uk.index())).isTrue();
    assertThat(set.contains(last)).isFalse();
    assertThat(set)
        .isEqualTo(CountrySet.of(List.of(japan, uk)))
        .hasSameHashCodeAs(CountrySet.of(japan, uk));
  }

  @Test
  void theLastCountryOfTheRegistryHasItsPlace() {
    CountrySet set = CountrySet.of(last);
    assertThat(set.contains(last)).isTrue();
    assertThat(set.indices()).containsExactly(last.index());
    assertThat(set.next(last.index() + 1)).isEqualTo(-1);
    assertThat(set.next(CountrySet.CAPACITY)).isEqualTo(-1);
  }

  @Test
  void unresolvedNamesAreCountedAndAreNoCountries() {
    CountrySet set = new CountrySet.Builder().addUnresolved().addUnresolved().build();
    assertThat(set.unresolved()).isEqualTo(2);
    assertThat(set.size()).isZero();
    assertThat(set.isEmpty()).isTrue();
    assertThat(set).isNotEqualTo(CountrySet.empty());
    assertThat(set.union(set).unresolved()).isEqualTo(4);
    assertThat(set.intersect(set)).isEqualTo(CountrySet.empty());
    assertThat(set.minus(CountrySet.of(japan)).unresolved()).isEqualTo(2);
  }

  @Test
  void aBuilderIsReusableAndItsSetsStayAsTheyAre() {
    CountrySet.Builder builder = new CountrySet.Builder();
    CountrySet first = builder.add(japan).addUnresolved().build();
    CountrySet second = builder.clear().add(uk).build();
    assertThat(first.indices()).containsExactly(japan.index());
    assertThat(first.unresolved()).isEqualTo(1);
    assertThat(second).isEqualTo(CountrySet.of(uk));
  }

  @Test
  void agreesWithSetsOfNumbers() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      SortedSet<Integer> a = numbers(random);
      SortedSet<Integer> b = numbers(random);
      CountrySet left = bits(a);
      CountrySet right = bits(b);
      SortedSet<Integer> union = new TreeSet<>(a);
      union.addAll(b);
      SortedSet<Integer> both = new TreeSet<>(a);
      both.retainAll(b);
      SortedSet<Integer> rest = new TreeSet<>(a);
      rest.removeAll(b);
      assertThat(list(left.union(right))).isEqualTo(new ArrayList<>(union));
      assertThat(list(left.intersect(right))).isEqualTo(new ArrayList<>(both));
      assertThat(list(left.minus(right))).isEqualTo(new ArrayList<>(rest));
      assertThat(left.indices().boxed().toList()).isEqualTo(new ArrayList<>(a));
      assertThat(left.size()).isEqualTo(a.size());
      assertThat(left.isEmpty()).isEqualTo(a.isEmpty());
      assertThat(left.containsAny(right)).isEqualTo(!both.isEmpty());
      assertThat(left.containsAll(right)).isEqualTo(a.containsAll(b));
    }
  }

  @Test
  void printsItsIndices() {
    assertThat(new CountrySet.Builder().add(3).add(107).addUnresolved().build())
        .hasToString("[3, 107] + 1 unresolved");
    assertThat(CountrySet.empty()).hasToString("[]");
  }

  private static SortedSet<Integer> numbers(Random random) {
    SortedSet<Integer> numbers = new TreeSet<>();
    int size = random.nextInt(6);
    for (int i = 0; i < size; i++) {
      numbers.add(random.nextInt(random.nextBoolean() ? 8 : CountrySet.CAPACITY));
    }
    return numbers;
  }

  private static CountrySet bits(SortedSet<Integer> numbers) {
    CountrySet.Builder builder = new CountrySet.Builder();
    numbers.forEach(builder::add);
    return builder.build();
  }

  private static List<Integer> list(CountrySet set) {
    List<Integer> list = new ArrayList<>();
    set.forEach(list::add);
    return list;
  }
}
