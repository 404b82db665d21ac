package colab.corpus.format.openalex;

import colab.ColabException;
import colab.corpus.Head;
import colab.corpus.Heading;
import colab.corpus.Input;
import colab.corpus.Provenance;
import colab.corpus.PublicationFormat;
import colab.corpus.Reading;
import colab.corpus.rows.Decoding;
import colab.corpus.rows.Wishes;
import colab.publication.Attribute;
import colab.publication.Provider;
import colab.publication.Scheme;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Works of OpenAlex as JSON: JSON Lines, arrays, pages of the API, parts of a snapshot. The first
 * hundred works tell what the file can say, as {@code select=} may have left any attribute out.
 */
public final class OpenAlexWorks implements PublicationFormat {
  private final Wishes wishes;
  private final SnapshotDates dates = new SnapshotDates();

  /** The format, read as the user wants. */
  public OpenAlexWorks(Wishes wishes) {
    this.wishes = wishes;
  }

  @Override
  public String id() {
    return "openalex-works";
  }

  @Override
  public String title() {
    return "OpenAlex works (JSON, JSON Lines)";
  }

  @Override
  public String recognition() {
    return "JSON objects whose id starts https://openalex.org/W";
  }

  @Override
  public Provider provider() {
    return Provider.OPENALEX;
  }

  @Override
  public boolean recognises(Head head) {
    return WorksHead.of(head.start()).isPresent();
  }

  @Override
  public Set<Attribute> attributes(Input input) throws IOException {
    return said(head(input));
  }

  /** What the user groups by the values of another column does not stand in works. */
  private Set<Attribute> said(WorksHead head) {
    Set<Attribute> said = WorkAttributes.of(head.names());
    if (wishes.groups().map(groups -> !groups.columns().isEmpty()).orElse(false)) {
      said.remove(Attribute.FIELDS);
    }
    return said;
  }

  @Override
  public Scheme scheme() {
    return wishes.scheme();
  }

  @Override
  public List<Heading> headings(Input input) throws IOException {
    return head(input).names().stream()
        .flatMap(
            name ->
                WorkAttributes.of(Set.of(name)).stream()
                    .map(attribute -> new Heading(name, Optional.of(attribute))))
        .toList();
  }

  @Override
  public Reading open(Input input, Set<Attribute> wanted) throws IOException {
    WorksHead head = head(input);
    Set<Attribute> there = said(head);
    for (Attribute attribute : wanted) {
      if (!there.contains(attribute)) {
        throw missing(input, head, attribute);
      }
    }
    Set<Attribute> asked = EnumSet.noneOf(Attribute.class);
    asked.addAll(wanted);
    Decoding decoding = new Decoding(false, wishes);
    Provenance provenance = dates.provenance(input, id());
    WorkRows rows =
        new WorkRows(input.name(), decoding, asked, !SnapshotDates.isPart(input.name()));
    return new WorksReading(input, provenance, head, decoding, rows);
  }

  /** More of the file is looked at where the first works lack something; none lack nothing. */
  private static WorksHead head(Input input) throws IOException {
    WorksHead head =
        WorksHead.of(Head.of(input).start())
            .orElseThrow(
                () ->
                    ColabException.couldNot(
                        input.name() + ": not works of OpenAlex", "Run colab check on it."));
    if (WorkAttributes.areAll(head.names())) {
      return head;
    }
    if (input.reopens()) {
      try (InputStream bytes = input.stream()) {
        WorksHead more = head.with(bytes);
        return more.works() > 0 ? more : more.withAll();
      }
    }
    return head.works() > 0 ? head : head.withAll();
  }

  private static ColabException missing(Input input, WorksHead head, Attribute attribute) {
    String name = WorkAttributes.nameOf(attribute);
    String what = name.isEmpty() ? attribute.title() : name + " (" + attribute.title() + ")";
    return ColabException.couldNot(
        input.name()
            + ": no "
            + what
            + " in these works; found: "
            + String.join(", ", head.names()),
        Advice.json(attribute, name));
  }
}
