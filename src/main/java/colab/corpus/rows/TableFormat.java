package colab.corpus.rows;

import colab.ColabException;
import colab.Nearest;
import colab.corpus.Head;
import colab.corpus.Heading;
import colab.corpus.Input;
import colab.corpus.PublicationFormat;
import colab.corpus.Reading;
import colab.corpus.cell.Cells;
import colab.publication.Attribute;
import colab.publication.Groups;
import colab.publication.Provider;
import colab.publication.Scheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A provider's tables of publications as a format: a header, a row a publication. */
public final class TableFormat implements PublicationFormat {
  private static final int MOST_NAMED = 12;

  private final TableSource source;
  private final Wishes wishes;
  private Optional<Found> last = Optional.empty();

  private record Found(Head head, Optional<TableLayout> layout) {}

  /**
   * The format.
   *
   * @param source what is peculiar to it
   * @param wishes how it is to be read
   */
  public TableFormat(TableSource source, Wishes wishes) {
    this.source = source;
    this.wishes = wishes;
  }

  @Override
  public String id() {
    return source.id();
  }

  @Override
  public String title() {
    return source.title();
  }

  @Override
  public String recognition() {
    return source.recognition();
  }

  @Override
  public Provider provider() {
    return source.provider();
  }

  @Override
  public boolean recognises(Head head) {
    return find(head).isPresent();
  }

  @Override
  public Set<Attribute> attributes(Input input) throws IOException {
    return columns(layout(input)).attributes();
  }

  @Override
  public List<Heading> headings(Input input) throws IOException {
    Set<String> marks = source.marks(new Decoding(false, wishes)).keySet();
    return columns(layout(input)).headings().stream()
        .map(
            heading ->
                marks.contains(KnownColumn.folded(heading.name()))
                    ? new Heading(heading.name(), Optional.of(Attribute.TYPE))
                    : heading)
        .toList();
  }

  @Override
  public Reading open(Input input, Set<Attribute> wanted) throws IOException {
    TableLayout layout = layout(input);
    TableColumns columns = columns(layout);
    Set<Attribute> there = columns.attributes();
    for (Attribute attribute : wanted) {
      if (!there.contains(attribute)) {
        throw missing(input, layout, attribute);
      }
    }
    Set<Attribute> decoded = EnumSet.noneOf(Attribute.class);
    decoded.addAll(wanted);
    return source.arranged(
        new TableReading(input, source, new TableReading.Opened(layout, columns, decoded, wishes)));
  }

  private TableColumns columns(TableLayout layout) {
    List<KnownColumn> known = new ArrayList<>(subjects());
    if (!wishes.institutions().isEmpty()) {
      source.columns().stream()
          .filter(column -> column.attribute() == Attribute.INSTITUTIONS)
          .forEach(
              column -> {
                known.add(column.asCountries());
                known.add(column.lookedUp());
              });
    }
    return new TableColumns(layout, known);
  }

  /** {@return the known columns, that of the user's own scheme in place of the source's} */
  private List<KnownColumn> subjects() {
    List<String> own = wishes.groups().map(Groups::columns).orElse(List.of());
    if (own.isEmpty()) {
      return source.columns();
    }
    Stream<KnownColumn> others =
        source.columns().stream().filter(column -> column.attribute() != Attribute.FIELDS);
    return Stream.concat(
            others,
            own.stream()
                .map(name -> KnownColumn.of(Attribute.FIELDS, Decoding::groups, name).inProse()))
        .toList();
  }

  @Override
  public Scheme scheme() {
    return wishes.scheme();
  }

  /** The same head is asked for when the format is looked for, and when the file is opened. */
  @SuppressWarnings("ReferenceEquality") // an input remembers its head, and heads are long
  private Optional<TableLayout> find(Head head) {
    Found found = last.filter(each -> each.head() == head).orElseGet(() -> found(head));
    last = Optional.of(found);
    return found.layout();
  }

  private Found found(Head head) {
    List<Head.Candidate> candidates =
        head.candidates().stream()
            .filter(candidate -> source.writes(candidate.dialect().kind()))
            .toList();
    Head written = new Head(head.name(), candidates, head.start());
    return new Found(head, TableLayout.find(written, source::score));
  }

  private TableLayout layout(Input input) throws IOException {
    return find(Head.of(input))
        .map(layout -> layout.in(source.dialect(layout.dialect())))
        .orElseThrow(
            () ->
                ColabException.couldNot(
                    input.name() + ": not an export of " + source.title(),
                    "Run colab check on it."));
  }

  private String otherwise(TableLayout layout, Attribute attribute) {
    boolean listed = columns(layout).of(Attribute.INSTITUTIONS).isPresent();
    return switch (attribute) {
      case COUNTRIES -> listed ? " Or say where its institutions are: --institutions FILE." : "";
      case ISSN -> " Or give every journal its title in the list of --journals.";
      case SOURCE -> " Or give every journal its ISSN, and no titles, in the list of --journals.";
      default -> "";
    };
  }

  private String advice(TableLayout layout, Attribute attribute, String column) {
    boolean listed = columns(layout).of(Attribute.INSTITUTIONS).isPresent();
    if (attribute == Attribute.INSTITUTION_COUNTRIES && listed) {
      return "Say where the institutions are: --institutions FILE, such as ROR's data dump.";
    }
    String usual = source.advice(attribute, column);
    boolean own = attribute == Attribute.FIELDS && wishes.groups().isPresent();
    String advice = own ? Nearest.question(Nearest.to(column, layout.headings()), usual) : usual;
    return advice + otherwise(layout, attribute);
  }

  private static String found(TableLayout layout) {
    List<String> headings = layout.headings();
    String first =
        String.join(", ", headings.stream().limit(MOST_NAMED).map(Cells::shown).toList());
    int more = headings.size() - MOST_NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private ColabException missing(Input input, TableLayout layout, Attribute attribute) {
    String column = columns(layout).titleOf(attribute);
    String what = column.isEmpty() ? "" : " '" + column + "' (" + attribute.title() + ")";
    return ColabException.couldNot(
        input.name()
            + ":"
            + layout.headerLine()
            + ": no column"
            + (what.isEmpty() ? " of " + attribute.title() : what)
            + "; found: "
            + found(layout),
        advice(layout, attribute, column));
  }
}
