package colab.corpus.format.scival;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Input;
import colab.corpus.Provenance;
import colab.corpus.Reading;
import colab.corpus.Sink;
import colab.corpus.UnknownName;
import colab.corpus.cell.Cells;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.sheet.Sheet;
import colab.corpus.sheet.Sheets;
import colab.publication.Attribute;
import colab.publication.Countries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import java.util.Set;

/**
 * One SciVal export, opened. Every row below the header goes to the sink, or is told as rejected.
 */
final class SciValReading implements Reading {
  private final Input input;
  private final SciValLayout layout;
  private final SciValColumns columns;
  private final Set<Attribute> wanted;
  private final Countries countries;
  private final Provenance provenance;

  SciValReading(
      Input input,
      SciValLayout layout,
      SciValColumns columns,
      Set<Attribute> wanted,
      Countries countries,
      String format) {
    this.input = input;
    this.layout = layout;
    this.columns = columns;
    this.wanted = wanted;
    this.countries = countries;
    this.provenance = SciValPreamble.read(input.name(), format, layout.preamble());
  }

  @Override
  public Provenance provenance() {
    return provenance;
  }

  @Override
  public void read(Sink sink) throws IOException {
    try (Sheet sheet = Sheets.open(input, layout.dialect())) {
      SciValRow row =
          new SciValRow(
              input.name(),
              sheet,
              columns,
              layout.dialect().allowsDecimalComma(),
              wanted,
              countries);
      boolean more = toHeader(sheet);
      while (more && sheet.next()) {
        more = take(sheet, row, sink);
      }
      tellUnknown(row, sink);
      if (more) {
        checkEnd(sheet);
      } else {
        tellRest(sheet, sink);
      }
    } catch (CharacterCodingException | UncheckedIOException e) {
      throw Sheets.notText(input, layout.dialect().charset());
    }
  }

  private boolean toHeader(Sheet sheet) throws IOException {
    boolean found = true;
    while (found && sheet.line() < layout.headerLine()) {
      found = sheet.next();
    }
    return found;
  }

  /** {@return whether rows may follow} */
  private boolean take(Sheet sheet, SciValRow row, Sink sink) {
    if (sheet.isBlank()) {
      return true;
    }
    if (isFooter(sheet)) {
      return false;
    }
    String fault = shape(sheet);
    if (!fault.isEmpty()) {
      reject(sink, sheet.line(), "", fault);
      return true;
    }
    try {
      row.decode();
      sink.row(row);
    } catch (UnreadableCell e) {
      reject(sink, sheet.line(), e.column(), e.why());
    }
    return true;
  }

  static boolean isFooter(Sheet sheet) {
    String first = Cells.clean(sheet.cell(0));
    boolean signed = first.startsWith("\u00a9") || first.startsWith("Copyright \u00a9");
    return signed && first.contains("Elsevier")
        || first.startsWith("Synthetic data constructed for colab");
  }

  private String shape(Sheet sheet) {
    int expected = layout.headings().size();
    boolean padded = layout.dialect().equals(colab.corpus.sheet.Dialect.WORKBOOK);
    if (sheet.width() < expected && !padded) {
      return "the row has " + sheet.width() + " cells, the header has " + expected;
    }
    for (int i = expected; i < sheet.width(); i++) {
      if (!sheet.cell(i).isBlank()) {
        return "the row has " + sheet.width() + " cells, the header has " + expected;
      }
    }
    return "";
  }

  private void reject(Sink sink, long line, String column, String why) {
    sink.rejected(new Diagnostic(input.name(), line, column, Diagnostic.Severity.REJECTED, why));
  }

  private void tellUnknown(SciValRow row, Sink sink) {
    tell(row.countryCells.unknown(), Attribute.COUNTRIES, sink);
    tell(row.fieldCells.unknown(), Attribute.FIELDS, sink);
  }

  private void tell(Map<String, Long> names, Attribute attribute, Sink sink) {
    names.forEach(
        (name, times) ->
            sink.unknown(new UnknownName(input.name(), attribute, Cells.shown(name), times)));
  }

  /**
   * A quote that is never closed swallows the rest of the file into one cell, and no parser says
   * so.
   */
  private void checkEnd(Sheet sheet) throws IOException {
    boolean suspicious =
        sheet.lastLine() > sheet.line() || sheet.width() != layout.headings().size();
    if (suspicious && layout.dialect().delimiter() != '\0' && input.hasOddQuotes(sheet.line())) {
      throw ColabException.couldNot(
          input.name()
              + ":"
              + sheet.line()
              + ": a quotation mark opened on this line is never closed; the rest of the file would be lost",
          "Mend the line, or export it again from SciVal.");
    }
  }

  private void tellRest(Sheet sheet, Sink sink) throws IOException {
    while (sheet.next()) {
      if (!sheet.isBlank() && sheet.width() >= layout.headings().size() && !isFooter(sheet)) {
        reject(
            sink,
            sheet.line(),
            "",
            "the row stands after the end of the export; two exports may be joined in one file");
      }
    }
  }
}
