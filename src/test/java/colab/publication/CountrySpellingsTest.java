package colab.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spellings that real exports hold, and the pairs that are easily taken for each other. */
class CountrySpellingsTest {
  private static void assertMeans(String spelling, String code) {
    assertThat(Countries.standard().named(spelling).map(Country::code)).as(spelling).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          United States|US
          United Kingdom|GB
          South Korea|KR
          North Korea|KP
          Russian Federation|RU
          Viet Nam|VN
          Hong Kong|HK
          Macao|MO
          Taiwan|TW
          Iran|IR
          Syrian Arab Republic|SY
          Libyan Arab Jamahiriya|LY
          Turkey|TR
          Czech Republic|CZ
          Tanzania|TZ
          Venezuela|VE
          Bolivia|BO
          Moldova|MD
          Macedonia|MK
          Palestine|PS
          Laos|LA
          Brunei Darussalam|BN
          Cape Verde|CV
          Swaziland|SZ
          Congo|CG
          Democratic Republic Congo|CD
          Côte d'Ivoire|CI
          Côte d?Ivoire|CI
          Haïti|HT
          Federated States of Micronesia|FM
          Virgin Islands (U.S.)|VI
          Falkland Islands (Malvinas)|FK
          Timor-Leste|TL
          Puerto Rico|PR
          Vatican City State|VA
          Netherlands Antilles|ANHH
          """)
  void spellingsOfSciVal(String spelling, String code) {
    assertMeans(spelling, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peoples R China|CN
          PEOPLES R CHINA|CN
          England|GB
          SCOTLAND|GB
          Wales|GB
          North Ireland|GB
          Northern Ireland|GB
          U Arab Emirates|AE
          Turkiye|TR
          Türkiye|TR
          Bosnia & Herceg|BA
          Papua N Guinea|PG
          Rep Congo|CG
          Dem Rep Congo|CD
          Cote Ivoire|CI
          Cote d'Ivoire|CI
          Trinidad Tobago|TT
          Dominican Rep|DO
          Cent Afr Republ|CF
          Fed Rep Ger|DE
          WEST GERMANY|DE
          Ger Dem Rep|DDDE
          USSR|SUHH
          Czechoslovakia|CSHH
          Yugoslavia|YUCS
          Zaire|CD
          CHINA MAINLAND|CN
          GERMANY (FED REP GER)|DE
          Vietnam|VN
          Czechia|CZ
          Russia|RU
          U.K.|GB
          USA|US
          U.S.A.|US
          Macau|MO
          North Macedonia|MK
          Eswatini|SZ
          Cabo Verde|CV
          Burma|MM
          """)
  void spellingsOfOtherSources(String spelling, String code) {
    assertMeans(spelling, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ireland|IE
          Republic of Ireland|IE
          Niger|NE
          Nigeria|NG
          Guinea|GN
          Guinea-Bissau|GW
          Equatorial Guinea|GQ
          Papua New Guinea|PG
          French Guiana|GF
          Guyana|GY
          Korea, Republic of|KR
          Republic of Korea|KR
          Korea, Democratic People's Republic of|KP
          Korea (Democratic People’s Republic of)|KP
          Congo, the Democratic Republic of the|CD
          Republic of the Congo|CG
          Georgia|GE
          South Georgia|GS
          Micronesia|FM
          Virgin Islands, British|VG
          Dominica|DM
          Dominican Republic|DO
          Samoa|WS
          American Samoa|AS
          Sudan|SD
          South Sudan|SS
          Mali|ML
          Malawi|MW
          Somalia|SO
          Iran|IR
          Iraq|IQ
          Slovakia|SK
          Slovenia|SI
          Austria|AT
          Australia|AU
          Mauritius|MU
          Mauritania|MR
          Oman|OM
          Jersey|JE
          Saint Martin (French part)|MF
          Sint Maarten (Dutch part)|SX
          China|CN
          Taiwan, Province of China|TW
          Hong Kong SAR, China|HK
          Serbia|RS
          Serbia and Montenegro|CSXX
          Yemen|YE
          Kosovo|XK
          """)
  void namesThatAreEasilyTakenForEachOther(String spelling, String code) {
    assertMeans(spelling, code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "united kingdom",
        "THE UNITED KINGDOM",
        "  United   Kingdom ",
        "United\u00A0Kingdom",
        "\uFEFFUnited\u200B Kingdom\u200B",
        "United-Kingdom",
        "Ünited Kíngdom",
        "Uni\u0301ted Kingdom"
      })
  void caseAccentsAndInvisibleSpacesDoNotMatter(String spelling) {
    assertMeans(spelling, "GB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Côte d’Ivoire",
        "Cote D'ivoire",
        "Co\u0302te d\u02BCIvoire",
        "C�te d�Ivoire",
        "The Côte d`Ivoire"
      })
  void apostrophesAndDamagedLettersDoNotMatter(String spelling) {
    assertMeans(spelling, "CI");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "N/A",
        "#N/A",
        "?",
        "the",
        "Korea",
        "Virgin Islands",
        "Guiana",
        "Republic",
        "Islands",
        "South",
        "New",
        "United",
        "America",
        "Africa",
        "Europe",
        "European Union",
        "World",
        "California",
        "CA 92093 USA",
        "Japan, United Kingdom",
        "Japan|China",
        "日本",
        "Japan😀",
        "Unknown",
        "0",
        "Londonderry",
        "New England",
        "New South Wales",
        "New Mexico",
        "Prince of Wales",
        "Republic of",
        "Saint"
      })
  void whatIsNoCountryIsNotGuessed(String spelling) {
    assertThat(Countries.standard().find(spelling)).isEmpty();
    assertThat(Countries.standard().named(spelling)).isEmpty();
  }
}
