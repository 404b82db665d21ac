package colab.report;

import colab.ColabException;
import colab.Diagnostic;
import colab.baseline.About;
import colab.baseline.Baseline;
import colab.baseline.Reference;
import colab.corpus.Account;
import colab.corpus.Inputs;
import colab.corpus.Provenance;
import colab.corpus.Scope;
import colab.publication.Attribute;
import colab.publication.DocumentType;
import colab.tally.PublicationExport;
import colab.tally.PublicationExport.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Makes a baseline of one set of publications, each counted once. */
public final class BaselineMaker {
  private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

  /**
   * How a baseline is made.
   *
   * @param types document types, each with cells of its own
   * @param window how many years of citations count; none for citations to date
   * @param sparse cells of fewer publications take the mean of their subject area
   */
  public record Recipe(Set<DocumentType> types, OptionalInt window, int sparse) {}

  private final PublicationExport set;
  private final Recipe recipe;
  private final ReferenceRows rows;

  /**
   * Takes the files.
   *
   * @throws ColabException when they are no publications, of several sets, or of several providers
   */
  public BaselineMaker(Exports exports, Recipe recipe) {
    this.set = OneSet.of(exports, "make a baseline of");
    this.recipe = recipe;
    this.rows = new ReferenceRows(new Reference(recipe.types(), recipe.window()));
  }

  /**
   * {@return the baseline}
   *
   * @throws ColabException when a file does not say what a baseline goes by, or nothing has a cell
   */
  public Baseline made() {
    for (Part part : set.parts()) {
      checkWindow(part);
      rows.from(part.provenance().provider().nameSpace());
      try {
        part.format().open(part.input(), wanted(part)).read(rows);
      } catch (IOException e) {
        throw Inputs.unreadable(part.input().name(), e);
      }
    }
    Reference reference = rows.reference();
    if (reference.used() == 0) {
      throw ColabException.couldNot(
          set.parts().get(0).input().name() + ": no publication here can have expected citations",
          "They need a year, a known field, a number of citations, and a type of --types.");
    }
    return reference.baseline(about(reference));
  }

  private void checkWindow(Part part) {
    if (recipe.window().isPresent() && !part.attributes().contains(Attribute.YEARLY_CITATIONS)) {
      throw ColabException.couldNot(
          part.input().name()
              + ": --window needs citations by year, which "
              + part.provenance().provider().title()
              + " does not tell in this file",
          "Leave --window out for all citations to date, or name works of OpenAlex (JSON).");
    }
  }

  private Set<Attribute> wanted(Part part) {
    Set<Attribute> wanted = EnumSet.of(Attribute.ID, Attribute.DOI);
    wanted.addAll(EnumSet.of(Attribute.COUNTRIES, Attribute.COUNTRY_NUMBER));
    wanted.add(Attribute.INSTITUTION_NUMBER);
    wanted.retainAll(part.attributes());
    wanted.addAll(EnumSet.of(Attribute.YEAR, Attribute.TYPE, Attribute.FIELDS));
    wanted.add(recipe.window().isEmpty() ? Attribute.CITATIONS : Attribute.YEARLY_CITATIONS);
    return wanted;
  }

  private About about(Reference reference) {
    List<Provenance> files = set.provenances();
    Optional<LocalDate> date =
        first(files.stream().map(Provenance::exported).toList())
            .or(() -> first(files.stream().map(Provenance::updated).toList()));
    return new About(
        files.get(0).provider(),
        files.get(0).dataSet(),
        isWorld(set.scope()),
        date,
        recipe.window(),
        complete(date, reference),
        recipe.types(),
        recipe.sparse(),
        files.stream().anyMatch(Provenance::synthetic),
        counts(reference));
  }

  private static Optional<LocalDate> first(List<Optional<LocalDate>> dates) {
    return dates.stream().flatMap(Optional::stream).findFirst();
  }

  /** The world is what nothing limits. */
  private static boolean isWorld(Scope scope) {
    return scope.basis() != Scope.Basis.UNDECLARED
        && scope.sides().isEmpty()
        && !scope.international()
        && scope.entity().isEmpty();
  }

  /** Without a date, the year of the last citation is taken to be still running. */
  private static OptionalInt complete(Optional<LocalDate> date, Reference reference) {
    if (date.isPresent()) {
      boolean over = MonthDay.from(date.get()).equals(LAST_DAY);
      return OptionalInt.of(date.get().getYear() - (over ? 0 : 1));
    }
    return reference.lastCited() == 0
        ? OptionalInt.empty()
        : OptionalInt.of(reference.lastCited() - 1);
  }

  private Map<String, Long> counts(Reference reference) {
    Account account = rows.account();
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("Rows read", account.read());
    counts.put("Duplicates", account.duplicate());
    counts.put("Rejected", account.rejected());
    counts.putAll(rows.leftOut());
    counts.putAll(reference.leftOut());
    counts.put("Publications used", reference.used());
    return counts;
  }

  /** {@return what was odd in the files, in their order} */
  public List<Diagnostic> diagnostics() {
    return rows.diagnostics();
  }

  /** {@return rows rejected in per cent of those read} */
  public double rejectedPercent() {
    Account account = rows.account();
    return account.read() == 0 ? 0 : 100.0 * account.rejected() / account.read();
  }
}
