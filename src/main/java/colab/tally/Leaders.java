package colab.tally;

import colab.corpus.Row;
import colab.publication.Attribute;
import colab.publication.Publication;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The publications with the highest FWCI, by name; equals are ordered by identifier, so that the
 * order of files is no matter. Mutable.
 */
final class Leaders {
  private static final Comparator<Publication> LOWEST_FIRST = Leaders::lowestFirst;

  private final int most;
  private final PriorityQueue<Publication> kept = new PriorityQueue<>(LOWEST_FIRST);

  Leaders(int most) {
    this.most = most;
  }

  void offer(Row row) {
    if (most == 0
        || row.fwci() == Row.MISSING
        || kept.size() == most && row.fwci() < kept.element().fwci()) {
      return;
    }
    kept.add(publication(row));
    if (kept.size() > most) {
      kept.remove();
    }
  }

  private static Publication publication(Row row) {
    return new Publication(
        row.text(Attribute.ID),
        row.text(Attribute.DOI),
        row.text(Attribute.TITLE),
        row.year(),
        row.authorNumber() == Row.MISSING ? -1 : row.authorNumber(),
        row.countryNumber(),
        row.fwci(),
        row.source(),
        row.line());
  }

  /** {@return highest first} */
  List<Publication> highestFirst() {
    return kept.stream().sorted(LOWEST_FIRST.reversed()).toList();
  }

  private static int lowestFirst(Publication one, Publication other) {
    int order = Long.compare(one.fwci(), other.fwci());
    if (order == 0) {
      order = other.id().compareTo(one.id());
    }
    return order == 0 ? Long.compare(other.line(), one.line()) : order;
  }
}
