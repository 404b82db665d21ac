package colab.tally;

import colab.corpus.Row;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;

/**
 * What another export says of a publication.
 *
 * @param fwci its field-normalised impact in parts of {@link Row#SCALE}, or {@link Row#MISSING}
 * @param citations citations to date, or {@link Row#MISSING}
 * @param percentile its citation percentile, or {@link Row#MISSING}
 * @param weightedPercentile its percentile by FWCI, or {@link Row#MISSING}
 * @param year its publication year
 * @param type its document type
 * @param countries its countries
 * @param fields its subject fields
 * @param asked whether it is one of those asked for
 */
public record Known(
    long fwci,
    long citations,
    long percentile,
    long weightedPercentile,
    int year,
    DocumentType type,
    CountrySet countries,
    FieldSet fields,
    boolean asked) {

  static Known of(Row row, boolean asked) {
    return new Known(
        row.fwci(),
        row.citations(),
        row.percentile(),
        row.weightedPercentile(),
        row.year(),
        row.type(),
        row.countries(),
        row.fields(),
        asked);
  }

  /** {@return the row with this citation impact in place of its own} */
  public Row impactOn(Row row) {
    return new Recited(row, this);
  }
}
