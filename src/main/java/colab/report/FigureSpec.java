package colab.report;

import colab.table.Unit;
import java.util.List;
import java.util.Optional;

/**
 * One figure of a report.
 *
 * @param place where it stands in the report file
 * @param exports the names of the exports it comes from
 * @param source how it is had from them
 * @param unit what it is; none to take it from the source
 * @param published as published; none when the report prints no such figure
 */
public record FigureSpec(
    Place place,
    List<String> exports,
    FigureSource source,
    Optional<Unit> unit,
    Optional<PublishedCell> published) {
  public FigureSpec {
    exports = List.copyOf(exports);
  }
}
