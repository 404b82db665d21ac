package colab.analysis;

import colab.corpus.Scope;
import colab.corpus.Selection;
import colab.indicator.Counting;
import colab.indicator.Evidence;
import colab.indicator.Role;
import colab.indicator.Stratum;
import colab.tally.Breakdown;
import colab.tally.Cell;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Filled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the totals of the collaboration index come from: the international publications of every
 * country and of the world. An export of one country does not know them, nor do files that declare
 * no scope; a table that was counted before may lend them to another of its provider.
 *
 * @param export what knows them
 * @param countries the question for those of every country
 * @param world the question for those of the world
 */
record IndexSource(Export export, Breakdown countries, Breakdown world) {

  /** {@return the source of the totals for the partners that this export tells, if there is one} */
  static Optional<IndexSource> find(Library library, Export partners, Question question) {
    Selection selection = question.selection().ofPartners();
    boolean country =
        selection.sides().size() == 1 && selection.sides().get(0).countries().size() == 1;
    if (!country || question.counting() != Counting.FULL) {
      return Optional.empty();
    }
    Stream<Export> lenders =
        partners.isCounted()
            ? library.exports().stream().filter(export -> belongsTo(export, partners))
            : Stream.empty();
    Selection world = selection.withSides(List.of());
    Breakdown countries = Breakdown.of(world, List.of(Dimension.COUNTRY), Set.of());
    return Stream.concat(Stream.of(partners), lenders)
        .filter(export -> knows(export, countries))
        .findFirst()
        .map(
            export -> new IndexSource(export, countries, Breakdown.of(world, List.of(), Set.of())));
  }

  private static boolean belongsTo(Export export, Export partners) {
    return export != partners && export.isCounted() && export.provider() == partners.provider();
  }

  private static boolean knows(Export export, Breakdown countries) {
    Scope scope = export.scope();
    boolean worldwide =
        scope.basis() != Scope.Basis.UNDECLARED
            && scope.sides().isEmpty()
            && scope.entity().isEmpty();
    return (export.isCounted() || worldwide) && export.refusal(countries).isEmpty();
  }

  /** A table prints the world's number beside the countries'; publications are counted anew. */
  List<Request> requests() {
    List<Request> requests = new ArrayList<>(List.of(new Request(export, countries)));
    if (!export.isCounted()) {
      requests.add(new Request(export, world));
    }
    return requests;
  }

  /** {@return the totals, from the answers to the requests} */
  Totals totals(List<Filled> answers) {
    Cube byCountry = answers.get(0).cube();
    Cell whole = export.isCounted() ? byCountry.total() : answers.get(1).cube().total();
    Optional<Cell> world = Optional.of(whole).filter(cell -> cell.publications().isPresent());
    return new Totals(byCountry.by(Dimension.COUNTRY), world);
  }

  /**
   * International publications.
   *
   * @param countries of each country, by index
   * @param world of the world
   */
  record Totals(Map<Integer, Cell> countries, Optional<Cell> world) {
    static final Totals UNKNOWN = new Totals(Map.of(), Optional.empty());

    /** {@return the evidence of the publications together, with all that the index needs} */
    Evidence evidence(List<Stratum> together, int home, int partner) {
      return Evidence.of(together)
          .with(Role.HOME, of(home))
          .with(Role.PARTNER, of(partner))
          .with(Role.WORLD, world.map(cell -> List.of(new Stratum(1, cell))).orElse(List.of()));
    }

    /** {@return the international publications of the country} */
    List<Stratum> of(int country) {
      Cell cell = countries.get(country);
      return cell == null ? List.of() : List.of(new Stratum(1, cell));
    }
  }
}
