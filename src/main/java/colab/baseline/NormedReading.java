package colab.baseline;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Provenance;
import colab.corpus.Reading;
import colab.corpus.Relay;
import colab.corpus.Row;
import colab.corpus.Sink;
import java.io.IOException;
import java.util.Map;

/**
 * A reading whose publications pass a baseline on their way.
 *
 * @param rows the reading
 * @param held the baseline
 */
record NormedReading(Reading rows, Held held) implements Reading {
  @Override
  public Provenance provenance() {
    return rows.provenance();
  }

  @Override
  public void read(Sink sink) throws IOException {
    Norming norming = new Norming(sink, held);
    rows.read(norming);
    norming.tell(provenance().source());
  }

  /** The relay that wraps each row. Mutable: it counts what there is to tell. */
  private static final class Norming implements Relay {
    private final Sink to;
    private final Held held;
    private final Norms norms;
    private final Map<Integer, YearLines> lines;
    private final Findings findings = new Findings();

    Norming(Sink to, Held held) {
      this.to = to;
      this.held = held;
      this.norms = new Norms(held.baseline());
      this.lines = held.thresholds() ? YearLines.of(held.baseline()) : Map.of();
    }

    @Override
    public Sink to() {
      return to;
    }

    @Override
    public void row(Row row) {
      Norm norm = norms.of(row.year(), row.type(), row.fields());
      long cited = Window.citations(row, held.baseline().about().window());
      if (cited > 0 && norm.uncited().isPresent()) {
        throw contradiction(row, cited, norm.uncited().get());
      }
      findings.take(norm, cited);
      to.row(new NormedRow(row, norm, cited, lines.getOrDefault(row.year(), YearLines.NONE)));
    }

    private ColabException contradiction(Row row, long cited, Place uncited) {
      return ColabException.couldNot(
          row.source()
              + ":"
              + row.line()
              + ": "
              + cited
              + (cited == 1 ? " citation" : " citations")
              + ", where "
              + held.name()
              + " has none at all: "
              + uncited.inWords(),
          "Make the baseline of citations of the same day as these.");
    }

    void tell(String source) {
      findings
          .inWords(held.name())
          .forEach(
              what -> to.warning(new Diagnostic(source, 0, "", Diagnostic.Severity.WARNING, what)));
    }
  }
}
