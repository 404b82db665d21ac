package colab.tally;

import static org.assertj.core.api.Assertions.assertThat;

import colab.publication.Affiliation;
import colab.publication.Attribute;
import colab.publication.Byline;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Shares of one publication, against fractions of whole numbers. */
class SharesTest {
  private static final List<Country> COUNTRIES =
      List.of("GB", "JP", "US").stream().map(Countries.standard()::require).toList();

  private record Signed(Byline byline, long authorNumber) implements colab.corpus.Row {
    @Override
    public String source() {
      return "test";
    }

    @Override
    public long line() {
      return 1;
    }

    @Override
    public String text(Attribute attribute) {
      return "";
    }

    @Override
    public int year() {
      return 2020;
    }

    @Override
    public CountrySet countries() {
      return CountrySet.of(COUNTRIES);
    }

    @Override
    public int countryNumber() {
      return COUNTRIES.size();
    }

    @Override
    public long institutionNumber() {
      return MISSING;
    }

    @Override
    public long citations() {
      return MISSING;
    }

    @Override
    public long fwci() {
      return MISSING;
    }

    @Override
    public long percentile() {
      return MISSING;
    }

    @Override
    public long weightedPercentile() {
      return MISSING;
    }

    @Override
    public DocumentType type() {
      return DocumentType.ARTICLE;
    }

    @Override
    public FieldSet fields() {
      return FieldSet.EMPTY;
    }
  }

  private static Signed random(Random random, int most) {
    List<List<Affiliation>> authors = new ArrayList<>();
    for (int a = 1 + random.nextInt(most); a > 0; a--) {
      List<Affiliation> own = new ArrayList<>();
      for (int k = 1 + random.nextInt(4); k > 0; k--) {
        Country country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        own.add(
            new Affiliation(
                "I" + country.code() + random.nextInt(5),
                "",
                "",
                java.util.Optional.of(country),
                colab.publication.Sector.UNKNOWN));
      }
      authors.add(own);
    }
    return new Signed(Byline.of(authors, true), authors.size());
  }

  /** The share as numerator and denominator. */
  private static BigInteger[] fraction(Signed row, Country country) {
    BigInteger up = BigInteger.ZERO;
    BigInteger down = BigInteger.ONE;
    BigInteger number = BigInteger.valueOf(row.byline().authors().size());
    for (List<Affiliation> own : row.byline().authors()) {
      long in = own.stream().filter(each -> each.isIn(CountrySet.of(country))).count();
      BigInteger all = number.multiply(BigInteger.valueOf(own.size()));
      up = up.multiply(all).add(down.multiply(BigInteger.valueOf(in)));
      down = down.multiply(all);
    }
    return new BigInteger[] {up, down};
  }

  @Test
  void sharesOfUpToTenAuthorsAreExactAndAddUpToOne() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      Signed row = random(random, 10);
      long authors = 0;
      long institutions = 0;
      for (Country country : COUNTRIES) {
        long share = Shares.byAuthors(row, CountrySet.of(country));
        BigInteger[] fraction = fraction(row, country);
        assertThat(BigInteger.valueOf(share).multiply(fraction[1]))
            .isEqualTo(BigInteger.valueOf(Shares.WHOLE).multiply(fraction[0]));
        authors += share;
        institutions += Shares.byInstitutions(row, CountrySet.of(country));
      }
      assertThat(authors).isEqualTo(Shares.WHOLE);
      assertThat(institutions).isEqualTo(Shares.WHOLE);
    }
  }

  @Test
  void sharesOfThousandsOfAuthorsAreRoundedOnce() {
    Random random = new Random(4);
    for (int i = 0; i < 20; i++) {
      Signed row = random(random, 3_000);
      double sum = 0;
      for (Country country : COUNTRIES) {
        sum += (double) Shares.byAuthors(row, CountrySet.of(country)) / Shares.WHOLE;
      }
      assertThat(sum).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-12));
    }
  }

  @Test
  void aListThatIsCutHasNoShares() {
    Byline cut = Byline.of(List.of(List.of(Affiliation.in(COUNTRIES.get(0)))), false);
    Signed row = new Signed(cut, 150);
    assertThat(Shares.byAuthors(row, row.countries())).isEqualTo(Shares.UNKNOWN);
    assertThat(Shares.byInstitutions(row, row.countries())).isEqualTo(Shares.UNKNOWN);
  }

  @Test
  void oneAddressIsThatOfAllAuthorsAndSeveralAreNobodys() {
    Affiliation here =
        Affiliation.named("Univ X").withCountry(java.util.Optional.of(COUNTRIES.get(0)));
    Affiliation there =
        Affiliation.named("Univ Y").withCountry(java.util.Optional.of(COUNTRIES.get(1)));
    CountrySet first = CountrySet.of(COUNTRIES.get(0));
    Byline one = Byline.ofInstitutions(List.of(here));
    Byline two = Byline.ofInstitutions(List.of(here, there));
    assertThat(Shares.byAuthors(new Signed(one, 7), first)).isEqualTo(Shares.WHOLE);
    assertThat(Shares.byAuthors(new Signed(two, 7), first)).isEqualTo(Shares.UNKNOWN);
    assertThat(Shares.byAuthors(new Signed(two, 1), first)).isEqualTo(Shares.WHOLE / 2);
    assertThat(Shares.byAuthors(new Signed(Byline.NONE, 1), first)).isEqualTo(Shares.UNKNOWN);
  }

  @Test
  void authorsBeyondThoseWithAddressesKeepTheirPart() {
    Byline byline = Byline.of(List.of(List.of(Affiliation.in(COUNTRIES.get(0)))), true);
    assertThat(Shares.byAuthors(new Signed(byline, 4), CountrySet.of(COUNTRIES)))
        .isEqualTo(Shares.WHOLE / 4);
  }

  @Test
  void joinedByOnePersonIsToldFromTwo() {
    CountrySet first = CountrySet.of(COUNTRIES.get(0));
    CountrySet second = CountrySet.of(COUNTRIES.get(1));
    List<Affiliation> both =
        List.of(Affiliation.in(COUNTRIES.get(0)), Affiliation.in(COUNTRIES.get(1)));
    List<Affiliation> here = both.subList(0, 1);
    assertThat(Joint.of(Byline.of(List.of(both), true), first, second)).isEqualTo(Joint.ONE_PERSON);
    assertThat(Joint.of(Byline.of(List.of(both, here), true), first, second))
        .isEqualTo(Joint.TWO_PEOPLE);
    assertThat(Joint.of(Byline.of(List.of(here), true), first, second)).isEqualTo(Joint.UNKNOWN);
  }
}
