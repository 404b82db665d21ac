package colab.counted;

import colab.corpus.Grid;
import colab.corpus.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a table with a row a set of publications, or a year of one: SciVal's lists and table views,
 * those of InCites, and plain ones.
 *
 * <p>Where a preamble says whose publications are listed, a row is the part of them that it names:
 * France in a list of the publications of Japan is Japan and France together.
 */
final class EntityLayout {
  private static final Set<String> NO_HOME =
      Set.of("institutions", "countries/regions", "countries", "authors", "researchers", "topics");

  private final Grid grid;
  private final SetNames names;
  private final EntityColumns columns;
  private final Optional<NamedSet> home;
  private final Metric ofPeriods;
  private final RowBook book;

  private EntityLayout(Grid grid, SetNames names) {
    this.grid = grid;
    this.names = names;
    this.columns = EntityColumns.of(grid);
    this.home = home();
    this.ofPeriods = Metric.of(periodsName());
    this.book = new RowBook(grid);
  }

  /** {@return the file in this grid} */
  static FiguresFile of(Grid grid, SetNames names) {
    EntityLayout layout = new EntityLayout(grid, names);
    if (layout.columns.figures().isEmpty() && layout.columns.periods().isEmpty()) {
      throw new Figures(grid)
          .at(grid.rows().get(0), "no column holds figures", "Export the file again.");
    }
    grid.rows().stream().skip(1).forEach(layout::take);
    return layout.book.file();
  }

  private Optional<NamedSet> home() {
    Map<String, String> entries = grid.provenance().entries();
    String entity = entries.getOrDefault("Entity", grid.provenance().dataSet()).strip();
    boolean none =
        grid.shape() == Grid.Shape.BENCHMARKS
            || entity.isEmpty()
            || NO_HOME.contains(entity.toLowerCase(Locale.ROOT));
    return none ? Optional.empty() : Optional.of(names.named(entity)).filter(this::isNotWorld);
  }

  private boolean isNotWorld(NamedSet set) {
    return columns.name().isEmpty() || set.sides().isEmpty() || !set.sides().get().isEmpty();
  }

  /** What a column headed by a year holds stands in the data set, or nowhere. */
  private String periodsName() {
    String dataSet = grid.provenance().dataSet();
    String known = dataSet.toLowerCase(Locale.ROOT);
    return known.contains("international collaboration") && !known.startsWith("publications")
        ? "International Collaboration" + (known.contains("%") ? " (%)" : "")
        : dataSet.isEmpty() ? "Figures by year" : dataSet;
  }

  private void take(Grid.Line line) {
    String wrong = Widths.fault(grid, line);
    Optional<String> period = Period.of(line, columns.year());
    String name = columns.name().isPresent() ? line.cell(columns.name().getAsInt()) : "all";
    String apart = OtherRows.reason(grid, name);
    if (!wrong.isEmpty()) {
      book.reject(line, wrong);
    } else if (!apart.isEmpty()) {
      book.leaveOut(line, apart);
    } else if (period.isEmpty()) {
      book.reject(line, Period.fault(line, columns.year()));
    } else if (name.isBlank()) {
      book.reject(line, "the row holds figures without a name");
    } else {
      take(line, name, period.get());
    }
  }

  private void take(Grid.Line line, String name, String period) {
    NamedSet set = set(name);
    boolean plain = grid.provenance().format().startsWith("plain-");
    boolean nation = SetNames.isNation(name);
    if (plain && set.sides().isEmpty() && !nation) {
      book.reject(line, names.unknown(name));
      return;
    }
    if (nation) {
      book.warn(
          line,
          "'" + name + "' is a part of the United Kingdom: a set of its own, not added to it");
    }
    book.keep(set, line, columns.places(line, period, ofPeriods));
  }

  private NamedSet set(String name) {
    if (columns.name().isEmpty() || OtherRows.isWhole(grid, name)) {
      return home.orElseGet(() -> names.named("World"));
    }
    NamedSet own =
        grid.provenance().format().startsWith("plain") ? names.coded(name) : names.named(name);
    return home.map(whole -> within(own, whole)).orElse(own);
  }

  private static NamedSet within(NamedSet own, NamedSet whole) {
    String name = own.name() + " in " + whole.name();
    if (own.sides().isEmpty() || whole.sides().isEmpty()) {
      return new NamedSet(name, Optional.empty());
    }
    List<Side> sides = new ArrayList<>(whole.sides().get());
    own.sides().get().stream().filter(side -> !sides.contains(side)).forEach(sides::add);
    return sides.size() > 2
        ? new NamedSet(name, Optional.empty())
        : new NamedSet(name, Optional.of(sides));
  }
}
