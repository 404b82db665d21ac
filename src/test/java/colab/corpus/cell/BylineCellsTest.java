package colab.corpus.cell;

import static org.assertj.core.api.Assertions.assertThat;

import colab.publication.Affiliation;
import colab.publication.Byline;
import colab.publication.Countries;
import colab.publication.Country;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who works where, as it stands in cells. */
class BylineCellsTest {
  private final BylineCells cells = new BylineCells(Countries.standard());

  private static String text(Affiliation affiliation) {
    return affiliation.name() + "/" + affiliation.country().map(Country::code).orElse("?");
  }

  private static List<List<String>> authors(Byline byline) {
    return byline.authors().stream()
        .map(own -> own.stream().map(BylineCellsTest::text).toList())
        .toList();
  }

  @Test
  void anAuthorInSeveralGroupsHasSeveralAffiliations() {
    Byline byline =
        cells.afterGroups(
            "[Ito, T; Li, X] Univ Tokyo, Dept Phys, Tokyo 1130033, Japan; [Ito, T] UCL, London, England");
    assertThat(authors(byline))
        .containsExactly(List.of("Univ Tokyo/JP", "UCL/GB"), List.of("Univ Tokyo/JP"));
    assertThat(byline.institutions()).hasSize(2);
  }

  @Test
  void addressesWithoutGroupsAreNobodys() {
    Byline byline = cells.afterGroups("Univ Tokyo, Tokyo, Japan; UCL, London, England");
    assertThat(byline.isLinked()).isFalse();
    assertThat(byline.institutions().stream().map(BylineCellsTest::text))
        .containsExactly("Univ Tokyo/JP", "UCL/GB");
  }

  @Test
  void aBracketThatIsNotClosedLinksNobody() {
    assertThat(cells.afterGroups("[Ito, T Univ Tokyo, Japan").isLinked()).isFalse();
  }

  @Test
  void addressesAreFoundAtTheEndOfWhatIsSaidOfAnAuthor() {
    Byline listed =
        cells.addresses(
            "Dept X, Univ Tokyo, Japan; Univ Tokyo, Japan; UCL, London, United Kingdom; Univ of Jordan, Amman, Jordan");
    Byline byline =
        cells.beforeAddresses(
            "Jordan M., Dept X, Univ Tokyo, Japan, UCL, London, United Kingdom; "
                + "Li, X., Univ Tokyo, Japan; Nobody, N.",
            listed.institutions());
    assertThat(authors(byline))
        .containsExactly(
            List.of("UCL, London, United Kingdom/GB", "Dept X, Univ Tokyo, Japan/JP"),
            List.of("Univ Tokyo, Japan/JP"),
            List.of());
  }

  @Test
  void bracketsWithinAnAddressAreItsOwn() {
    Byline byline =
        cells.beforeBrackets(
            "Ito, Taro (RIKEN (Wako), Japan; UCL, London, UK); Li, Xia (Univ X, France)",
            Byline.NONE);
    assertThat(authors(byline))
        .containsExactly(
            List.of("RIKEN (Wako), Japan/JP", "UCL, London, UK/GB"), List.of("Univ X, France/FR"));
  }

  @Test
  void aBareNameIsWhereThePublicationListsIt() {
    Byline listed =
        Byline.ofInstitutions(
            List.of(Affiliation.named("Univ X").withCountry(Countries.standard().find("JP"))));
    assertThat(authors(cells.beforeBrackets("Ito, Taro (Univ X); Li, Xia (Univ Y)", listed)))
        .containsExactly(List.of("Univ X/JP"), List.of("Univ Y/?"));
  }
}
