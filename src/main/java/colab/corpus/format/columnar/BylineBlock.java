package colab.corpus.format.columnar;

import colab.corpus.Row;
import colab.publication.Affiliation;
import colab.publication.Byline;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.Sector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * How a byline stands in a file: as the places of its affiliations among the entries of the column.
 * One of which nothing is known takes no bytes.
 */
final class BylineBlock {
  private static final int WHOLE = 1;
  private static final int SAME = 2;

  private BylineBlock() {}

  static void write(Byline byline, ToIntFunction<Affiliation> placeOf, ByteWriter to) {
    if (byline.equals(Byline.NONE)) {
      return;
    }
    List<Affiliation> ofAuthors = Byline.of(byline.authors(), byline.whole()).institutions();
    boolean same = ofAuthors.equals(byline.institutions());
    to.number((byline.whole() ? WHOLE : 0) + (same ? SAME : 0));
    to.number(byline.sectors().size());
    byline.sectors().forEach(sector -> to.text(sector.name()));
    to.number(byline.authors().size());
    byline.authors().forEach(own -> write(own, placeOf, to));
    if (!same) {
      write(byline.institutions(), placeOf, to);
    }
  }

  private static void write(
      List<Affiliation> some, ToIntFunction<Affiliation> placeOf, ByteWriter to) {
    to.number(some.size());
    some.forEach(each -> to.number(placeOf.applyAsInt(each)));
  }

  static Byline read(byte[] bytes, IntFunction<Affiliation> at) {
    if (bytes.length == 0) {
      return Byline.NONE;
    }
    ByteReader from = new ByteReader(bytes);
    int flags = from.upTo(WHOLE + SAME);
    Set<Sector> sectors = EnumSet.noneOf(Sector.class);
    for (int i = from.upTo(from.left()); i > 0; i--) {
      sectors.add(Named.one(Sector.class, from.text()));
    }
    List<List<Affiliation>> authors = new ArrayList<>();
    for (int i = from.upTo(from.left()); i > 0; i--) {
      authors.add(some(from, at));
    }
    boolean whole = (flags & WHOLE) != 0;
    List<Affiliation> institutions =
        (flags & SAME) != 0 ? Byline.of(authors, whole).institutions() : some(from, at);
    return new Byline(List.copyOf(authors), institutions, sectors, whole);
  }

  private static List<Affiliation> some(ByteReader from, IntFunction<Affiliation> at) {
    Affiliation[] some = new Affiliation[from.upTo(from.left())];
    for (int i = 0; i < some.length; i++) {
      some[i] = at.apply(from.upTo(Integer.MAX_VALUE));
    }
    return List.copyOf(Arrays.asList(some));
  }

  /** The column of bylines. Mutable. */
  static final class Writer implements ColumnWriter {
    private final Table<Optional<Country>> table = Entries.places(Countries.standard());
    private final ColumnWriter.Codes<Affiliation> entries =
        new ColumnWriter.Codes<>(
            row -> Affiliation.named(""), (is, to) -> Entries.write(is, table, to));
    private final TextWriter rows = new TextWriter(false);
    private final ByteWriter one = new ByteWriter();
    private long waiting;

    @Override
    public void add(Row row) {
      one.clear();
      BylineBlock.write(row.byline(), entries::placeOf, one);
      one.addTo(rows);
      waiting += one.size();
    }

    @Override
    public void write(ByteWriter to) {
      entries.writeEntries(to);
      rows.write(to);
      waiting = 0;
    }

    @Override
    public long waiting() {
      return waiting + entries.waiting();
    }
  }
}
