package colab.corpus.format.own;

import colab.Diagnostic;
import colab.corpus.Relay;
import colab.corpus.Row;
import colab.corpus.Sink;
import colab.corpus.rows.DecodedRow;
import colab.publication.Attribute;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The sink between a table with a row a country and the one that counts publications: rows that
 * follow each other with one identifier become one, which has the countries of them all and all
 * else of the first. A row that comes too late for that is rejected. Mutable.
 */
final class Gathering implements Relay {
  private final Sink to;
  private final Map<Attribute, String> texts = new EnumMap<>(Attribute.class);
  private final Set<String> done = new HashSet<>();
  private DecodedRow held = new DecodedRow("", attribute -> "");
  private String id = "";
  private long rows;
  private long publications;

  Gathering(Sink to) {
    this.to = to;
  }

  @Override
  public Sink to() {
    return to;
  }

  @Override
  public void row(Row row) {
    rows++;
    String next = row.text(Attribute.ID);
    if (!next.isEmpty() && next.equals(id)) {
      held.countries(held.countries().union(row.countries()));
      return;
    }
    hand();
    if (next.isEmpty()) {
      reject(row, "there is no identifier: rows of one publication are put together by it");
    } else if (done.contains(next)) {
      reject(row, "other rows stand between those of '" + next + "': sort the table by it");
    } else {
      hold(row, next);
    }
  }

  private void hold(Row row, String next) {
    id = next;
    for (Attribute attribute : Attribute.values()) {
      texts.put(attribute, row.text(attribute));
    }
    held = new DecodedRow(row.source(), attribute -> texts.getOrDefault(attribute, ""));
    held.begin(row.line());
    held.year(row.year());
    held.type(row.type());
    held.countries(row.countries());
    held.countryNumber(row.countryNumber());
    held.authorNumber(row.authorNumber());
    held.citations(row.citations());
    held.fwci(row.fwci());
    held.percentile(row.percentile());
    held.weightedPercentile(row.weightedPercentile());
    held.fields(row.fields());
  }

  private void hand() {
    if (!id.isEmpty()) {
      to.row(held);
      done.add(id);
      publications++;
      id = "";
    }
  }

  private void reject(Row row, String why) {
    rows--;
    to.rejected(new Diagnostic(row.source(), row.line(), "", Diagnostic.Severity.REJECTED, why));
  }

  /** Hands on the last publication. */
  void end() {
    hand();
  }

  long rows() {
    return rows;
  }

  long publications() {
    return publications;
  }
}
