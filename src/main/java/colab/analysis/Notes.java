package colab.analysis;

import colab.corpus.Account;
import colab.corpus.Provenance;
import colab.corpus.Yardstick;
import colab.corpus.YearRange;
import colab.indicator.Counting;
import colab.publication.DocumentType;
import colab.table.Note;
import colab.tally.Export;
import colab.tally.Facts;
import colab.tally.Filled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a reader must know of how a table was counted. Each note stands only where the data call for
 * it.
 */
public final class Notes {
  private static final int WINDOW = 3;
  private static final int MANY_TYPES = 4;

  private Notes() {}

  /** {@return "Full counting, all types."} */
  public static Note counting(Counting counting, Filled filled) {
    return counting(counting, List.of(filled));
  }

  /** {@return the same, of all these together} */
  public static Note counting(Counting counting, List<Filled> all) {
    Filled filled = all.get(0);
    if (!filled.cube().isCounted()) {
      return Note.of("Already counted export: no intervals, no author limits.");
    }
    return Note.of(
        counting.title()
            + ", "
            + types(all)
            + "."
            + withoutShare(counting, filled)
            + filled.coverage().institutions().inWords());
  }

  private static String withoutShare(Counting counting, Filled filled) {
    long number =
        counting.dimension().map(share -> Sets.withoutShare(filled.cube(), share)).orElse(0L);
    return number == 0
        ? ""
        : " "
            + Words.number(number)
            + (number == 1 ? " publication counts" : " publications count")
            + " nothing: nobody knows who works where, or the list of authors is cut.";
  }

  private static String types(List<Filled> all) {
    Set<DocumentType> types = EnumSet.noneOf(DocumentType.class);
    all.forEach(filled -> types.addAll(filled.facts().types()));
    if (types.size() > MANY_TYPES || types.isEmpty() || types.equals(Set.of(DocumentType.OTHER))) {
      return "all types";
    }
    return "types: "
        + String.join(
            ", ", types.stream().map(type -> type.label().toLowerCase(Locale.ROOT)).toList());
  }

  /**
   * {@return which years still gather citations: a window is the publication year and the three
   * that follow}
   */
  public static Optional<Note> windows(Export export, Optional<YearRange> period) {
    Optional<LocalDate> seen = seen(export);
    OptionalInt known = export.yardstick().map(Yardstick::closed).orElse(OptionalInt.empty());
    if (period.isEmpty() || seen.isEmpty() && known.isEmpty()) {
      return Optional.empty();
    }
    int lastClosed = known.orElseGet(() -> seen.orElseThrow().getYear() - WINDOW - 1);
    int first = period.get().first();
    int last = period.get().last();
    if (lastClosed >= last) {
      return Optional.of(Note.of("Citation windows closed.").about("fwci"));
    }
    if (lastClosed < first) {
      return Optional.of(Note.of("Citation windows: all open.").about("fwci"));
    }
    String closed = years(first, lastClosed);
    return Optional.of(
        Note.of(
                "Citation windows: "
                    + closed
                    + " closed, "
                    + years(lastClosed + 1, last)
                    + " open.")
            .about("fwci"));
  }

  public static Optional<LocalDate> seen(Export export) {
    Optional<LocalDate> exported =
        export.provenances().stream().flatMap(p -> p.exported().stream()).findFirst();
    return exported.isPresent()
        ? exported
        : export.provenances().stream().flatMap(p -> p.updated().stream()).findFirst();
  }

  private static String years(int first, int last) {
    return first == last ? String.valueOf(first) : first + "-" + String.valueOf(last).substring(2);
  }

  /** {@return what was left out of the mean, and what is worth knowing of what was counted} */
  public static List<Note> facts(Filled filled, boolean authorLimits) {
    List<Note> notes = new ArrayList<>(SourceNotes.of(filled));
    Facts facts = filled.facts();
    if (facts.withoutFwci() > 0) {
      String without = Words.number(facts.withoutFwci()) + " without FWCI left out of the means.";
      notes.add(Note.of(without).about("fwci"));
    }
    add(notes, facts.retracted(), " retracted counted (--without-retracted leaves them out).");
    if (authorLimits) {
      add(
          notes,
          facts.withoutAuthorNumber(),
          " with an unknown number of authors, in no author limit.");
    }
    boolean listed = filled.coverage().institutions().mentions() == 0;
    String what = listed ? "a country name that is not known" : "an institution that was not found";
    add(notes, facts.withUnknownCountry(), " with " + what + " (colab check --unknown).");
    return notes;
  }

  private static void add(List<Note> notes, long number, String text) {
    if (number > 0) {
      notes.add(Note.of(Words.number(number) + text));
    }
  }

