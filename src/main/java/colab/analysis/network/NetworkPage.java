package colab.analysis.network;

import colab.analysis.Notes;
import colab.analysis.SourceNotes;
import colab.analysis.TableBuilder;
import colab.analysis.Words;
import colab.corpus.Scope;
import colab.corpus.Selection;
import colab.corpus.YearRange;
import colab.table.Note;
import colab.tally.Export;
import colab.tally.Filled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the tables of one network have in common: titles and notes.
 *
 * @param source where it comes from
 * @param filled what was counted
 * @param matrix the same as numbers of countries
 */
record NetworkPage(NetworkSource source, List<Filled> filled, CountryMatrix matrix) {

  static NetworkPage of(NetworkSource source, List<Filled> filled) {
    return new NetworkPage(source, filled, source.matrix(filled));
  }

  private Export export() {
    return source.export();
  }

  /** {@return an empty table whose title names the set and the source} */
  TableBuilder table(String id, String title) {
    Selection selection = source.question().selection();
    Optional<YearRange> period = Notes.period(export(), selection.years(), filled.get(0));
    return TableBuilder.from(id, title + Words.narrowed(selection) + inFiles(), export(), period);
  }

  private String inFiles() {
    return switch (export().scope().basis()) {
      case ASSUMED -> ", scope assumed";
      case UNDECLARED -> export().isCounted() ? "" : ", in these files";
      case DECLARED -> "";
    };
  }

  /** {@return what links are, and how many come from how many publications} */
  Note links() {
    String all = amount(matrix.allLinks());
    if (matrix.isFractional()) {
      return Note.of(
          "Fractional links: a publication of m countries gives each pair 1/(m-1), so a country's"
              + " links add up to its international publications; all together "
              + all
              + ".");
    }
    OptionalDouble from = matrix.allInternational();
    String publications =
        from.isPresent()
            ? " from " + amount(from.getAsDouble()) + " international publications"
            : "";
    return Note.of(
        "A publication of m countries makes m(m-1)/2 links, so large consortia weigh most: "
            + all
            + " links"
            + publications
            + (export().isCounted()
                ? "."
                : "; --counting fractional or --max-countries 10 tames them."));
  }

  /** {@return what the affinities in the table are, and on what base} */
  List<Note> bases() {
    String index =
        matrix.allInternational().isPresent()
            ? " Index: the same of international publications (NSF)."
            : "";
    return List.of(
        Note.of(
                "Assoc.: links observed / expected from all links of both; 1 is as expected."
                    + index)
            .about("association"),
        Note.of(
                "RIC: the second's share of the first's links over its share of all others' links; back,"
                    + " the other way. A link has two ends, so RIC is near one half where Assoc. is 1:"
                    + " compare RIC with RIC.")
            .about("ric"));
  }

  /** {@return why the collaboration index and its like are missing, where they are} */
  Optional<Note> noTotals() {
    if (matrix.allInternational().isPresent()) {
      return Optional.empty();
    }
    boolean undeclared =
        !export().isCounted() && export().scope().basis() == Scope.Basis.UNDECLARED;
    return Optional.of(
        Note.of(
            undeclared
                ? "No index: the files declare no scope, so what a country has in all is not known"
                    + " (--assume-scope world, if they hold all publications)."
                : "No index: it needs the international publications of each country and of the"
                    + " world; name a table of them too."));
  }

  /** {@return how it was counted, and what is worth knowing of the rows} */
  List<Note> closing() {
    Filled pairs = filled.get(0);
    List<Note> notes = new ArrayList<>();
    if (export().isCounted() || source.question().detail()) {
      notes.add(
          export().isCounted()
              ? Note.of("Already counted export: no intervals, no author limits.")
              : Notes.counting(colab.indicator.Counting.FULL, pairs));
    }
    notes.addAll(Notes.filters(export()));
    Notes.scope(export()).filter(note -> !export().isCounted()).ifPresent(notes::add);
    if (source.question().detail()) {
      notes.addAll(Notes.facts(pairs, false).stream().filter(NetworkPage::isOfCountries).toList());
      Notes.account(pairs.account()).ifPresent(notes::add);
    } else {
      notes.addAll(SourceNotes.of(pairs));
    }
    Notes.declared(export(), pairs.account()).ifPresent(notes::add);
    return notes;
  }

  private static boolean isOfCountries(Note note) {
    return !note.text().contains("FWCI");
  }

  static String amount(double number) {
    return Words.number(Math.round(number));
  }
}
