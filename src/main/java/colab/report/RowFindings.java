package colab.report;

import colab.Diagnostic;
import colab.corpus.Keys;
import colab.corpus.Matched;
import colab.corpus.Normed;
import colab.corpus.Row;
import colab.corpus.Sink;
import colab.corpus.UnknownName;
import colab.corpus.YearRange;
import colab.publication.Attribute;
import colab.publication.DocumentType;
import colab.publication.Sector;
import colab.tally.FirstValues;
import colab.tally.Identities;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the rows of one file were found to hold: the sink of {@code colab check}. Mutable while the
 * file is read.
 */
final class RowFindings implements Sink {
  private final Set<Attribute> attributes;
  private final Optional<YearRange> declared;
  private final Identities identities;
  private final FirstValues fwci;
  private final FirstValues ofDois;
  private final Map<Attribute, Long> missing = new EnumMap<>(Attribute.class);
  private final SortedMap<Integer, Long> years = new TreeMap<>();
  private final List<Diagnostic> rejected = new ArrayList<>();
  private final List<Diagnostic> warnings = new ArrayList<>();
  private final List<UnknownName> unknown = new ArrayList<>();
  private final SortedMap<String, Long> leftOut = new TreeMap<>();
  private Matched institutions = Matched.NONE;
  private long kept;
  private long duplicates;
  private long changed;
  private long retracted;
  private long uncountedAuthors;
  private long outsideYears;
  private long sharedDois;
  private long firstShared;

  /**
   * What the files of one set know together: which publications came before, with which FWCI, and
   * which identifier stood beside each DOI first.
   */
  record Before(Identities identities, FirstValues fwci, FirstValues ofDois) {}

  RowFindings(Set<Attribute> attributes, Optional<YearRange> declared, Before before) {
    this.attributes = attributes;
    this.declared = declared;
    this.identities = before.identities();
    this.fwci = before.fwci();
    this.ofDois = before.ofDois();
  }

  @Override
  public void row(Row row) {
    boolean duplicate = identities.isDuplicate(row);
    long id = row.key(Attribute.ID);
    boolean same = id == Keys.NONE || fwci.first(id, row.fwci()) == row.fwci();
    if (duplicate) {
      duplicates++;
      changed += same ? 0 : 1;
      return;
    }
    kept++;
    takeDoi(row, id);
    for (Attribute attribute : attributes) {
      if (isMissing(attribute, row)) {
        missing.merge(attribute, 1L, Long::sum);
      }
    }
    take(row);
  }

  private void takeDoi(Row row, long id) {
    long doi = row.key(Attribute.DOI);
    if (id != Keys.NONE && doi != Keys.NONE && ofDois.first(doi, id) != id) {
      firstShared = sharedDois == 0 ? row.line() : firstShared;
      sharedDois++;
    }
  }

  private void take(Row row) {
    retracted += row.type() == DocumentType.RETRACTED ? 1 : 0;
    boolean uncounted =
        row.authorNumber() == Row.MISSING && !row.text(Attribute.AUTHOR_NUMBER).isEmpty();
    uncountedAuthors += uncounted ? 1 : 0;
    if (attributes.contains(Attribute.YEAR)) {
      years.merge(row.year(), 1L, Long::sum);
      outsideYears += declared.map(range -> range.contains(row.year())).orElse(true) ? 0 : 1;
    }
  }

  private static boolean isMissing(Attribute attribute, Row row) {
    return switch (attribute) {
      case ID, DOI, TITLE, SOURCE, ISSN, TYPE -> row.text(attribute).isEmpty();
      case INSTITUTIONS -> row.text(attribute).isEmpty() && row.byline().institutions().isEmpty();
      case INSTITUTION_COUNTRIES ->
          row.byline().institutions().stream().allMatch(each -> each.country().isEmpty());
      case INSTITUTION_IDS ->
          row.byline().institutions().stream().allMatch(each -> each.id().isEmpty());
      case SECTORS -> row.byline().kinds().stream().allMatch(kind -> kind == Sector.UNKNOWN);
      case AFFILIATIONS -> !row.byline().isLinked();
      case YEAR -> row.year() == 0;
      case COUNTRIES -> row.countries().isEmpty() && row.countries().unresolved() == 0;
      case COUNTRY_NUMBER -> row.countryNumber() == 0;
      case INSTITUTION_NUMBER -> row.institutionNumber() == Row.MISSING;
      case AUTHOR_NUMBER -> row.authorNumber() == Row.MISSING;
      case CITATIONS -> row.citations() == Row.MISSING;
      case FWCI -> row.fwci() == Row.MISSING;
      case PERCENTILE -> row.percentile() == Row.MISSING;
      case WEIGHTED_PERCENTILE -> row.weightedPercentile() == Row.MISSING;
      case YEARLY_CITATIONS -> row.yearlyCitations().between(row.year(), row.year()) == Row.MISSING;
      case EXPECTED_CITATIONS -> row.normed(Normed.EXPECTED) == Row.MISSING;
      case EXPECTED_OF_KIND -> row.normed(Normed.AMONG_ITS_KIND) == Row.MISSING;
      case FIELDS -> row.fields().isEmpty() && row.fields().unresolved() == 0;
    };
  }

  @Override
  public void rejected(Diagnostic why) {
    rejected.add(why);
  }

  @Override
  public void repeated(long rows) {
    duplicates += rows;
  }

  @Override
  public void leftOut(String as, long rows) {
    leftOut.merge(as, rows, Long::sum);
  }

  @Override
  public void warning(Diagnostic what) {
    warnings.add(what);
  }

  @Override
  public void unknown(UnknownName name) {
    unknown.add(name);
  }

  @Override
  public void matched(String source, Matched found) {
    institutions = institutions.plus(found);
  }

  /** {@return how far the institutions were found; none where they were not looked for} */
  Matched institutions() {
    return institutions;
  }

  /** {@return rows of publications: kept, duplicate, rejected ones, and those left out} */
  long read() {
    return kept
        + duplicates
        + rejected.size()
        + leftOut.values().stream().mapToLong(Long::longValue).sum();
  }

  /** {@return rows left out as their provider does by default, by what they are} */
  SortedMap<String, Long> leftOut() {
    return leftOut;
  }

  long kept() {
    return kept;
  }

  long duplicates() {
    return duplicates;
  }

  /** {@return duplicates whose FWCI is not that of the row that was kept} */
  long changed() {
    return changed;
  }

  /** {@return publications kept whose DOI stood beside another identifier before} */
  long sharedDois() {
    return sharedDois;
  }

  /** {@return the line of the first of them; 0 where there is none} */
  long firstShared() {
    return firstShared;
  }

  long retracted() {
    return retracted;
  }

  /** {@return publications whose authors are listed, but not so that they can be counted} */
  long uncountedAuthors() {
    return uncountedAuthors;
  }

  /** {@return publications of years that the file does not declare} */
  long outsideYears() {
    return outsideYears;
  }

  /** {@return how many of the publications kept lack the attribute} */
  long missing(Attribute attribute) {
    return missing.getOrDefault(attribute, 0L);
  }

  SortedMap<Integer, Long> years() {
    return years;
  }

  List<Diagnostic> rejected() {
    return rejected;
  }

  List<Diagnostic> warnings() {
    return warnings;
  }

  List<UnknownName> unknown() {
    return unknown;
  }
}
