package colab.tally;

import colab.corpus.Normed;
import colab.corpus.Row;
import colab.publication.Asjc;
import colab.publication.Attribute;
import colab.publication.Byline;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.Field;
import colab.publication.FieldSet;
import colab.publication.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A publication as a test says it. */
public record Given(
    String id,
    String doi,
    int year,
    CountrySet countries,
    int countryNumber,
    long authorNumber,
    long citations,
    long fwci,
    long percentile,
    DocumentType type,
    FieldSet fields)
    implements Row {
  private static final List<String> CODES = List.of("GB", "JP", "US", "DE", "FR", "CN");

  /** {@return a publication of these countries, nothing else known} */
  public static Given of(String id, int year, String... codes) {
    CountrySet countries =
        CountrySet.of(List.of(codes).stream().map(Countries.standard()::require).toList());
    return new Given(
        id,
        "",
        year,
        countries,
        countries.size(),
        MISSING,
        MISSING,
        MISSING,
        MISSING,
        DocumentType.ARTICLE,
        FieldSet.EMPTY);
  }

  /** {@return a publication drawn at random} */
  public static Given random(Random random) {
    CountrySet.Builder set = new CountrySet.Builder();
    for (String code : CODES) {
      if (random.nextInt(3) == 0) {
        Country country = Countries.standard().require(code);
        set.add(country);
      }
    }
    if (random.nextInt(10) == 0) {
      set.addUnresolved();
    }
    CountrySet countries = set.build();
    List<Field> fields = new ArrayList<>();
    List<Field> all = Asjc.standard().fields();
    for (int i = random.nextInt(4); i > 0; i--) {
      fields.add(all.get(random.nextInt(60)));
    }
    return new Given(
        random.nextInt(9) == 0 ? "" : "2-s2.0-" + random.nextInt(1_000_000),
        "",
        2016 + random.nextInt(6),
        countries,
        countries.size() + countries.unresolved() + (random.nextInt(15) == 0 ? 1 : 0),
        maybe(random, 1 + random.nextInt(random.nextInt(4) == 0 ? 3_000 : 12)),
        maybe(random, random.nextInt(90)),
        maybe(random, random.nextInt(90_000) * 10_000L),
        maybe(random, (1 + random.nextInt(80)) * SCALE),
        DocumentType.values()[random.nextInt(DocumentType.values().length)],
        FieldSet.of(fields, random.nextInt(2)));
  }

  private static long maybe(Random random, long value) {
    return random.nextInt(8) == 0 ? MISSING : value;
  }

  public Given withFwci(long hundredths) {
    return new Given(
        id,
        doi,
        year,
        countries,
        countryNumber,
        authorNumber,
        citations,
        hundredths * 10_000,
        percentile,
        type,
        fields);
  }

  public Given withDoi(String other) {
    return new Given(
        id,
        other,
        year,
        countries,
        countryNumber,
        authorNumber,
        citations,
        fwci,
        percentile,
        type,
        fields);
  }

  @Override
  public String source() {
    return "given";
  }

  @Override
  public long line() {
    return 1;
  }

  @Override
  public String text(Attribute attribute) {
    return attribute == Attribute.ID ? id : attribute == Attribute.DOI ? doi : "";
  }

  /** Some number of each kind, where there are citations. */
  @Override
  public long normed(Normed number) {
    return citations() == MISSING ? MISSING : citations() * 7 + number.ordinal();
  }

  @Override
  public long weightedPercentile() {
    return percentile;
  }

  @Override
  public long institutionNumber() {
    return MISSING;
  }

  @Override
  public Byline byline() {
    return switch (year % 3) {
      case 0 -> Byline.NONE;
      case 1 -> Byline.NONE.withSectors(Set.of(Sector.ACADEMIC, Sector.CORPORATE));
      default -> Byline.NONE.withSectors(Set.of(Sector.ACADEMIC));
    };
  }
}