  /** {@return "24,930 rows = 24,912 + 18 duplicates."} */
  public static Optional<Note> account(Account account) {
    if (account.read() == 0) {
      return Optional.empty();
    }
    StringBuilder text =
        new StringBuilder(Words.number(account.read()))
            .append(" rows = ")
            .append(Words.number(account.kept()));
    if (account.kept() == account.read()) {
      return Optional.of(
          Note.of(
              account.read() == 1
                  ? "The one row is counted."
                  : "All " + Words.number(account.read()) + " rows counted."));
    }
    text.append(account.filtered() > 0 ? " counted" : "");
    part(text, account.duplicate(), account.duplicate() == 1 ? "duplicate" : "duplicates");
    part(text, account.filtered(), "not asked for");
    part(text, account.rejected(), "rejected");
    return Optional.of(Note.of(text.append('.').toString()));
  }

  private static void part(StringBuilder text, long number, String what) {
    if (number > 0) {
      text.append(" + ").append(Words.number(number)).append(' ').append(what);
    }
  }

  /** {@return a warning where the file declares another number of publications than was found} */
  public static Optional<Note> declared(Export export, Account account) {
    long declared = export.provenances().stream().mapToLong(p -> p.declared().orElse(-1)).sum();
    boolean all = export.provenances().stream().allMatch(p -> p.declared().isPresent());
    boolean equal = declared == account.read() || declared == account.read() - account.duplicate();
    if (!all || account.read() == 0 || equal) {
      return Optional.empty();
    }
    return Optional.of(
        Note.of(
            "The preamble declares "
                + Words.number(declared)
                + " publications: the export may be incomplete."));
  }

  /**
   * {@return a warning where the last year is still running, or was not long over when the file was
   * made}
   */
  public static Optional<Note> partial(Export export, Optional<YearRange> period) {
    Optional<LocalDate> seen = seen(export);
    if (seen.isEmpty() || period.isEmpty() || seen.get().getYear() > period.get().last() + 1) {
      return Optional.empty();
    }
    int last = period.get().last();
    boolean running = seen.get().getYear() <= last;
    return Optional.of(
        Note.of(
            running
                ? last + " was still running when this was exported."
                : last
                    + " may still grow: it had ended "
                    + months(seen.get())
                    + " before the export."));
  }

  private static String months(LocalDate seen) {
    int months = seen.getMonthValue() - 1;
    return months == 0 ? "days" : months == 1 ? "1 month" : months + " months";
  }

  /** {@return the last year that was over when the file was made} */
  public static int lastWholeYear(Export export, int last) {
    return seen(export).map(date -> Math.min(last, date.getYear() - 1)).orElse(last);
  }

  /** {@return which other export would answer too, so that nobody compares across two of them} */
  public static Optional<Note> also(List<Export> others) {
    return others.stream()
        .findFirst()
        .map(
            other ->
                Note.of(
                    "Also in another export ("
                        + seen(other).map(Words::date).orElse("undated")
                        + "): compare figures of one export only."));
  }

  /** {@return the years that the table speaks of} */
  public static Optional<YearRange> period(
      Export export, Optional<YearRange> asked, Filled filled) {
    if (asked.isPresent()) {
      return asked;
    }
    return export.scope().years().isPresent()
        ? export.scope().years()
        : found(filled.facts().years(), filled.coverage().years());
  }

  /**
   * Where nobody declares the years they are those of all rows, so that a year without publications
   * shows; but not where most of the table would be such years.
   */
  private static Optional<YearRange> found(Optional<YearRange> counted, Optional<YearRange> read) {
    boolean mostlyEmpty =
        counted.isPresent() && read.isPresent() && read.get().length() > 2 * counted.get().length();
    return mostlyEmpty || read.isEmpty() ? counted : read;
  }

  /** {@return how the scope is known, where nobody declared it} */
  public static Optional<Note> scope(Export export) {
    return switch (export.scope().basis()) {
      case ASSUMED -> Optional.of(Note.of("Scope assumed (--assume-scope)."));
      case UNDECLARED ->
          Optional.of(Note.of("The files declare no scope: figures are of these files."));
      case DECLARED -> Optional.empty();
    };
  }

  /** {@return a note where publications lie outside the years in the title} */
  public static Optional<Note> outside(Filled filled, Optional<YearRange> period) {
    Facts facts = filled.facts();
    if (period.isEmpty() || facts.lastYear() == 0) {
      return Optional.empty();
    }
    YearRange found = new YearRange(facts.firstYear(), facts.lastYear());
    return period.get().contains(found)
        ? Optional.empty()
        : Optional.of(
            Note.of(
                "Publications of "
                    + found
                    + " are counted, beyond the declared "
                    + period.get()
                    + "; --years limits them."));
  }

  /** {@return filters that the export was made with, beyond sets and years} */
  public static List<Note> filters(Export export) {
    List<Note> notes = new ArrayList<>();
    for (Provenance provenance : export.provenances()) {
      String included = provenance.entries().getOrDefault("Types of publications included", "");
      boolean all = included.isEmpty() || included.toLowerCase(Locale.ROOT).startsWith("all");
      String types = provenance.entries().getOrDefault("Publication types", all ? "" : included);
      if (!types.isEmpty()) {
        Note note = Note.of("The export holds publication types " + types + " only.");
        if (!notes.contains(note)) {
          notes.add(note);
        }
      }
    }
    return notes;
  }
}
