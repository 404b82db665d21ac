package colab.corpus.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteCellTest {

  private static byte[] some(Random random, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) ("|\"\n a\u007b\u0000".charAt(random.nextInt(7)) | random.nextInt(2) << 7);
    }
    return bytes;
  }

  private static int firstPlace(byte[] bytes, byte wanted, int from) {
    int place = from;
    while (place < bytes.length && bytes[place] != wanted) {
      place++;
    }
    return place;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aByteIsFoundInTheCellAndNowhereElse(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      byte[] buffer = some(random, random.nextInt(40));
      int from = random.nextInt(buffer.length + 1);
      int to = from + random.nextInt(buffer.length - from + 1);
      ByteCell cell = new ByteCell();
      cell.at(buffer, from, to);
      byte[] alone = Arrays.copyOfRange(buffer, from, to);
      int start = random.nextInt(alone.length + 1);
      for (byte wanted : new byte[] {'|', '"', '\n', (byte) 0xfc}) {
        assertThat(cell.indexOf(wanted, start)).isEqualTo(firstPlace(alone, wanted, start));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void cellsOfTheSameBytesHaveOneHashWhereverTheyStand(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      byte[] buffer = some(random, random.nextInt(40));
      int from = random.nextInt(buffer.length + 1);
      int to = from + random.nextInt(buffer.length - from + 1);
      ByteCell here = new ByteCell();
      here.at(buffer, from, to);
      ByteCell alone = new ByteCell();
      alone.at(Arrays.copyOfRange(buffer, from, to), 0, to - from);
      assertThat(here.hash()).isEqualTo(alone.hash());
    }
  }
}
