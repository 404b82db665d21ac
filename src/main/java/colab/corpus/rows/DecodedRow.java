package colab.corpus.rows;

import colab.corpus.Keys;
import colab.corpus.Row;
import colab.corpus.YearlyCitations;
import colab.publication.Attribute;
import colab.publication.Byline;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;

/** The present publication of a reading. Mutable: one object serves all rows of a file. */
public final class DecodedRow implements Row {

  /** Gives the present row's cells as text. */
  public interface Texts {
    /** {@return the attribute as the source writes it; empty when missing} */
    String of(Attribute attribute);

    /** {@return the present row's citations by year, where the source tells them} */
    default YearlyCitations yearly() {
      return YearlyCitations.UNKNOWN;
    }

    /** {@return the key of the identifier or DOI, as in {@link Row#key}} */
    default long key(Attribute attribute) {
      return attribute == Attribute.DOI ? Keys.ofDoi(of(attribute)) : Keys.of(of(attribute));
    }
  }

  private final String source;
  private final Texts texts;
  private long line;
  private int year;
  private CountrySet countries = CountrySet.empty();
  private int declaredCountries;
  private boolean atLeast;
  private long authorNumber = MISSING;
  private long institutionNumber = MISSING;
  private long citations = MISSING;
  private long fwci = MISSING;
  private long percentile = MISSING;
  private long weightedPercentile = MISSING;
  private DocumentType type = DocumentType.OTHER;
  private FieldSet fields = FieldSet.EMPTY;
  private Byline byline = Byline.NONE;
  private String leftOut = "";

  /**
   * A row of nothing.
   *
   * @param source the file's name
   * @param texts where text comes from
   */
  public DecodedRow(String source, Texts texts) {
    this.source = source;
    this.texts = texts;
  }

  /** Forgets the row before: everything is missing. */
  public void begin(long startsOn) {
    line = startsOn;
    year = 0;
    countries = CountrySet.empty();
    declaredCountries = 0;
    atLeast = false;
    authorNumber = MISSING;
    institutionNumber = MISSING;
    citations = MISSING;
    fwci = MISSING;
    percentile = MISSING;
    weightedPercentile = MISSING;
    type = DocumentType.OTHER;
    fields = FieldSet.EMPTY;
    byline = Byline.NONE;
    leftOut = "";
  }

  /** Says how many lines stand before what it took for the first. */
  void moveDown(long lines) {
    line += lines;
  }

  public void year(int is) {
    year = is;
  }

  public void countries(CountrySet are) {
    countries = are;
  }

  /**
   * Takes countries beside which unresolved names need not stand for others: an address without a
   * known country is mostly one of an institution whose country is there already.
   */
  public void countriesAtLeast(CountrySet are) {
    countries = are;
    atLeast = true;
  }

  /** Takes the source's own number of countries. */
  public void countryNumber(int declared) {
    declaredCountries = declared;
  }

  public void authorNumber(long is) {
    authorNumber = is;
  }

  /** Takes the number of institutions; a source that knows of none says 0. */
  public void institutionNumber(long is) {
    institutionNumber = is == 0 ? MISSING : is;
  }

  public void citations(long are) {
    citations = are;
  }

  /** Takes the provider's field-normalised impact, in parts of {@link Row#SCALE}. */
  public void fwci(long is) {
    fwci = is;
  }

  public void percentile(long is) {
    percentile = is;
  }

  public void weightedPercentile(long is) {
    weightedPercentile = is;
  }

  public void type(DocumentType is) {
    type = is;
  }

  public void fields(FieldSet are) {
    fields = are;
  }

  public void byline(Byline is) {
    byline = is;
  }

  /**
   * Leaves the row out because its provider does by default.
   *
   * @param as what such rows are, in the plural: "expansion records"
   */
  public void leaveOut(String as) {
    leftOut = as;
  }

  /** {@return what the row is left out as; empty when it is not} */
  public String leftOut() {
    return leftOut;
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public String text(Attribute attribute) {
    return texts.of(attribute);
  }

  @Override
  public long key(Attribute attribute) {
    return texts.key(attribute);
  }

  @Override
  public int year() {
    return year;
  }

  @Override
  public CountrySet countries() {
    return countries;
  }

  @Override
  public int countryNumber() {
    return Math.max(listedCountries(), declaredCountries);
  }

  @Override
  public int listedCountries() {
    return countries.size() + (atLeast ? 0 : countries.unresolved());
  }

  @Override
  public int declaredCountries() {
    return declaredCountries;
  }

  @Override
  public long authorNumber() {
    return authorNumber;
  }

  @Override
  public long institutionNumber() {
    return institutionNumber;
  }

  @Override
  public long citations() {
    return citations;
  }

  @Override
  public YearlyCitations yearlyCitations() {
    return texts.yearly();
  }

  @Override
  public long fwci() {
    return fwci;
  }

  @Override
  public long percentile() {
    return percentile;
  }

  @Override
  public long weightedPercentile() {
    return weightedPercentile;
  }

  @Override
  public DocumentType type() {
    return type;
  }

  @Override
  public FieldSet fields() {
    return fields;
  }

  @Override
  public Byline byline() {
    return byline;
  }
}
