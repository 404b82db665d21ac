package colab.corpus.format.own;

import colab.Diagnostic;
import colab.corpus.Provenance;
import colab.corpus.Reading;
import colab.corpus.Sink;
import java.io.IOException;

/** A reading of a table with a row a country: rows of one identifier make one publication. */
record GatheredReading(Reading rows) implements Reading {

  @Override
  public Provenance provenance() {
    return rows.provenance();
  }

  @Override
  public void read(Sink sink) throws IOException {
    Gathering gathering = new Gathering(sink);
    rows.read(gathering);
    gathering.end();
    if (gathering.rows() > gathering.publications()) {
      String what =
          gathering.rows()
              + " rows, one a country, put together to "
              + gathering.publications()
              + " by identifier";
      sink.warning(new Diagnostic(provenance().source(), 0, "", Diagnostic.Severity.WARNING, what));
    }
  }
}
