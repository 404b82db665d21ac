package colab.corpus.format.canonical;

import colab.corpus.Provenance;
import colab.corpus.Row;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes publications as the canonical table: a preamble, a header, a row a publication. Only what
 * the source says of its publications has a column, so that what is missing stays missing.
 */
public final class CanonicalWriter {
  private final List<CanonicalColumn> columns;
  private final StringBuilder line = new StringBuilder();

  /**
   * A writer of these columns.
   *
   * @param attributes what the source says
   */
  public CanonicalWriter(Set<Attribute> attributes) {
    this.columns =
        CanonicalColumn.ALL.stream()
            .filter(column -> attributes.contains(column.known().attribute()))
            .toList();
  }

  /**
   * Writes what stands above the rows.
   *
   * @param more what else there is to know, a key first in each row
   */
  public void head(Provenance from, List<List<String>> more, Appendable to) throws IOException {
    for (List<String> row : Preamble.rows(from)) {
      row(row, to);
    }
    for (List<String> row : more) {
      row(row, to);
    }
    to.append('\n');
    List<String> header = new ArrayList<>();
    columns.forEach(column -> header.add(heading(column, from.provider())));
    header.add(CanonicalTable.FILE);
    header.add(CanonicalTable.LINE);
    row(header, to);
  }

  private static String heading(CanonicalColumn column, Provider provider) {
    boolean impact = column.known().attribute() == Attribute.FWCI && !provider.impact().isEmpty();
    return impact ? provider.impact().toLowerCase(Locale.ROOT) : column.known().title();
  }

  /** Writes one publication. */
  public void row(Row row, Appendable to) throws IOException {
    line.setLength(0);
    for (CanonicalColumn column : columns) {
      cell(column.cell().of(row));
      line.append(',');
    }
    cell(fileName(row.source()));
    line.append(',').append(row.line()).append('\n');
    to.append(line);
  }

  /** {@return the file's name without the folders, which differ from machine to machine} */
  public static String fileName(String source) {
    return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
  }

  private void row(List<String> cells, Appendable to) throws IOException {
    line.setLength(0);
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : ",");
      cell(cells.get(i));
    }
    to.append(line.append('\n'));
  }

  /** A row is one line: where a line breaks in a title, a space does as well. */
  private void cell(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c != ',' && c != '"' && c != '\n' && c != '\r';
    }
    if (plain) {
      line.append(text);
      return;
    }
    String one = text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    line.append('"').append(one.replace("\"", "\"\"")).append('"');
  }
}
