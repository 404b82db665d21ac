package colab.corpus.format.columnar;

import colab.corpus.Sink;
import colab.publication.Attribute;
import java.util.List;
import java.util.Set;

/**
 * Tells what was told of a file at the rows where it was told. Mutable: it goes through the rows
 * once.
 */
final class TellAgain {
  private final List<Told> told;
  private final Set<Attribute> wanted;
  private final Sink sink;
  private int next;
  private long at;

  TellAgain(List<Told> told, Set<Attribute> wanted, Sink sink) {
    this.told = told;
    this.wanted = wanted;
    this.sink = sink;
    this.at = place();
  }

  private long place() {
    return next < told.size() ? told.get(next).before() : Long.MAX_VALUE;
  }

  Sink sink() {
    return sink;
  }

  /** {@return the row, from 0, before which something is to be told} */
  long at() {
    return at;
  }

  /**
   * Tells all that stands before the present row.
   *
   * @return whether the row is rejected, because something in it cannot be read that is wanted
   */
  boolean tell() {
    long here = at;
    boolean rejected = false;
    while (at == here && next < told.size()) {
      Told each = told.get(next);
      if (!each.isCell()) {
        each.tell(sink, wanted);
      } else if (!rejected && each.isWanted(wanted)) {
        each.tell(sink, wanted);
        rejected = true;
      }
      next++;
      at = place();
    }
    return rejected;
  }

  /** Tells all that is left. */
  void rest() {
    while (next < told.size()) {
      tell();
    }
  }
}
