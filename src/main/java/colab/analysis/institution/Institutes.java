package colab.analysis.institution;

import colab.ColabException;
import colab.analysis.Library;
import colab.analysis.Whereabouts;
import colab.analysis.Words;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.Role;
import colab.indicator.Stratum;
import colab.publication.Affiliation;
import colab.publication.Attribute;
import colab.publication.Provider;
import colab.table.Note;
import colab.table.Value;
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

/** What questions about institutions have in common. */
final class Institutes {
  static final String NOWHERE = "its country is not known";
  static final String NO_ID = "the source has no identifier";

  private Institutes() {}

  /** {@return evidence of a set, beside the whole that it is part of} */
  static Evidence evidence(Cell cell, Optional<Cell> whole) {
    return Evidence.of(cell)
        .with(Role.HOME, whole.map(all -> List.of(new Stratum(1, all))).orElse(List.of()));
  }

  /** {@return how many publications have an FWCI; missing where the source has none} */
  static Value numberOfFwci(Evidence evidence, Export export) {
    return export.attributes().contains(Attribute.FWCI)
        ? ImpactIndicators.N_FWCI.of(evidence)
        : Value.missing("the source has no FWCI");
  }

  /** {@return the word as a cell; missing, for the reason, where there is none} */
  static Value word(String text, String otherwise) {
    return text.isEmpty() ? Value.missing(otherwise) : Value.label(text);
  }

  /**
   * {@return the export that answers}
   *
   * @throws ColabException when none says where institutions are; it names what would
   */
  static Export choose(Library library, Breakdown breakdown) {
    Export export = library.choose(breakdown);
    boolean ofAddresses = export.provider() == Provider.SCOPUS;
    if (ofAddresses && !export.isCounted()) {
      throw ColabException.couldNot(
          Words.name(export)
              + " has addresses, which do not tell a department from its institution",
          "Take the publications from SciVal, OpenAlex, Web of Science or Dimensions.");
    }
    boolean lacksPlaces =
        breakdown.needs().contains(Attribute.INSTITUTION_COUNTRIES)
            && export.attributes().contains(Attribute.INSTITUTIONS)
            && !export.attributes().contains(Attribute.INSTITUTION_COUNTRIES);
    if (lacksPlaces) {
      throw ColabException.couldNot(
          Words.name(export)
              + " lists institutions, and does not say which country each of them is in",
          Whereabouts.advice(export));
    }
    return export;
  }

  /** {@return the institutions of the cube, the largest first} */
  static List<Institute> of(Cube cube, Dimension dimension) {
    List<Institute> all = new ArrayList<>();
    Map<Integer, Cell> cells = cube.by(dimension);
    cells.forEach((member, cell) -> all.add(new Institute(cube.met().institution(member), cell)));
    all.sort(null);
    return all;
  }

  /** {@return those in a country of the side} */
  static List<Institute> in(List<Institute> all, Side side) {
    return all.stream().filter(each -> each.who().isIn(side.countries())).toList();
  }

  /** {@return word of publications that no institution of a side was found on} */
  static Optional<Note> unnamed(List<Filled> filled, Selection selection) {
    if (filled.size() < 2) {
      return Optional.empty();
    }
    Cube without = filled.get(1).cube().where(Dimension.NAMED, named -> named == 0);
    long number = without.total().publications().orElse(0);
    String which =
        selection.sides().size() == 2
            ? "no known institution of one side"
            : "no known institution there";
    return number == 0
        ? Optional.empty()
        : Optional.of(
            Note.of(
                Words.number(number)
                    + (number == 1 ? " publication has " : " publications have ")
                    + which
                    + ": numbers of institutions are lower bounds."));
  }

  /** {@return how institutions are told apart} */
  static Note identity(List<Affiliation> institutes, Export export) {
    long identified = institutes.stream().filter(each -> !each.id().isEmpty()).count();
    String provider = export.provider().title();
    if (identified == 0) {
      return Note.of(
          "Institutions by name and country as written: two spellings are two institutions.");
    }
    String others = identified == institutes.size() ? "" : " (without one, by name and country)";
    return Note.of(
        "Institutions by "
            + provider
            + " identifier"
            + others
            + "; parts are not rolled up into parents.");
  }
}
