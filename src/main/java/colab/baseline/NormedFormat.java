package colab.baseline;

import colab.ColabException;
import colab.corpus.Head;
import colab.corpus.Heading;
import colab.corpus.Input;
import colab.corpus.PublicationFormat;
import colab.corpus.Reading;
import colab.corpus.Yardstick;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A format whose publications get what follows from a baseline, in place of what their provider
 * says of their impact.
 *
 * @param rows the format
 * @param held the baseline
 */
public record NormedFormat(PublicationFormat rows, Held held) implements PublicationFormat {
  private static final Set<Attribute> GIVEN =
      EnumSet.of(
          Attribute.FWCI,
          Attribute.PERCENTILE,
          Attribute.WEIGHTED_PERCENTILE,
          Attribute.EXPECTED_CITATIONS,
          Attribute.EXPECTED_OF_KIND);

  private static final Set<Attribute> KIND =
      EnumSet.of(Attribute.COUNTRIES, Attribute.COUNTRY_NUMBER, Attribute.INSTITUTION_NUMBER);

  @Override
  public String id() {
    return rows.id();
  }

  @Override
  public String title() {
    return rows.title();
  }

  @Override
  public String recognition() {
    return rows.recognition();
  }

  @Override
  public boolean recognises(Head head) {
    return rows.recognises(head);
  }

  @Override
  public Provider provider() {
    return rows.provider();
  }

  @Override
  public Optional<Yardstick> yardstick() {
    return Optional.of(held.yardstick());
  }

  /**
   * {@return what the file says, and what follows from the baseline}
   *
   * @throws ColabException when the file does not say what the baseline goes by
   */
  @Override
  public Set<Attribute> attributes(Input input) throws IOException {
    Set<Attribute> all = EnumSet.noneOf(Attribute.class);
    all.addAll(rows.attributes(input));
    for (Attribute attribute : needed()) {
      if (!all.contains(attribute)) {
        throw ColabException.couldNot(
            input.name()
                + ": a baseline goes by year, type, field and "
                + held.baseline().about().citations()
                + "; this file has no "
                + attribute.title(),
            attribute == Attribute.YEARLY_CITATIONS
                ? "Make the baseline without --window, or leave --baseline out."
                : "Export it again with them, or leave --baseline out.");
      }
    }
    all.addAll(GIVEN);
    if (!held.thresholds()) {
      all.remove(Attribute.WEIGHTED_PERCENTILE);
    }
    if (!all.contains(Attribute.COUNTRIES)) {
      all.remove(Attribute.EXPECTED_OF_KIND);
    }
    return all;
  }

  private Set<Attribute> needed() {
    boolean toDate = held.baseline().about().window().isEmpty();
    return EnumSet.of(
        Attribute.YEAR,
        Attribute.TYPE,
        Attribute.FIELDS,
        toDate ? Attribute.CITATIONS : Attribute.YEARLY_CITATIONS);
  }

  @Override
  public List<Heading> headings(Input input) throws IOException {
    return rows.headings(input);
  }

  @Override
  public Reading open(Input input, Set<Attribute> wanted) throws IOException {
    Set<Attribute> asked = EnumSet.noneOf(Attribute.class);
    asked.addAll(wanted);
    if (!asked.removeAll(GIVEN)) {
      return rows.open(input, wanted);
    }
    asked.addAll(needed());
    if (wanted.contains(Attribute.EXPECTED_OF_KIND)) {
      Set<Attribute> kind = EnumSet.copyOf(KIND);
      kind.retainAll(rows.attributes(input));
      asked.addAll(kind);
    }
    boolean kinds = wanted.contains(Attribute.EXPECTED_OF_KIND);
    return new NormedReading(rows.open(input, asked), held, kinds);
  }
}
