package colab.baseline;

import colab.corpus.Row;
import colab.publication.DocumentType;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Writes a baseline as CSV: what there is to know of it, an empty line, a header, a row a cell. The
 * same baseline gives the same bytes.
 */
public final class BaselineWriter {
  private final Appendable to;

  /** A writer to this place. */
  public BaselineWriter(Appendable to) {
    this.to = to;
  }

  /** Writes it all. */
  public void write(Baseline baseline) throws IOException {
    head(baseline.about());
    row(Captions.ROWS, String.valueOf(rows(baseline)));
    for (Map.Entry<Integer, Map<DocumentType, Long>> year : baseline.ranked().known().entrySet()) {
      ranked(year.getKey(), year.getValue());
    }
    for (Map.Entry<Integer, List<Line>> year : baseline.ranked().lines().entrySet()) {
      lines(year.getKey(), year.getValue());
    }
    for (String explanation : Captions.EXPLANATIONS) {
      row(Captions.COLUMN, explanation);
    }
    to.append('\n');
    row(Captions.COLUMNS.toArray(String[]::new));
    for (Map.Entry<Place, Peers> cell : baseline.cells().entrySet()) {
      cell(cell.getKey(), cell.getValue());
    }
  }

  private static long rows(Baseline baseline) {
    return baseline.cells().values().stream()
        .mapToLong(peers -> 1 + peers.byCollaboration().size())
        .sum();
  }

  private void head(About about) throws IOException {
    row(Captions.MARK, Captions.VERSION);
    row(Captions.PROVIDER, about.provider().title());
    row(Captions.DATA_SET, about.dataSet());
    row(Captions.SCOPE, about.world() ? Captions.WORLD : Captions.SAMPLE);
    row(Captions.DATE, about.date().map(Object::toString).orElse(""));
    row(
        Captions.WINDOW,
        about.window().isEmpty() ? Captions.TO_DATE : "" + about.window().getAsInt());
    row(Captions.COMPLETE, about.complete().isEmpty() ? "" : "" + about.complete().getAsInt());
    row(Captions.SCHEME, Captions.ASJC);
    row(
        Captions.TYPES,
        String.join("; ", about.types().stream().map(DocumentType::label).toList()));
    row(Captions.SPARSE, String.valueOf(about.sparse()));
    row(Captions.SYNTHETIC, about.synthetic() ? "yes" : "no");
    for (Map.Entry<String, Long> count : about.counts().entrySet()) {
      row(Captions.COUNT, count.getKey(), String.valueOf(count.getValue()));
    }
  }

  private void ranked(int year, Map<DocumentType, Long> types) throws IOException {
    for (Map.Entry<DocumentType, Long> type : types.entrySet()) {
      row(
          Captions.RANKED,
          String.valueOf(year),
          type.getKey().label(),
          String.valueOf(type.getValue()));
    }
  }

  private void lines(int year, List<Line> lines) throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      row(
          Captions.LINE,
          String.valueOf(year),
          String.valueOf(Baseline.PERCENTS.get(i)),
          new BigDecimal(lines.get(i).from()).divide(new BigDecimal(Row.SCALE)).toPlainString(),
          String.valueOf(lines.get(i).part()));
    }
  }

  private void cell(Place place, Peers peers) throws IOException {
    Distribution all = peers.all();
    row(
        place,
        Captions.ALL,
        List.of(
            String.valueOf(peers.number()),
            Weight.text(all.weight()),
            Weight.text(all.citations()),
            all.logarithms(),
            all.mean(),
            all.text()));
    for (Map.Entry<Collaboration, Sums> kind : peers.byCollaboration().entrySet()) {
      Sums sums = kind.getValue();
      row(
          place,
          kind.getKey().title(),
          List.of(
              String.valueOf(sums.number()),
              Weight.text(sums.weight()),
              Weight.text(sums.citations()),
              "",
              sums.mean(),
              ""));
    }
  }

  private void row(Place place, String collaboration, List<String> cells) throws IOException {
    to.append(String.valueOf(place.year())).append(',').append(place.type().label());
    to.append(',').append(String.valueOf(place.field().code())).append(',');
    cell(place.field().name());
    to.append(',').append(collaboration);
    for (String cell : cells) {
      to.append(',').append(cell);
    }
    to.append('\n');
  }

  private void row(String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      to.append(i == 0 ? "" : ",");
      cell(cells[i]);
    }
    to.append('\n');
  }

  private void cell(String text) throws IOException {
    String one = text.replace('\n', ' ').replace('\r', ' ');
    boolean plain = one.indexOf(',') < 0 && one.indexOf('"') < 0;
    to.append(plain ? one : "\"" + one.replace("\"", "\"\"") + "\"");
  }
}
