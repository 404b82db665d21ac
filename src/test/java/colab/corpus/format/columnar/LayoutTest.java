package colab.corpus.format.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Ran;
import colab.fixture.RandomExport;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import java.util.zip.InflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program reads a columnar file by what the package's Javadoc says, and nothing else. */
class LayoutTest {
  private static final int SEED = 21;
  private static final int ROWS = 60;

  @TempDir Path folder;
  private final Map<String, ByteBuffer> blocks = new HashMap<>();
  private ByteBuffer in = ByteBuffer.allocate(0);
  private int rows;

  private long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte one = in.get();
      value |= (one & 0x7fL) << shift;
      if (one >= 0) {
        return value;
      }
    }
  }

  private long signed() {
    long n = number();
    return n % 2 == 0 ? n / 2 : -(n + 1) / 2;
  }

  private String text() {
    byte[] utf = new byte[(int) number()];
    in.get(utf);
    return new String(utf, StandardCharsets.UTF_8);
  }

  private <T> List<T> list(Supplier<T> each) {
    List<T> all = new ArrayList<>();
    for (long left = number(); left > 0; left--) {
      all.add(each.get());
    }
    return all;
  }

  private List<Object> inOrder(String form) {
    List<Object> all = new ArrayList<>();
    for (char c : form.toCharArray()) {
      all.add(c == 't' ? text() : c == 's' ? signed() : number());
    }
    return all;
  }

  private Path random() {
    return RandomExport.of(SEED, ROWS).export().writeTo(folder.resolve("a.csv"));
  }

  /** Reads the head, and puts the blocks of the only group in their places. */
  private void convert(Path export) throws Exception {
    Path file = folder.resolve("a.colab");
    assertThat(Ran.with("convert", "-o", file, export).code()).isZero();
    byte[] whole = Files.readAllBytes(file);
    in = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).position(8);
    assertThat(in.getInt()).isEqualTo(1);
    int start = 20 + in.getInt();
    CRC32C sum = new CRC32C();
    sum.update(whole, 8, 8);
    sum.update(whole, 20, start - 20);
    assertThat(in.getInt()).isEqualTo((int) sum.getValue());
    inOrder("ttnnttsn");
    list(() -> inOrder("tt"));
    list(this::text);
    list(this::text);
    List<Object> account = inOrder("nnnnnn");
    list(() -> inOrder("tn"));
    assertThat(list(() -> inOrder("tnt")).get(0))
        .startsWith(export.getFileName() + "", Files.size(export));
    list(this::text);
    list(() -> inOrder("nntntttnnnn"));
    List<String> columns = list(this::text);
    assertThat(number()).as("groups").isEqualTo(1);
    rows = (int) number();
    assertThat(account.get(1)).isEqualTo((long) rows);
    for (String column : columns) {
      int length = (int) number();
      int crc = in.getInt();
      CRC32C own = new CRC32C();
      own.update(whole, start, length);
      assertThat(crc).isEqualTo((int) own.getValue());
      blocks.put(column, ByteBuffer.wrap(whole, start, length).slice());
      start += length;
    }
    assertThat(start).isEqualTo(whole.length);
  }

  private void at(String column) {
    in = blocks.getOrDefault(column, ByteBuffer.allocate(0));
  }

  private long[] numbers() {
    long base = signed();
    long unit = number();
    boolean missing = number() == 1;
    int width = (int) number();
    int exceptions = (int) number();
    long[] values = new long[rows];
    for (int i = 0; i < rows; i++) {
      for (int shift = 0; shift < width; shift++) {
        values[i] |= (in.get() & 0xffL) << 8 * shift;
      }
    }
    for (int at = 0; exceptions > 0; exceptions--) {
      at += (int) number();
      values[at] = number();
    }
    for (int i = 0; i < rows; i++) {
      long code = values[i];
      values[i] = missing ? base + unit * (code - 1) : base + unit * code;
      values[i] = missing && code == 0 ? -1 : values[i];
    }
    return values;
  }

  private List<RandomExport.Paper> papers() {
    return RandomExport.of(SEED, ROWS).publications();
  }

  @Test
  void yearsAndFwciAreThoseOfTheExport() throws Exception {
    convert(random());
    at("YEAR");
    assertThat(numbers())
        .containsExactly(papers().stream().mapToLong(each -> each.year()).toArray());
    at("FWCI");
    long[] fwci = numbers();
    for (int i = 0; i < rows; i++) {
      long hundredths = papers().get(i).fwci().orElse(-1);
      assertThat(fwci[i] < 0 ? -1 : fwci[i] / 10_000).isEqualTo(hundredths);
    }
  }

  @Test
  void countriesAreThoseOfTheExport() throws Exception {
    convert(random());
    List<String> met = new ArrayList<>();
    at("COUNTRIES");
    List<TreeSet<String>> entries =
        list(
            () -> {
              number();
              return new TreeSet<>(list(() -> code(met)));
            });
    long[] places = numbers();
    for (int i = 0; i < rows; i++) {
      assertThat(entries.get((int) places[i]))
          .isEqualTo(new TreeSet<>(papers().get(i).countries()));
    }
  }

  private String code(List<String> met) {
    int place = (int) number();
    if (place == met.size()) {
      met.add(text());
    }
    return met.get(place);
  }

  @Test
  void identifiersAreAPrefixAndNumbers() throws Exception {
    Path export = random();
    convert(export);
    at("ID");
    assertThat(number()).isEqualTo(1);
    assertThat(text()).isEqualTo("2-s2.0-");
    for (long each : numbers()) {
      assertThat(Files.readString(export)).contains("2-s2.0-" + each);
    }
  }

  @Test
  void otherTextsStandOneAfterTheOther() throws Exception {
    Path export = Path.of("sample-data/formats/scival.csv");
    convert(export);
    at("TITLE");
    assertThat(number()).isZero();
    long[] lengths = numbers();
    int size = (int) number();
    ByteArrayOutputStream inflated = new ByteArrayOutputStream();
    try (InflaterOutputStream to = new InflaterOutputStream(inflated)) {
      to.write(in.array(), in.arrayOffset() + in.position(), in.remaining());
    }
    byte[] all = inflated.toByteArray();
    assertThat(all).hasSize(size);
    int end = 0;
    for (long length : lengths) {
      String title = new String(all, end, (int) length, StandardCharsets.UTF_8);
      assertThat(Files.readString(export)).contains(title.replace("\"", "\"\""));
      end += (int) length;
    }
    assertThat(end).isEqualTo(size);
  }
}
