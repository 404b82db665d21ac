package colab.analysis;

import colab.ColabException;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.indicator.Counting;
import colab.indicator.Ranking;
import colab.indicator.Stratum;
import colab.table.Column;
import colab.table.Layout;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Breakdown;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The partners of a country, largest first: output, share, FWCI with and without large author
 * groups, range of yearly ranks.
 */
public final class PartnersAnalysis implements Analysis {
  private static final int LARGEST = 10;

  private final Question question;
  private final Selection selection;
  private final Side side;
  private final Optional<Integer> top;
  private final Export export;
  private final Optional<IndexSource> index;

  /**
   * Finds the export that answers.
   *
   * @param top how many partners are printed; all are ranked
   */
  public PartnersAnalysis(Question question, Optional<Integer> top, Library library) {
    if (question.selection().sides().size() != 1) {
      throw ColabException.usage(
          "partners are of one country or group", "Write colab partners --country JP.");
    }
    this.selection = question.selection().ofPartners();
    this.side = selection.sides().get(0);
    this.question = question;
    this.top = top;
    this.export =
        library.choose(
            Breakdown.of(selection, List.of(Dimension.PARTNER), Set.of()), question.counting());
    this.index = IndexSource.find(library, export, question);
  }

  @Override
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>(List.of(new Request(export, partners())));
    if (!export.isCounted()) {
      requests.add(
          new Request(export, Breakdown.of(selection, Sets.with(question.counting()), Set.of())));
    }
    if (hasOrders()) {
      PartnerOrders.breakdowns(partners())
          .forEach(breakdown -> requests.add(new Request(export, breakdown)));
    }
    index.ifPresent(source -> requests.addAll(source.requests()));
    return requests;
  }

  private boolean hasOrders() {
    return question.detail()
        && !export.isCounted()
        && Sets.can(export, Dimension.TYPE)
        && question.counting() == Counting.FULL;
  }

  private Breakdown partners() {
    Set<Measure> measures = Sets.available(export, Measure.FWCI);
    List<Dimension> dimensions = new ArrayList<>(List.of(Dimension.PARTNER));
    if (export.isCounted()) {
      Sets.partnersByYear(export, selection).ifPresent(dimensions::add);
      return Breakdown.of(selection, dimensions, measures);
    }
    List.of(Dimension.YEAR, Dimension.AUTHOR_BAND).stream()
        .filter(dimension -> Sets.can(export, dimension))
        .forEach(dimensions::add);
    dimensions.addAll(Sets.with(question.counting()));
    Breakdown partners = Breakdown.of(selection, dimensions, measures);
    return measures.isEmpty() ? partners : partners.withValues();
  }

  @Override
  public Result result(List<Filled> filled) {
    Filled answer = filled.get(0);
    IndexSource.Totals totals = totals(filled);
    Optional<YearRange> period = Notes.period(export, selection.years(), answer);
    Partners partners = new Partners(answer.cube(), question, totals, whole(period));
    List<Stratum> home = home(partners, filled, totals);
    List<Partners.Partner> all = partners.largestFirst();
    List<Partners.Partner> shown = all.subList(0, Math.min(top.orElse(all.size()), all.size()));
    String title = title(shown.size() < all.size() ? shown.size() + " " : "");
    TableBuilder table =
        TableBuilder.from("partners", title + Words.narrowed(selection), export, period);
    table.columns(partners.columns().toArray(Column[]::new));
    Optional<PartnerOrders> orders = orders(all, filled);
    orders.ifPresent(found -> table.columns(PartnerOrders.columns().toArray(Column[]::new)));
    Ranking ranking = partners.ranking();
    boolean consortia = partners.isConsortiumOrder(all.subList(0, Math.min(LARGEST, all.size())));
    for (int place = 0; place < shown.size(); place++) {
      List<Value> row = new ArrayList<>(partners.row(shown.get(place), ranking, home));
      int at = place;
      orders.ifPresent(found -> row.addAll(found.cells(at)));
      table.row(row);
    }
    orders.ifPresent(found -> table.notes(found.notes(shown.size())));
    notes(table, answer, home, consortia);
    index
        .filter(source -> totals.world().isPresent())
        .ifPresent(source -> table.notes(indexNotes(source)));
    Table built =
        table
            .build()
            .laidOut(
                Layout.inOrder(
                    "rank",
                    "country",
                    "output",
                    "share_percent",
                    "fwci",
                    "fwci_interval",
                    "fwci_up_to_100_authors"));
    Value none = Value.missing("a ranking has several");
    return new Result(
        built,
        none,
        Unit.COUNT,
        () -> new PartnersWording(built, all.size(), consortia).text(),
        () -> shown.isEmpty() ? List.of() : explained(home, partners.first(built)),
        List.of());
  }

  private Optional<PartnerOrders> orders(List<Partners.Partner> all, List<Filled> filled) {
    return hasOrders()
        ? Optional.of(
            new PartnerOrders(
                all,
                filled.get(2).cube(),
                filled.get(3).cube(),
                filled.get(4).cube(),
                new RankStability(all, filled.get(5).cube(), question.forRow()),
                question.force()))
        : Optional.empty();
  }

  private List<Note> explained(List<Stratum> home, Worked first) {
    Value whole =
        home.isEmpty() || question.counting() == Counting.FRACTIONAL
            ? Value.missing("not in full counting")
            : Value.count(Math.round(Partners.output(home)));
    return first.counted(question.counting()).with("whole", whole, Unit.COUNT).notes();
  }

  /** A year that was running when the file was made is left out unless it is asked for. */
  private Optional<YearRange> whole(Optional<YearRange> period) {
    return selection.years().isPresent()
        ? period
        : period
            .filter(years -> Notes.lastWholeYear(export, years.last()) > years.first())
            .map(years -> new YearRange(years.first(), Notes.lastWholeYear(export, years.last())));
  }

  private IndexSource.Totals totals(List<Filled> filled) {
    int own = export.isCounted() ? 1 : hasOrders() ? 6 : 2;
    return index
        .map(source -> source.totals(filled.subList(own, filled.size())))
        .orElse(IndexSource.Totals.UNKNOWN);
  }

  private List<Stratum> home(Partners partners, List<Filled> filled, IndexSource.Totals totals) {
    return export.isCounted()
        ? totals.of(side.countries().indices().findFirst().orElse(-1))
        : partners.homePart(filled.get(1).cube());
  }

  private String title(String number) {
    String of = possessive();
    if (number.isEmpty()) {
      return of.substring(0, 1).toUpperCase(Locale.ROOT) + of.substring(1) + " partners";
    }
    return of.substring(0, 1).toUpperCase(Locale.ROOT)
        + of.substring(1)
        + " "
        + number
        + "largest partners";
  }

  private String possessive() {
    return side.sentenceName() + (side.sentenceName().endsWith("s") ? "'" : "'s");
  }

  private void notes(TableBuilder table, Filled answer, List<Stratum> home, boolean consortia) {
    table.note(Note.of("Partners overlap (one publication, several partners): do not add."));
    if (consortia) {
      Note order = Note.of("FWCI order is mostly consortium share.").about("fwci");
      table.note(
          Note.of("FWCI order is mostly consortium share: see <=100au.")
              .about("fwci_up_to_100_authors")
              .otherwise(order));
    }
    if (!home.isEmpty()) {
      String international = Words.number(Math.round(Partners.output(home)));
      table.note(
          Note.of("% of " + possessive() + " " + international + " international.")
              .about("share_percent"));
    }
    boolean lookedUp = answer.coverage().institutions().mentions() > 0;
    boolean unusual = export.isCounted() || lookedUp || question.counting() == Counting.FRACTIONAL;
    if (unusual || question.detail()) {
      table.note(Notes.counting(question.counting(), answer));
    }
    if (question.counting() == Counting.FRACTIONAL) {
      table.note(
          Note.of(
                  "Output counts the shares of both sides, % of intl that of "
                      + side.sentenceName()
                      + " alone.")
              .about("output", "share_percent")
              .otherwise(Note.of("Output counts the shares of both sides.").about("output")));
    }
    table.notes(Notes.filters(export)).note(Notes.scope(export));
    table.note(SourceNotes.noImpact(export));
    if (question.detail()) {
      table.notes(Notes.facts(answer, true)).note(Notes.account(answer.account()));
    } else {
      table.notes(SourceNotes.of(answer));
    }
    table.note(Notes.declared(export, answer.account()));
  }

  private List<Note> indexNotes(IndexSource source) {
    List<Note> notes = new ArrayList<>();
    notes.add(
        Note.of("Index: 1 is as expected from how much both publish internationally.")
            .about("collaboration_index"));
    if (source.export() != export) {
      notes.add(
          Note.of("Its totals are from " + Words.name(source.export()) + ".")
              .about("collaboration_index"));
    }
    return notes;
  }
}
