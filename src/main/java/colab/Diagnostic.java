package colab;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding about one place in a source.
 *
 * @param source the file as the user named it
 * @param line the line it starts on, from 1; 0 when the finding is about the whole file
 * @param column the name of the column; empty when the finding is about the whole line
 * @param severity how grave it is
 * @param message one sentence
 */
public record Diagnostic(
    String source, long line, String column, Severity severity, String message) {

  /** How grave a finding is. */
  public enum Severity {
    /** The row is left out. */
    REJECTED,
    /** The row is kept; something about it is told. */
    WARNING
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Diagnostic that
        && source.equals(that.source)
        && line == that.line
        && column.equals(that.column)
        && severity == that.severity
        && message.equals(that.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, line, message);
  }

  @Override
  public String toString() {
    String place = line > 0 ? source + ":" + line : source;
    return column.isEmpty() ? place + ": " + message : place + ": " + column + ": " + message;
  }
}
