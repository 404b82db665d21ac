package colab.tally;

import colab.Diagnostic;
import colab.corpus.Inputs;
import colab.corpus.Row;
import colab.corpus.Selection;
import colab.corpus.Sink;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** Passes the publications of an export by, each once, without counting them. */
public final class Walk {

  /** Takes a row of a provider's file. */
  public interface Walker {
    /** Takes one publication; the row is valid during the call only. */
    void row(Row row, Provider provider);
  }

  private Walk() {}

  /**
   * Passes every publication by, in the order in which they would be counted.
   *
   * @param attributes what is read of them, where it is there
   */
  public static void over(PublicationExport export, Set<Attribute> attributes, Walker walker) {
    Identities identities = new Identities();
    for (PublicationExport.Part part : export.parts()) {
      identities.from(part.provenance().provider().nameSpace());
      Set<Attribute> wanted = EnumSet.copyOf(attributes);
      wanted.retainAll(part.attributes());
      try {
        part.format()
            .open(part.input(), wanted)
            .read(new Passing(identities, part.provenance().provider(), walker));
      } catch (IOException e) {
        throw Inputs.unreadable(part.input().name(), e);
      }
    }
  }

  /**
   * {@return these attributes, and what must be known to decide which publications are asked for}
   */
  public static Set<Attribute> toDecide(Selection asked, Set<Attribute> more) {
    Set<Attribute> all = EnumSet.copyOf(more);
    all.addAll(asked.needs());
    if (all.contains(Attribute.INSTITUTIONS)) {
      all.add(Attribute.INSTITUTION_IDS);
    }
    return all;
  }

  /** Hears nothing but rows: who counts the same files tells the rest. */
  private record Passing(Identities identities, Provider provider, Walker walker) implements Sink {
    @Override
    public void row(Row row) {
      if (!identities.isDuplicate(row)) {
        walker.row(row, provider);
      }
    }

    @Override
    public void rejected(Diagnostic why) {}

    @Override
    public void warning(Diagnostic what) {}
  }
}
