package colab.tally;

import colab.corpus.Batch;
import colab.corpus.Coded;
import colab.corpus.Row;
import colab.corpus.Verdicts;
import colab.corpus.YearRange;
import colab.publication.Attribute;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the notes below a table must tell about the publications that were counted. Mutable. */
public final class Facts {
  private final Optional<JournalsMet> journals;
  private final Extent extent = new Extent();
  private final Verdicts<FieldSet> noField = new Verdicts<>(FieldSet::isEmpty);
  private final Verdicts<CountrySet> unknownCountry = new Verdicts<>(set -> set.unresolved() > 0);
  private long types;
  private long retracted;
  private long withoutAuthorNumber;
  private long withoutFwci;
  private long withoutField;
  private long withUnknownCountry;

  Facts() {
    this(Optional.empty());
  }

  Facts(Optional<JournalsMet> journals) {
    this.journals = journals;
  }

  /** {@return which journals were met, where a list of them was asked for} */
  public Optional<JournalsMet> journals() {
    return journals;
  }

  void add(Row row) {
    extent.add(row);
    add(row.type(), 1);
    withoutAuthorNumber += row.authorNumber() == Row.MISSING ? 1 : 0;
    withoutFwci += row.fwci() == Row.MISSING ? 1 : 0;
    withoutField += row.fields().isEmpty() ? 1 : 0;
    withUnknownCountry += row.countries().unresolved() > 0 ? 1 : 0;
  }

  void add(Batch batch) {
    Batch.Columns columns = batch.columns();
    extent.add(batch);
    withoutAuthorNumber += batch.missing(Attribute.AUTHOR_NUMBER);
    withoutFwci += batch.missing(Attribute.FWCI);
    withoutField += noField.count(batch, columns.fields());
    withUnknownCountry += unknownCountry.count(batch, columns.countries());
    addTypes(batch);
  }

  private void addTypes(Batch batch) {
    Coded<DocumentType> coded = batch.columns().types();
    if (coded.different() == 1 && batch.rows() > 0) {
      add(coded.value(0), batch.rows());
      return;
    }
    int[] times = new int[coded.different()];
    long[] codes = coded.codes();
    int[] places = batch.places();
    int end = batch.first() + batch.rows();
    for (int i = batch.first(); i < end; i++) {
      times[(int) codes[places[i]]]++;
    }
    for (int code = 0; code < times.length; code++) {
      if (times[code] > 0) {
        add(coded.value(code), times[code]);
      }
    }
  }

  private void add(DocumentType type, int times) {
    types |= 1L << type.ordinal();
    retracted += type == DocumentType.RETRACTED ? times : 0;
  }

  /** {@return facts about these publications and those of the other set, which has none of them} */
  public Facts with(Facts other) {
    Facts both = new Facts();
    for (Facts each : List.of(this, other)) {
      both.extent.merge(each.extent);
      both.types |= each.types;
      both.retracted += each.retracted;
      both.withoutAuthorNumber += each.withoutAuthorNumber;
      both.withoutFwci += each.withoutFwci;
      both.withoutField += each.withoutField;
      both.withUnknownCountry += each.withUnknownCountry;
    }
    return both;
  }

  public long publications() {
    return extent.publications();
  }

  /** {@return the document types that occur} */
  public Set<DocumentType> types() {
    Set<DocumentType> met = EnumSet.noneOf(DocumentType.class);
    for (DocumentType type : DocumentType.values()) {
      if ((types >>> type.ordinal() & 1) == 1) {
        met.add(type);
      }
    }
    return met;
  }

  public long retracted() {
    return retracted;
  }

  public long withoutAuthorNumber() {
    return withoutAuthorNumber;
  }

  public long withoutFwci() {
    return withoutFwci;
  }

  /**
   * {@return publications without a known subject; all of them when subjects were not asked for}
   */
  public long withoutField() {
    return withoutField;
  }

  public long withoutCountry() {
    return extent.withoutCountry();
  }

  /** {@return publications with a country name that the registry does not know} */
  public long withUnknownCountry() {
    return withUnknownCountry;
  }

  /** {@return the first publication year; meaningless when {@link #lastYear()} is 0} */
  public int firstYear() {
    return extent.firstYear();
  }

  /** {@return the last publication year; 0 when none is known} */
  public int lastYear() {
    return extent.lastYear();
  }

  /** {@return the years from the first to the last; none when no year is known} */
  public Optional<YearRange> years() {
    return extent.years();
  }

  /** {@return the countries that stand on every single publication} */
  public CountrySet onEvery() {
    return extent.onEvery();
  }
}
