package colab.tally;

import colab.corpus.Journals;
import colab.corpus.Row;
import colab.corpus.Selection;
import colab.publication.Attribute;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which journals of a list were met among the publications that were counted, and how many
 * publications could not be looked up. Mutable.
 */
public final class JournalsMet {
  private static final int MOST_TITLES = 20_000;

  private final Journals journals;
  private final Selection others;
  private final BitSet met = new BitSet();
  private final Set<String> titles = new HashSet<>();
  private long nameless;
  private boolean anywhere;

  JournalsMet(Journals journals, Selection selection) {
    this.journals = journals;
    this.others = selection.withSubjects(selection.subjects().inAnySource());
  }

  void counted(Row row) {
    anywhere = true;
    journals.find(row, met::set);
  }

  void passedOver(Row row) {
    if (!journals.isNamed(row)) {
      nameless += others.matches(row) ? 1 : 0;
    } else if (!anywhere) {
      journals.find(row, place -> anywhere = true);
      if (journals.needs().contains(Attribute.SOURCE) && titles.size() < MOST_TITLES) {
        titles.add(row.text(Attribute.SOURCE));
      }
    }
  }

  /** {@return what the list is called} */
  public String name() {
    return journals.name();
  }

  /** {@return how many journals are on the list} */
  public int listed() {
    return journals.shown().size();
  }

  /** {@return those that no publication was counted of, in the order of the list} */
  public List<String> unmet() {
    return IntStream.range(0, listed())
        .filter(place -> !met.get(place))
        .mapToObj(journals.shown()::get)
        .toList();
  }

  /** {@return whether any publication of the files is in a journal of the list, counted or not} */
  public boolean isAnywhere() {
    return anywhere;
  }

  /** {@return titles of journals in the files, many at most, while none of the list is met} */
  public Set<String> titles() {
    return Set.copyOf(titles);
  }

  /** {@return the journals of the list} */
  public List<String> shown() {
    return journals.shown();
  }

  /**
   * {@return publications that fit but have neither a title nor an ISSN that could be looked up}
   */
  public long nameless() {
    return nameless;
  }
}
