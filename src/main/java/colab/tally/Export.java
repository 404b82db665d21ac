package colab.tally;

import colab.corpus.Provenance;
import colab.corpus.Scope;
import colab.corpus.Yardstick;
import colab.publication.Asjc;
import colab.publication.Attribute;
import colab.publication.Provider;
import colab.publication.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One or several files of one scope that can fill cubes: publications that are counted now, or a
 * table counted before.
 */
public interface Export {
  /** How a refusal begins where several databases stand in the way. */
  String MIXED = "they mix ";

  /** {@return what it holds all of} */
  Scope scope();

  /** {@return its files, the newest export first} */
  List<Provenance> provenances();

  /**
   * {@return whose field-normalised impact its figures are; the first of its providers where it has
   * none}
   */
  default Provider provider() {
    List<Provider> all = provenances().stream().map(Provenance::provider).toList();
    return all.stream().filter(each -> !each.impact().isEmpty()).findFirst().orElse(all.get(0));
  }

  /** {@return the scheme that its subjects are of} */
  default Scheme scheme() {
    return Asjc.standard();
  }

  /** {@return what its impact is held against, where that is not its provider's world} */
  default Optional<Yardstick> yardstick() {
    return Optional.empty();
  }

  /** {@return whether somebody else counted it already} */
  boolean isCounted();

  /** {@return what it can say of its publications} */
  Set<Attribute> attributes();

  /**
   * {@return the part of it that serves a question, mostly the whole: files whose provider never
   * says what is needed are put aside}
   *
   * @param needs what must be known of every publication
   */
  default Export serving(Set<Attribute> needs) {
    return this;
  }

  /**
   * {@return why it cannot fill such a cube; empty when it can}
   *
   * <p>This looks at sets, years and dimensions; a missing column is told when the file is read.
   */
  String refusal(Breakdown breakdown);

  /**
   * {@return what was counted, in the order of the breakdowns; all of them in one pass}
   *
   * @throws colab.ColabException when a file cannot be read, or lacks a column
   */
  List<Filled> fill(List<Breakdown> breakdowns);
}
