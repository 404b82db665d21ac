package colab.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdSetTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatIsExpectedChangesNoAnswer(long seed) {
    Random random = new Random(seed);
    IdSet set = new IdSet();
    Set<Long> reference = new HashSet<>();
    for (int i = 0; i < 30_000; i++) {
      if (random.nextInt(3000) == 0) {
        set.expect(random.nextInt(60_000) - 100L);
      }
      long key = 1 + random.nextInt(20_000);
      assertThat(set.contains(key)).isEqualTo(reference.contains(key));
      assertThat(set.add(key)).isEqualTo(reference.add(key));
    }
  }
}
