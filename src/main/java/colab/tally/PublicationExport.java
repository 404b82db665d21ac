package colab.tally;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.Provenance;
import colab.corpus.PublicationFormat;
import colab.corpus.Reading;
import colab.corpus.Scope;
import colab.corpus.Selection;
import colab.corpus.Yardstick;
import colab.publication.Attribute;
import colab.publication.Provider;
import colab.publication.Scheme;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Files of publications with one scope, read as one set: the newest export first, then by name, so
 * that of a publication that stands in several the newest row is counted.
 */
public final class PublicationExport implements Export {

  /**
   * One of its files.
   *
   * @param input the bytes
   * @param format how to read them
   * @param provenance what the file says of itself
   * @param attributes what it says of its publications
   */
  public record Part(
      Input input, PublicationFormat format, Provenance provenance, Set<Attribute> attributes) {}

  /** What is read together. */
  private static final Set<Attribute> WORKPLACES =
      EnumSet.of(
          Attribute.INSTITUTIONS,
          Attribute.INSTITUTION_COUNTRIES,
          Attribute.INSTITUTION_IDS,
          Attribute.SECTORS);

  private final List<Part> parts;
  private final Scope scope;
  private final List<Diagnostic> aside;
  private final Screen screen;
  private final Map<List<Part>, PublicationExport> served = new HashMap<>();

  /** Takes files of one scope. */
  public PublicationExport(List<Part> parts, Scope scope) {
    this(parts, scope, List.of(), Screen.NONE);
  }

  private PublicationExport(List<Part> parts, Scope scope, List<Diagnostic> aside, Screen screen) {
    this.aside = aside;
    this.screen = screen;
    this.parts = parts.stream().sorted(PublicationExport::newestFirst).toList();
    this.scope = scope;
  }

  /** {@return the same files, with this between their rows and the counting of them} */
  public PublicationExport screened(Screen other) {
    return new PublicationExport(parts, scope, aside, other);
  }

  private static int newestFirst(Part one, Part other) {
    Provenance here = one.provenance();
    Provenance there = other.provenance();
    int order = Long.compare(day(there.exported()), day(here.exported()));
    if (order == 0) {
      order = Long.compare(day(there.updated()), day(here.updated()));
    }
    return order == 0 ? one.input().name().compareTo(other.input().name()) : order;
  }

  private static long day(Optional<LocalDate> date) {
    return date.map(LocalDate::toEpochDay).orElse(0L);
  }

  /** {@return its files, the newest export first} */
  public List<Part> parts() {
    return parts;
  }

  @Override
  public Scope scope() {
    return scope;
  }

  @Override
  public List<Provenance> provenances() {
    return parts.stream().map(Part::provenance).toList();
  }

  @Override
  public Optional<Yardstick> yardstick() {
    return parts.get(0).format().yardstick();
  }

  @Override
  public boolean isCounted() {
    return false;
  }

  @Override
  public Provider provider() {
    return parts.stream()
        .filter(part -> part.attributes().contains(Attribute.FWCI))
        .map(part -> part.provenance().provider())
        .findFirst()
        .orElse(parts.get(0).provenance().provider());
  }

  @Override
  public Scheme scheme() {
    return parts.get(0).format().scheme();
  }

  @Override
  public Set<Attribute> attributes() {
    return Serving.attributes(parts);
  }

  @Override
  public String refusal(Breakdown breakdown) {
    Selection selection = breakdown.selection();
    if (!scope.covers(selection)) {
      return "it holds " + scope.inWords();
    }
    return scope.coversYears(selection)
        ? Serving.of(parts, breakdown.needs()).refusal()
        : "it covers " + scope.years().orElseThrow();
  }

  @Override
  public Export serving(Set<Attribute> needs) {
    Serving serving = Serving.of(parts, needs);
    return serving.parts().size() == parts.size()
        ? this
        : served.computeIfAbsent(
            serving.parts(), some -> new PublicationExport(some, scope, serving.aside(), screen));
  }

  @Override
  public List<Filled> fill(List<Breakdown> breakdowns) {
    Serving serving = new Serving(parts, aside, "");
    Tallying tallying = tallied(serving, breakdowns, !serving.haveIdentifiers());
    if (tallying.lacksDois()) {
      tallying = tallied(serving, breakdowns, true);
    }
    checkRows(tallying);
    tallying.sought().check(parts.get(0).input().name());
    new ShownScope(parts.get(0).input().name(), scope).check(breakdowns, tallying);
    return tallying.filled();
  }

