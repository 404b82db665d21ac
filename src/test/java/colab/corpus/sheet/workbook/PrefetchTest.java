package colab.corpus.sheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PrefetchTest {
  private static final int SLICE = 1 << 18;

  @Test
  void bytesAreThoseOfTheSourceWhateverTheirNumber() throws IOException {
    Random random = new Random(20261120);
    for (int length : new int[] {0, 1, SLICE - 1, SLICE, SLICE + 1, 3 * SLICE, 7 * SLICE + 5}) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      try (InputStream fetched = Prefetch.of(new ByteArrayInputStream(bytes))) {
        assertThat(fetched.readAllBytes()).as("%s bytes", length).isEqualTo(bytes);
        assertThat(fetched.read()).isEqualTo(-1);
      }
    }
  }

  @Test
  void whatGoesWrongIsThrownBehindTheBytesBeforeIt() throws IOException {
    for (int length : new int[] {10, 2 * SLICE, 2 * SLICE + 10}) {
      byte[] bytes = new byte[length];
      Arrays.fill(bytes, (byte) 7);
      try (InputStream fetched =
          Prefetch.of(new SequenceInputStream(new ByteArrayInputStream(bytes), broken()))) {
        assertThat(fetched.readNBytes(length)).isEqualTo(bytes);
        assertThatThrownBy(fetched::read).isInstanceOf(IOException.class).hasMessage("cut");
      }
    }
  }

  @Test
  void closingHalfwayStopsTheThreadAndClosesTheSource() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 1;
          }

          @Override
          public void close() {
            closed.set(true);
          }
        };
    try (InputStream fetched = Prefetch.of(endless)) {
      assertThat(fetched.read()).isEqualTo(1);
    }
    assertThat(closed).isTrue();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("colab-inflater") && thread.isAlive());
  }

  private static InputStream broken() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("cut");
      }
    };
  }
}
