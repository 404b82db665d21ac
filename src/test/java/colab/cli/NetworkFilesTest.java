package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Networks in files for other programs. */
class NetworkFilesTest {
  private static final String WORLD =
      "sample-data/world/Publications_in_the_World_2012_-_2017.csv.gz";

  @TempDir Path folder;

  private Path written(String name, String... more) {
    Path file = folder.resolve(name);
    String[] all = new String[more.length + 4];
    all[0] = "network";
    all[1] = "-o";
    all[2] = file.toString();
    System.arraycopy(more, 0, all, 3, more.length);
    all[all.length - 1] = WORLD;
    assertThat(Program.run(all).exit()).isZero();
    return file;
  }

  @Test
  void theEndingSaysGraphMl() throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(written("n.graphml", "--min-output", "20").toFile());
    assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(30);
    assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(140);
  }

  @Test
  void theEndingSaysVosViewerAndTheOptionToo() throws IOException {
    assertThat(written("n.vosviewer.json")).content().startsWith("{\n  \"network\": {");
    assertThat(written("n.json", "--format", "vosviewer"))
        .content()
        .isEqualTo(Files.readString(folder.resolve("n.vosviewer.json")));
    assertThat(written("table.json")).content().startsWith("{\n  \"id\": \"network\"");
  }

  @Test
  void theSameBytesEveryTimeAndWithAnyThreads() throws IOException {
    String once = Files.readString(written("a.graphml"));
    assertThat(written("b.graphml", "--threads", "1")).content().isEqualTo(once);
    assertThat(written("c.graphml", "--threads", "3")).content().isEqualTo(once);
  }

  @Test
  void anInputIsNeverWrittenOver() throws IOException {
    Path input = folder.resolve("in.graphml");
    Files.copy(Path.of(WORLD), input);
    Program.Run run = Program.run("network", "-o", input.toString(), input.toString());
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(Files.size(input)).isEqualTo(Files.size(Path.of(WORLD)));
  }
}
