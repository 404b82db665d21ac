package colab.analysis;

import colab.corpus.Provenance;
import colab.corpus.YearRange;
import colab.publication.Attribute;
import colab.publication.Provider;
import colab.table.Note;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.JournalsMet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a reader must know of the sources of a table: whose they are, and what they lack. */
public final class SourceNotes {
  private static final int MOST_NAMED = 3;

  private SourceNotes() {}

  /** {@return "FWCI 1.00 = world mean of same year, type, field."} */
  public static Note mean(Export export) {
    if (export.yardstick().isPresent()) {
      return Note.of("FWCI 1.00 = " + export.yardstick().get().mean() + ".").about("fwci");
    }
    Provider provider = export.provider();
    return Note.of(provider.impact() + " 1.00 = " + provider.mean() + ".").about("fwci");
  }

  /** {@return what of the sources shows in the table} */
  public static List<Note> of(Filled filled) {
    List<Note> notes = new ArrayList<>(leftOut(filled));
    journals(filled).ifPresent(notes::add);
    sources(filled).ifPresent(notes::add);
    long lost = filled.coverage().withoutCountry();
    if (lost > 0) {
      notes.add(
          Note.of(
              Words.number(lost)
                  + (lost == 1
                      ? " publication has no known country, and counts for none."
                      : " publications have no known country, and count for none.")));
    }
    return notes;
  }

  /** {@return how much of a list of journals was found, and what could not be looked up} */
  public static Optional<Note> journals(Filled filled) {
    return filled.facts().journals().map(SourceNotes::journals);
  }

  private static Note journals(JournalsMet met) {
    List<String> unmet = met.unmet();
    StringBuilder text = new StringBuilder("Journals: ");
    text.append(Words.number(met.listed() - unmet.size())).append(" of the ");
    text.append(Words.number(met.listed())).append(" in ").append(met.name());
    text.append(" have publications here");
    if (!unmet.isEmpty()) {
      text.append("; not ").append(String.join(", ", unmet.stream().limit(MOST_NAMED).toList()));
      int more = unmet.size() - MOST_NAMED;
      text.append(more > 0 ? " and " + Words.number(more) + " more" : "");
    }
    if (met.nameless() > 0) {
      text.append("; ").append(Words.number(met.nameless()));
      text.append(met.nameless() == 1 ? " publication has" : " publications have");
      text.append(" no title or ISSN to look up, left out");
    }
    return Note.of(text.append('.').toString());
  }

  /**
   * {@return word of years in the table that nothing in the files is of, where nobody declares
   * them}
   */
  public static Optional<Note> beyond(Export export, Filled filled, Optional<YearRange> period) {
    boolean declared = export.isCounted() || export.scope().years().isPresent();
    return filled
        .coverage()
        .years()
        .filter(years -> !declared && period.isPresent() && !years.contains(period.get()))
        .map(years -> Note.of("The files hold publications of " + years + " only."));
  }

  /** {@return why a table that mostly has an impact has none} */
  public static Optional<Note> noImpact(Export export) {
    if (export.isCounted() || export.attributes().contains(Attribute.FWCI)) {
      return Optional.empty();
    }
    List<Provider> providers =
        export.provenances().stream().map(Provenance::provider).distinct().toList();
    if (providers.size() > 1) {
      return Optional.of(
          Note.of("No FWCI: not all sources have one, or they differ; name the files of one."));
    }
    Provider only = providers.get(0);
    return only.impact().isEmpty()
        ? Optional.of(Note.of(only.title() + " has no field-normalised impact."))
        : Optional.empty();
  }

  /** {@return how many publications each source gave, where there are several} */
  private static Optional<Note> sources(Filled filled) {
    Map<Provider, Long> counted = filled.coverage().counted();
    if (counted.size() < 2) {
      return Optional.empty();
    }
    List<String> parts =
        counted.entrySet().stream()
            .map(source -> source.getKey().title() + " " + Words.number(source.getValue()))
            .toList();
    return Optional.of(
        Note.of(
            "Counted once each, by identifier or DOI, from "
                + String.join(", ", parts)
                + ": coverage and countries differ by source."));
  }

  /** {@return what the sources leave out by default} */
  private static List<Note> leftOut(Filled filled) {
    return filled.coverage().leftOut().entrySet().stream()
        .map(
            kind ->
                Note.of(
                    Words.number(kind.getValue())
                        + " "
                        + kind.getKey()
                        + " left out, as the provider does (--keep-all counts them)."))
        .toList();
  }
}
