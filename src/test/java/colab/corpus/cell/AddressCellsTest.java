package colab.corpus.cell;

import static org.assertj.core.api.Assertions.assertThat;

import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountrySet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Countries of addresses: the end of each tells it, and nothing else does. */
class AddressCellsTest {
  private static final Countries COUNTRIES = Countries.standard();

  private static List<String> codes(CountrySet set) {
    List<String> codes = new ArrayList<>();
    set.forEach(index -> codes.add(COUNTRIES.get(index).code()));
    for (int i = 0; i < set.unresolved(); i++) {
      codes.add("?");
    }
    return codes;
  }

  private static String read(String cell) {
    List<String> addresses = Addresses.betweenSemicolons(cell);
    return String.join(" ", codes(new AddressCells(COUNTRIES).read(addresses)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Univ Leeds, Leeds LS2 9JT, W Yorkshire, England.| GB",
        "Univ Glasgow, Glasgow, Scotland| GB",
        "UNIV WALES,CARDIFF,WALES| GB",
        "Queens Univ Belfast, Belfast, North Ireland| GB",
        "Queens Univ Belfast, Belfast, Northern Ireland| GB",
        "Trinity Coll, Dublin, Ireland| IE",
        "MIT, Cambridge, MA 02139 USA| US",
        "Univ X, Anytown, CA 90000 USA.| US",
        "Univ X, Anytown, NY USA| US",
        "Univ X, Anytown, CA 94143-0560 USA| US",
        "Univ X, USA| US",
        "Univ X, Boston, United States| US",
        "Univ X, Boston, MA, U.S.A.| US",
        "Univ X, Stanford, CA 94305 United States| US",
        "UNIV MICHIGAN,ANN ARBOR,MI 48104| US",
        "BELL LABS,MURRAY HILL,NJ| US",
        "Yale, New Haven, Connecticut| US",
        "Georgia Inst Technol, Atlanta, GA 30332 USA| US",
        "Emory Univ, Atlanta, Georgia 30322| US",
        "Tbilisi State Univ, Tbilisi, Rep of Georgia| GE",
        "Tbilisi State Univ, Tbilisi, Georgia| GE",
        "Univ Puerto Rico, San Juan, PR 00680 USA| PR",
        "Tsinghua Univ, Beijing, Peoples R China| CN",
        "UNIV PEKING,BEIJING,PEOPLES R CHINA| CN",
        "Univ X, U Arab Emirates| AE",
        "Univ X, Bosnia & Herceg| BA",
        "Univ X, Bosnia &amp; Herceg| BA",
        "Univ X, Cote Ivoire| CI",
        "Univ X, C&ocirc;te d&#39;Ivoire| CI",
        "Univ X, Turkiye| TR",
        "UNIV BONN,BONN,FED REP GER| DE",
        "UNIV BONN,BONN,WEST GERMANY| DE",
        "HUMBOLDT UNIV,BERLIN,GER DEM REP| DDDE",
        "MOSCOW STATE UNIV,MOSCOW,USSR| SUHH",
        "CHARLES UNIV,PRAGUE,CZECHOSLOVAKIA| CSHH",
        "UNIV ZAGREB,ZAGREB,YUGOSLAVIA| YUCS",
        "UNIV KINSHASA,KINSHASA,ZAIRE| CD",
        "Univ X, Seoul, Korea, Republic of| KR",
        "Univ X, Charlotte Amalie, Virgin Islands (U.S.)| VI",
        "Hospital, Toronto, Canada (S.T.). name@mail.example| CA",
        "Hospital, London, United Kingdom (S.B., U.S.)| GB",
        "Hospital, Tokyo, Japan. E-mail: name@mail.example| JP",
        "Hospital, Tokyo, Japan, name@mail.example| JP",
        "Univ X, Tokyo, Japan, 113-8654| JP",
        "Univ X, London, SW7 2AZ UK| GB",
        "Univ X, London, UK, SW7 2AZ| GB",
        "Natl Univ Singapore, Singapore 117576| SG",
        "U.K.| GB",
      })
  void theEndOfAnAddressTellsItsCountry(String address, String code) {
    assertThat(read(address)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ibm Research",
        "Miraikan-The National Museum, Tokyo",
        "Univ X, 12 Palau Street",
        "Univ of Jordan Hospital, Amman",
        "Inst Chad Basin, Lake Chad Res Stn",
        "Univ X, Romaniaa",
        "Univ X, Nigeri",
        "Univ X, New Guernsey",
        "Univ X, Oman Road",
        "Dept Japanese Studies",
        "Univ X, Rua Mali 12",
        "Univ X, CN",
        "Univ X, FR",
        "Univ X, Toronto, ON",
        "Univ X, Seoul, Korea",
      })
  void whatIsNoCountryIsCountedAndNotGuessed(String address) {
    assertThat(read(address)).isEqualTo("?");
  }

  @Test
  void groupsOfAuthorsAreDroppedBeforeTheSemicolonsSplit() {
    assertThat(read("[Ito, T; Chad, X] Univ A, Japan; [Li, Y] Univ B, Peoples R China."))
        .isEqualTo("CN JP");
    assertThat(read("[Ito, T; Oman, X] Univ A, Japan; [Li, Y]")).isEqualTo("JP");
    assertThat(read("Univ [A, Japan; [Li, Y; Mali, Z] Univ B, France")).isEqualTo("FR JP");
    assertThat(read("Univ A [formerly B; C], Japan; Univ D, [old] France")).isEqualTo("FR JP");
  }

  @Test
  void entitiesAreResolvedBeforeTheSemicolonsSplit() {
    assertThat(read("Tianbo Science & amp; Technology Co., Ltd., Tianjin, China; Univ A, Japan"))
        .isEqualTo("CN JP");
    assertThat(read("R&amp;D, Tokyo, Japan; A &amp;amp; B, Paris, France")).isEqualTo("FR JP");
    assertThat(read("Univ K&ouml;ln, Germany; R&D; Univ A, Japan")).isEqualTo("DE JP ?");
  }

  @Test
  void aCountryStandsOnceAndEmptyAddressesDoNot() {
    assertThat(read("A, Japan; B, Japan; ; C, England; D, Wales;")).isEqualTo("GB JP");
    assertThat(read("")).isEmpty();
    assertThat(read("-")).isEmpty();
  }

  @Test
  void addressesOfBibtexEndWithAFullStopAndALine() {
    String cell =
        "Ito, T (Corresponding Author), Univ A, St. Mary Hosp, Tokyo, Japan.\n"
            + "   Ito, Taro; Li, Xia, Univ A, Dept\n   B, Tokyo, Japan.\n   Li, Xia, Univ C, MA 02139 USA.";
    AddressCells cells = new AddressCells(COUNTRIES);
    assertThat(codes(cells.read(Addresses.betweenLines(cell)))).containsExactly("JP", "US");
  }

  @Test
  void reprintAddressesMayNameSeveralAuthors() {
    String cell = "Ito, T; Mali, X (corresponding author), Univ A, Japan.; Li, Y, Univ B, France.";
    AddressCells cells = new AddressCells(COUNTRIES);
    assertThat(codes(cells.read(Addresses.betweenStops(cell)))).containsExactly("FR", "JP");
  }

  @Test
  void unknownEndsAreCountedByPublication() {
    AddressCells cells = new AddressCells(COUNTRIES);
    for (String cell : List.of("A, Nowhere; B, Nowhere", "C, Nowhere; D, Japan", "E, Utopia.")) {
      cells.read(Addresses.betweenSemicolons(cell));
      cells.read(Addresses.betweenSemicolons("X, Japan"));
    }
    assertThat(cells.unknown()).isEqualTo(Map.of("Nowhere", 2L, "Utopia", 1L));
  }

  @Test
  void aUsersNameIsFoundAtTheEndOfAnAddress() {
    Countries own = COUNTRIES.withAliases(List.of("Nowhere\tJP", "ON\tCA"));
    AddressCells cells = new AddressCells(own);
    List<String> addresses = Addresses.betweenSemicolons("A, Nowhere; B, Toronto, ON");
    assertThat(codes(cells.read(addresses))).containsExactly("CA", "JP");
  }

  @Test
  void everyNameResolvesBehindAnyAddress() {
    Random random = new Random(7);
    for (Country country : COUNTRIES.all()) {
      List<String> names = new ArrayList<>(country.aliases());
      names.add(country.name());
      for (String name : names) {
        String own = name.substring(name.lastIndexOf(',') + 1);
        String expected = COUNTRIES.named(own).orElse(country).code();
        for (String written : List.of(name, name.toUpperCase(java.util.Locale.ROOT), name + ".")) {
          assertThat(read(prefix(random) + ", " + written)).as(written).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void whatIsNearlyANameDoesNotResolve() {
    Random random = new Random(8);
    for (Country country : COUNTRIES.all()) {
      String name = country.name();
      String last = name.substring(name.lastIndexOf(',') + 1).strip();
      for (String near :
          List.of(last + "land", "X" + last, last + " Street", "Lake " + last, last + "-" + last)) {
        Optional<Country> known = COUNTRIES.named(near);
        assertThat(read(prefix(random) + ", " + near))
            .as(near)
            .isEqualTo(known.map(Country::code).orElse("?"));
      }
    }
  }

  private static String prefix(Random random) {
    StringBuilder prefix = new StringBuilder("[Mali, Ada; Chad, Tom] ");
    int parts = 1 + random.nextInt(4);
    for (int part = 0; part < parts; part++) {
      prefix.append(part == 0 ? "" : ", ");
      prefix.append(COUNTRIES.get(random.nextInt(COUNTRIES.size())).name().replace(",", ""));
      prefix.append(' ').append((char) ('A' + random.nextInt(26))).append(random.nextInt(100_000));
    }
    return prefix.toString();
  }
}
