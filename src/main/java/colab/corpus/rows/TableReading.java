package colab.corpus.rows;

import colab.corpus.Input;
import colab.corpus.Provenance;
import colab.corpus.Reading;
import colab.corpus.Sink;
import colab.corpus.sheet.ChunkSheet;
import colab.corpus.sheet.Dialect;
import colab.corpus.sheet.RowShape;
import colab.corpus.sheet.ScannedSheet;
import colab.corpus.sheet.Sheet;
import colab.corpus.sheet.Sheets;
import colab.publication.Attribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Set;

/**
 * One table of publications, opened. Every row below the header goes to the sink, or is told as
 * rejected.
 */
final class TableReading implements Reading {

  /** What is known of the table before its rows are read. */
  record Opened(TableLayout layout, TableColumns columns, Set<Attribute> wanted, Wishes wishes) {}

  private final Input input;
  private final TableSource source;
  private final Opened opened;
  private final TableLayout layout;
  private final Provenance provenance;

  TableReading(Input input, TableSource source, Opened opened) {
    this.input = input;
    this.source = source;
    this.opened = opened;
    this.layout = opened.layout();
    this.provenance = source.provenance(input.name(), layout);
  }

  @Override
  public Provenance provenance() {
    return provenance;
  }

  @Override
  public void read(Sink sink) throws IOException {
    try (Sheet whole = Sheets.open(input, layout.dialect())) {
      boolean found = toHeader(whole);
      Decoding decoding = decoding();
      Sheet sheet = found ? ahead(whole, decoding, sink) : whole;
      RowTaker taker = taker(decoding);
      TableRow row = new TableRow(input.name(), sheet, opened, decoding);
      boolean more = found;
      int width = layout.headings().size();
      while (more && sheet.next()) {
        width = sheet.width();
        more = taker.take(sheet, row, sink);
      }
      row.tellCut(sink);
      Sheets.misread(input, sheet).ifPresent(sink::warning);
      decoding.beside().tell(input.name(), sink);
      decoding.beside().matched().ifPresent(names -> sink.matched(input.name(), names));
      if (more) {
        String hint = "Mend the line, or export it again from " + source.provider().title() + ".";
        new RowShape(layout.dialect(), layout.headings().size())
            .checkEnd(input, sheet, width, hint);
      } else {
        taker.tellRest(sheet, sink);
      }
    } catch (CharacterCodingException | UncheckedIOException e) {
      throw Sheets.notText(input, layout.dialect().charset());
    }
  }

  private Decoding decoding() {
    return new Decoding(layout.dialect().allowsDecimalComma(), opened.wishes());
  }

  private RowTaker taker(Decoding decoding) {
    return new RowTaker(input.name(), source, layout, decoding);
  }

  /** Large files are decoded by other threads up to their end; {@return what is left to read} */
  private Sheet ahead(Sheet sheet, Decoding decoding, Sink sink) throws IOException {
    int threads = opened.wishes().threads().of(input);
    boolean quoted = layout.dialect().kind() == Dialect.Kind.DELIMITED;
    if (threads < 2 || !quoted || !(sheet instanceof ScannedSheet scanned)) {
      return sheet;
    }
    int chunk = opened.wishes().threads().chunk();
    long size = input.isPacked() ? -1 : input.size();
    ReadAhead reader = new ReadAhead(threads - 1, chunk, size, () -> batch(scanned));
    return reader.read(scanned, sink, decoding.beside()::learn);
  }

  private RowBatch batch(ScannedSheet whole) {
    Decoding decoding = decoding();
    ChunkSheet sheet = new ChunkSheet(whole.delimiter(), whole.text());
    RowTaker taker = taker(decoding);
    TableRow row = new TableRow(input.name(), sheet, opened, decoding);
    return new RowBatch(input.name(), new RowBatch.Tools(sheet, decoding, row, taker));
  }

  private boolean toHeader(Sheet sheet) throws IOException {
    boolean found = true;
    while (found && sheet.line() < layout.headerLine()) {
      found = sheet.next();
    }
    return found;
  }
}
