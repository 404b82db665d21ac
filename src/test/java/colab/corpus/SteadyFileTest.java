package colab.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyFileTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.write(folder.resolve("a.csv"), new byte[100_000]);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
  }

  private Input input() {
    return Inputs.of(List.of(file.toString()), InputStream.nullInputStream()).get(0);
  }

  @Test
  void aFileThatStaysIsReadToItsEnd() throws IOException {
    try (InputStream bytes = input().stream()) {
      assertThat(bytes.readAllBytes()).hasSize(100_000);
    }
  }

  @Test
  void oneThatGrowsWhileItIsReadIsRefused() throws IOException {
    try (InputStream bytes = input().stream()) {
      assertThat(bytes.readNBytes(10)).hasSize(10);
      Files.write(file, new byte[1], StandardOpenOption.APPEND);
      assertThatThrownBy(bytes::readAllBytes)
          .isInstanceOf(ColabException.class)
          .hasMessageContaining("a.csv: the file changed while it was read");
    }
  }

  @Test
  void oneThatIsWrittenAnewBetweenTwoReadingsIsRefused() throws IOException {
    Input input = input();
    try (InputStream first = input.stream()) {
      assertThat(first.readAllBytes()).hasSize(100_000);
    }
    Files.setLastModifiedTime(file, FileTime.fromMillis(2_000_000));
    try (InputStream second = input.stream()) {
      assertThatThrownBy(second::readAllBytes).isInstanceOf(ColabException.class);
    }
  }
}
