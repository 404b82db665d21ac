package colab.corpus.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What tells one provider's header from another's.
 *
 * @param own headings of which it has at least one
 * @param foreign headings that other providers use and this one does not
 */
public record Signature(Set<String> own, Set<String> foreign) {
  private static final int ENOUGH_COLUMNS = 2;

  public Signature {
    own = own.stream().map(KnownColumn::folded).collect(Collectors.toUnmodifiableSet());
    foreign = foreign.stream().map(KnownColumn::folded).collect(Collectors.toUnmodifiableSet());
  }

  /** {@return how many known columns the header has; 0 when it is another's or none} */
  public int score(List<String> headings, List<KnownColumn> columns) {
    Set<KnownColumn> known = new HashSet<>();
    boolean isOwn = false;
    for (String heading : headings) {
      String folded = KnownColumn.folded(heading);
      if (foreign.contains(folded)) {
        return 0;
      }
      isOwn |= own.contains(folded);
      columns.stream().filter(column -> column.isCalled(heading)).findFirst().ifPresent(known::add);
    }
    return isOwn && known.size() >= ENOUGH_COLUMNS ? known.size() : 0;
  }
}
