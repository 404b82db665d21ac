package colab.render;

import colab.table.Value.Caution;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The marks that say how few publications stand behind a number, and what they mean. */
final class Legend {
  private Legend() {}

  static String mark(Caution caution) {
    return switch (caution) {
      case NONE -> "";
      case AMBER -> "*";
      case RED -> "**";
      case TOO_FEW -> "***";
    };
  }

  /**
   * {@return such as "* 50-199 publications, ** 10-49: read with care", for the marks that occur;
   * empty without}
   */
  static Optional<String> of(Collection<Caution> cautions) {
    Set<Caution> marks = EnumSet.noneOf(Caution.class);
    marks.addAll(cautions);
    marks.remove(Caution.NONE);
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    String each =
        marks.stream().map(one -> mark(one) + " " + range(one)).collect(Collectors.joining(", "));
    return Optional.of(each.replaceFirst("$|(?=,)", " publications") + ": read with care");
  }

  private static String range(Caution caution) {
    return switch (caution) {
      case NONE -> "200 or more";
      case AMBER -> "50-199";
      case RED -> "10-49";
      case TOO_FEW -> "under 10";
    };
  }
}
