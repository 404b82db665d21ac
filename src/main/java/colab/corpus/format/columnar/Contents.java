package colab.corpus.format.columnar;

import colab.corpus.Account;
import colab.corpus.Provenance;
import colab.corpus.YearRange;
import colab.publication.Attribute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a columnar file says of its publications as a whole.
 *
 * @param provenance where they come from
 * @param attributes what is said of them
 * @param account what became of the rows that were read
 * @param distinct whether no publication stands in it twice
 * @param leftOut rows left out as their provider does by default, by what they are
 * @param origins the files they come from
 * @param options what shaped the conversion, as the user wrote it
 * @param told what is told of them
 */
public record Contents(
    Provenance provenance,
    Set<Attribute> attributes,
    Account account,
    boolean distinct,
    SortedMap<String, Long> leftOut,
    List<Origin> origins,
    List<String> options,
    List<Told> told) {
  private static final long MOST_ROWS = 1L << 40;

  void write(ByteWriter to) {
    writeProvenance(to);
    to.number(attributes.size());
    attributes.forEach(attribute -> to.text(attribute.name()));
    to.number(account.read()).number(account.kept()).number(account.duplicate());
    to.number(account.filtered()).number(account.rejected()).number(distinct ? 1 : 0);
    to.number(leftOut.size());
    leftOut.forEach((kind, number) -> to.text(kind).number(number));
    to.number(origins.size());
    origins.forEach(origin -> origin.write(to));
    texts(options, to);
    to.number(told.size());
    told.forEach(each -> each.write(to));
  }

  private void writeProvenance(ByteWriter to) {
    to.text(provenance.provider().name()).text(provenance.dataSet());
    to.number(provenance.years().map(YearRange::first).orElse(0));
    to.number(provenance.years().map(YearRange::last).orElse(0));
    to.text(provenance.updated().map(LocalDate::toString).orElse(""));
    to.text(provenance.exported().map(LocalDate::toString).orElse(""));
    to.signed(provenance.declared().orElse(-1)).number(provenance.synthetic() ? 1 : 0);
    to.number(provenance.entries().size());
    provenance.entries().forEach((key, value) -> to.text(key).text(value));
    texts(provenance.lines(), to);
  }

  private static void texts(List<String> texts, ByteWriter to) {
    to.number(texts.size());
    texts.forEach(to::text);
  }

  static Contents read(ByteReader from, String source) {
    Provenance provenance = provenance(from, source);
    Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
    for (int i = from.upTo(from.left()); i > 0; i--) {
      attributes.add(Named.one(Attribute.class, from.text()));
    }
    Account account = account(from);
    boolean distinct = from.upTo(1) == 1;
    SortedMap<String, Long> leftOut = new TreeMap<>();
    for (int i = from.upTo(from.left()); i > 0; i--) {
      leftOut.put(from.text(), count(from));
    }
    if (leftOut.values().stream().mapToLong(Long::longValue).sum() != account.filtered()) {
      throw new ByteReader.Malformed("rows left out that do not add up");
    }
    List<Origin> origins = new ArrayList<>();
    for (int i = from.upTo(from.left()); i > 0; i--) {
      origins.add(Origin.read(from));
    }
    List<String> options = texts(from);
    List<Told> told = new ArrayList<>();
    for (int i = from.upTo(from.left()); i > 0; i--) {
      told.add(Told.read(from));
    }
    return new Contents(provenance, attributes, account, distinct, leftOut, origins, options, told);
  }

  private static long count(ByteReader from) {
    long number = from.number();
    if (number < 0 || number > MOST_ROWS) {
      throw new ByteReader.Malformed("more rows than there can be");
    }
    return number;
  }

  /** {@return how many rows stand in the blocks} */
  long rows() {
    return account.kept() + (distinct ? 0 : account.duplicate());
  }

  private static Account account(ByteReader from) {
    long[] numbers = new long[5];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = count(from);
    }
    if (numbers[0] != numbers[1] + numbers[2] + numbers[3] + numbers[4]) {
      throw new ByteReader.Malformed("rows that do not add up");
    }
    return new Account(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
  }

  private static Provenance provenance(ByteReader from, String source) {
    var provider = Named.provider(from.text());
    String dataSet = from.text();
    var years = Named.years(from.upTo(9999), from.upTo(9999));
    var updated = Named.date(from.text());
    var exported = Named.date(from.text());
    long declared = from.signed();
    boolean synthetic = from.upTo(1) == 1;
    Map<String, String> entries = new LinkedHashMap<>();
    for (int i = from.upTo(from.left()); i > 0; i--) {
      entries.put(from.text(), from.text());
    }
    return new Provenance(
        source,
        ColumnarFile.ID,
        provider,
        dataSet,
        years,
        updated,
        exported,
        declared < 0 ? OptionalLong.empty() : OptionalLong.of(declared),
        entries,
        texts(from),
        synthetic);
  }

  private static List<String> texts(ByteReader from) {
    List<String> texts = new ArrayList<>();
    for (int i = from.upTo(from.left()); i > 0; i--) {
      texts.add(from.text());
    }
    return texts;
  }
}