  private Tallying tallied(Serving serving, List<Breakdown> breakdowns, boolean withDois) {
    Tallying tallying = new Tallying(breakdowns, new Identities(withDois));
    serving.aside().forEach(tallying::warning);
    if (serving.isOfSeveralDatabases()) {
      tallying.watchDois();
    }
    for (Part part : serving.parts()) {
      tellUnidentified(part, tallying);
      tallying.from(part.provenance().provider());
      read(part, breakdowns, tallying);
      tellWithoutDoi(part, tallying.withoutDoi(), tallying);
    }
    return tallying;
  }

  /**
   * Publications that stand in several files are told apart by identifier or DOI, and by nothing
   * else.
   */
  private void tellUnidentified(Part part, Tallying tallying) {
    if (parts.size() > 1
        && !part.attributes().contains(Attribute.ID)
        && !part.attributes().contains(Attribute.DOI)) {
      tallying.warning(
          new Diagnostic(
              part.input().name(),
              0,
              "",
              Diagnostic.Severity.WARNING,
              "no column of identifiers or DOIs: a publication that stands in another file too is counted twice"));
    }
  }

  private static void tellWithoutDoi(Part part, long number, Tallying tallying) {
    if (number > 0) {
      String what =
          number
              + (number == 1 ? " row has" : " rows have")
              + " no DOI: what stands in another database's file too is counted twice";
      tallying.warning(
          new Diagnostic(part.input().name(), 0, "", Diagnostic.Severity.WARNING, what));
    }
  }

  private void read(Part part, List<Breakdown> breakdowns, Tallying tallying) {
    try {
      Reading reading = part.format().open(part.input(), wanted(part, breakdowns));
      if (parts.size() == 1 && reading.isDistinct()) {
        tallying.expectDistinct();
      }
      Account before = tallying.account();
      reading.read(screen.before(tallying, part.provenance().provider()));
      tellDeclared(part, before, tallying);
    } catch (IOException e) {
      throw Inputs.unreadable(part.input().name(), e);
    } catch (ArithmeticException e) {
      throw ColabException.couldNot(
          part.input().name() + ": its numbers are so large that their sum cannot be held",
          "Look for cells with a number of ten digits or more, and mend them.");
    }
  }

  /**
   * The preamble's own number tells whether the file is whole; it may count a publication that
   * stands twice once. Some of the duplicates may be those of another file.
   */
  private static void tellDeclared(Part part, Account before, Tallying tallying) {
    long found = tallying.account().read() - before.read();
    long twice = tallying.account().duplicate() - before.duplicate();
    long declared = part.provenance().declared().orElse(found);
    if (declared > found || declared < found - twice) {
      String what = "the preamble declares " + declared + " publications; " + found + " were found";
      tallying.warning(
          new Diagnostic(part.input().name(), 0, "", Diagnostic.Severity.WARNING, what));
    }
  }

  /** What is asked for must be there; what the notes tell is read where it is there. */
  private static Set<Attribute> wanted(Part part, List<Breakdown> breakdowns) {
    Set<Attribute> told =
        EnumSet.of(
            Attribute.ID, Attribute.DOI, Attribute.YEAR, Attribute.TYPE, Attribute.COUNTRIES);
    if (breakdowns.stream().anyMatch(breakdown -> breakdown.leaders() > 0)) {
      told.addAll(EnumSet.of(Attribute.TITLE, Attribute.AUTHOR_NUMBER));
    }
    if (breakdowns.stream()
        .anyMatch(breakdown -> breakdown.needs().contains(Attribute.COUNTRIES))) {
      told.add(Attribute.COUNTRY_NUMBER);
    }
    if (breakdowns.stream().anyMatch(PublicationExport::asksWhoWorksWhere)) {
      told.addAll(WORKPLACES);
      told.add(Attribute.AUTHOR_NUMBER);
    }
    told.retainAll(part.attributes());
    breakdowns.forEach(breakdown -> told.addAll(breakdown.needs()));
    return told;
  }

  private static boolean asksWhoWorksWhere(Breakdown breakdown) {
    return breakdown.needs().contains(Attribute.AFFILIATIONS)
        || !Collections.disjoint(breakdown.needs(), WORKPLACES);
  }

  /** Nothing counted is an answer; nothing read is not. */
  private void checkRows(Tallying tallying) {
    if (tallying.account().read() == 0) {
      throw ColabException.couldNot(
          parts.get(0).input().name() + ": there are no rows below the header",
          "Export it again, with publications in it.");
    }
  }
}
