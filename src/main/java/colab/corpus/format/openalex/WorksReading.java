package colab.corpus.format.openalex;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Input;
import colab.corpus.Provenance;
import colab.corpus.Reading;
import colab.corpus.Sink;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.rows.DecodedRow;
import colab.corpus.rows.Decoding;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;

/** One file of works, opened. */
final class WorksReading implements Reading {
  private final Input input;
  private final Provenance provenance;
  private final WorksHead head;
  private final Decoding decoding;
  private final WorkRows rows;

  WorksReading(
      Input input, Provenance provenance, WorksHead head, Decoding decoding, WorkRows rows) {
    this.input = input;
    this.provenance = provenance;
    this.head = head;
    this.decoding = decoding;
    this.rows = rows;
  }

  @Override
  public Provenance provenance() {
    return provenance;
  }

  @Override
  public void read(Sink sink) throws IOException {
    JsonWalk walk = new JsonWalk(new ToSink(sink));
    try (InputStream bytes = input.stream()) {
      if (head.byLine()) {
        walk.lines(bytes);
      } else {
        walk.document(bytes);
      }
    }
    decoding.beside().tell(input.name(), sink);
  }

  private Diagnostic diagnostic(
      long line, String column, Diagnostic.Severity severity, String what) {
    return new Diagnostic(input.name(), line, column, severity, what);
  }

  /** Hands every work to the sink. */
  private final class ToSink implements JsonWalk.Visitor {
    private final Sink sink;
    private long line;

    ToSink(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void begin(long startsOn) {
      line = startsOn;
      rows.work().clear();
    }

    @Override
    public void attribute(String name, JsonParser json) throws IOException {
      if (name.equals("group_by") && json.currentToken() == JsonToken.START_ARRAY) {
        checkEmpty(json);
      } else {
        rows.work().take(name, json);
      }
    }

    private void checkEmpty(JsonParser json) throws IOException {
      if (json.nextToken() != JsonToken.END_ARRAY) {
        throw ColabException.couldNot(
            input.name() + ": this answer of the API holds groups of works, not the works",
            "Ask for the works themselves, without group_by=.");
      }
    }

    @Override
    public void end() {
      try {
        DecodedRow row = rows.row(line);
        if (row.leftOut().isEmpty()) {
          sink.row(row);
        } else {
          sink.leftOut(row.leftOut());
        }
      } catch (UnreadableCell e) {
        sink.rejected(diagnostic(line, e.column(), Diagnostic.Severity.REJECTED, e.why()));
      }
    }

    @Override
    public void broken(long where, String why) {
      sink.rejected(diagnostic(where, "", Diagnostic.Severity.REJECTED, why));
    }
  }
}
