package colab.tally;

import colab.corpus.Journals;
import colab.corpus.Row;
import colab.corpus.Selection;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which journals of a list were met among the publications that were counted, and how many
 * publications could not be looked up. Mutable.
 */
public final class JournalsMet {
  private final Journals journals;
  private final Selection others;
  private final BitSet met = new BitSet();
  private long nameless;

  JournalsMet(Journals journals, Selection selection) {
    this.journals = journals;
    this.others = selection.withSubjects(selection.subjects().inAnySource());
  }

  void counted(Row row) {
    journals.find(row, met::set);
  }

  void passedOver(Row row) {
    if (!journals.isNamed(row) && others.matches(row)) {
      nameless++;
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

  /**
   * {@return publications that fit but have neither a title nor an ISSN that could be looked up}
   */
  public long nameless() {
    return nameless;
  }
}
