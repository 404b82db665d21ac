package colab.analysis.network;

import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.Request;
import colab.analysis.Result;
import colab.analysis.TableBuilder;
import colab.analysis.Wording;
import colab.analysis.Words;
import colab.analysis.Worked;
import colab.corpus.Side;
import colab.indicator.Affinity;
import colab.indicator.AffinityBootstrap;
import colab.indicator.AffinityIndicators;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Filled;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How close two countries are, on each base side by side. */
public final class PairAnalysis implements Analysis {
  private static final int HEADLINE = 5;

  private final NetworkQuestion question;
  private final NetworkSource source;
  private final List<Side> sides;
  private final Optional<PairClasses> classes;

  /**
   * Finds the export that answers.
   *
   * @param question of two sides, each one country
   */
  public PairAnalysis(NetworkQuestion question, Library library) {
    this.question = question;
    this.sides = question.sides();
    this.source = NetworkSource.find(library, question.ofAll());
    boolean drawn = !source.export().isCounted() && question.question().forHeadline().isPresent();
    this.classes = drawn ? Optional.of(new PairClasses(source, sides)) : Optional.empty();
  }

  @Override
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>(source.requests());
    classes.ifPresent(known -> requests.addAll(known.requests()));
    return requests;
  }

  @Override
  public Result result(List<Filled> filled) {
    NetworkPage page = NetworkPage.of(source, filled);
    Map<PairBase, Affinity> bases = bases(page.matrix());
    PairTable cells = new PairTable(sides, source.isFractional(), classes.isPresent());
    TableBuilder table = page.table("network-pair", "How close " + both() + " are");
    table.columns(cells.columns());
    bases.forEach((base, affinity) -> table.row(cells.row(base, affinity, drawn(base, filled))));
    notes(table, page, bases);
    Table built = table.build().sideBySide();
    Value headline = built.rows().get(0).get(HEADLINE);
    return new Result(
        built,
        headline,
        Unit.RATIO,
        () -> wording(page, built, bases),
        () -> explained(cells, built, bases),
        List.of());
  }

  private static List<Note> explained(PairTable cells, Table built, Map<PairBase, Affinity> bases) {
    List<Note> notes = new ArrayList<>();
    bases.forEach((base, affinity) -> notes.addAll(cells.explained(base, affinity)));
    notes.addAll(Worked.all(built).notes());
    return notes;
  }

  private String both() {
    return sides.get(0).sentenceName() + " and " + sides.get(1).sentenceName();
  }

  private Map<PairBase, Affinity> bases(CountryMatrix matrix) {
    int first = place(matrix, 0);
    int second = place(matrix, 1);
    Map<PairBase, Affinity> bases = new EnumMap<>(PairBase.class);
    for (PairBase base : PairBase.values()) {
      if (!base.isOfLinks() || base == links()) {
        base.of(matrix, first, second).ifPresent(affinity -> bases.put(base, affinity));
      }
    }
    return bases;
  }

  private PairBase links() {
    return source.isFractional() ? PairBase.FRACTIONAL_LINKS : PairBase.LINKS;
  }

  private int place(CountryMatrix matrix, int side) {
    return matrix.place(sides.get(side).countries().indices().findFirst().orElseThrow());
  }

  private AffinityBootstrap drawn(PairBase base, List<Filled> filled) {
    return classes
        .map(known -> known.of(filled.subList(source.requests().size(), filled.size()), base))
        .map(alike -> new AffinityBootstrap(alike, question.question().forHeadline()))
        .orElse(AffinityBootstrap.none());
  }

  private void notes(TableBuilder table, NetworkPage page, Map<PairBase, Affinity> bases) {
    String index =
        bases.containsKey(PairBase.INTERNATIONAL) ? "; International: the NSF index." : ".";
    table.note(
        Note.of(
            "1 is as expected. Links: observed / expected with twice all links, as VOSviewer's"
                + " association strength"
                + index));
    table.note(
        Note.of(
            "RIC: the second's share of what the first has with others, over its share of what all"
                + " others have. A link has two ends, so RIC of links is near one half where observed /"
                + " expected is 1: the base can turn the reading."));
    if (bases.values().stream().anyMatch(PairAnalysis::isOnlyTogether)) {
      table.note(
          Note.of("Where RIC or the odds ratio is missing, one of the two has no other partner."));
    }
    if (classes.isPresent()) {
      table.note(
          Note.of(
              "Stability: publications drawn anew. The interval if independent is that of the logarithm:"
                  + " it takes the links of one publication for independent, which they are not."));
    }
    table.note(page.links()).note(page.noTotals()).notes(page.closing());
  }

  private static boolean isOnlyTogether(Affinity affinity) {
    return AffinityIndicators.ODDS_RATIO.of(affinity) instanceof Value.Missing;
  }

  private String wording(NetworkPage page, Table table, Map<PairBase, Affinity> bases) {
    String subject =
        Words.subject(table).substring("How close ".length()).replaceFirst(" are(?=,|$)", "");
    List<String> times = new ArrayList<>();
    bases.forEach(
        (base, affinity) -> {
          if (base != PairBase.PUBLICATIONS) {
            times.add(
                times(base.observed().of(affinity)) + " what " + base.words() + " let expect");
          }
        });
    return subject.substring(0, 1).toUpperCase(Locale.ROOT)
        + subject.substring(1)
        + ": "
        + Words.number(page.matrix().output(place(page.matrix(), 0), place(page.matrix(), 1)))
        + " publications together, "
        + String.join(" and ", times)
        + ". A publication with many countries counts for every pair on it, so multilateral"
        + " publications raise all pairs.";
  }

  private static String times(Value value) {
    return Wording.value(value, Unit.RATIO) + " times";
  }
}
