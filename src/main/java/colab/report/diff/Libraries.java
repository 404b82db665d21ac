package colab.report.diff;

import colab.analysis.Library;
import colab.corpus.Scope;
import colab.tally.Export;
import colab.tally.PublicationExport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The older and the newer exports, those of one scope joined. An export without its like is not
 * joined: of its figures only the difference is known.
 */
public final class Libraries {
  private final List<Export> older;
  private final List<Export> newer;
  private final List<Join> joins = new ArrayList<>();

  /** Joins the exports that have the same limits, whatever their years. */
  public Libraries(List<Export> older, List<Export> newer) {
    this.older = List.copyOf(older);
    this.newer = List.copyOf(newer);
    List<PublicationExport> left = new ArrayList<>(publications(older));
    for (PublicationExport after : publications(newer)) {
      counterpart(after, left)
          .ifPresent(
              before -> {
                joins.add(new Join(before, after));
                left.remove(before);
              });
    }
  }

  private static List<PublicationExport> publications(List<Export> exports) {
    List<PublicationExport> found = new ArrayList<>();
    for (Export export : exports) {
      if (export instanceof PublicationExport publications) {
        found.add(publications);
      }
    }
    return found;
  }

  private static Optional<PublicationExport> counterpart(
      PublicationExport after, List<PublicationExport> candidates) {
    Optional<PublicationExport> same =
        candidates.stream().filter(each -> each.scope().equals(after.scope())).findFirst();
    return same.or(
        () ->
            candidates.stream()
                .filter(each -> limits(each.scope()).equals(limits(after.scope())))
                .findFirst());
  }

  private static Scope limits(Scope scope) {
    return new Scope(
        scope.basis(), scope.sides(), scope.international(), scope.entity(), Optional.empty());
  }

  /** {@return the exports at this stage} */
  public List<Export> exports(Stage stage) {
    List<Export> exports = new ArrayList<>();
    for (Export export : stage.isOlder() ? older : newer) {
      Optional<Join> join = join(export);
      exports.add(join.<Export>map(found -> found.at(stage)).orElse(export));
    }
    return exports;
  }

  /** {@return the exports at this stage} */
  public Library at(Stage stage) {
    return new Library(exports(stage));
  }

  @SuppressWarnings("ReferenceEquality") // two exports may be alike in all that they say
  private Optional<Join> join(Export export) {
    return joins.stream()
        .filter(each -> each.older() == export || each.newer() == export)
        .findFirst();
  }

  /** {@return the join that an export of the newest stage comes from, or a part of it} */
  Optional<Join> joinOf(Export newest) {
    return newest.isCounted()
        ? Optional.empty()
        : joins.stream().filter(each -> each.newer().scope().equals(newest.scope())).findFirst();
  }
}
