package colab.render;

import static org.assertj.core.api.Assertions.assertThat;

import colab.table.Table;
import org.junit.jupiter.api.Test;

final class ScreensTest {

  private static String text(Table table) {
    return Written.as(Form.TEXT, RenderOptions.defaults(), table);
  }

  @Test
  void companionsOfTheFwciStandBelowIt() {
    assertThat(text(Screens.fwci()))
        .isEqualTo(
            """
            UK-Japan co-publications, 2017-2021 (SciVal, exported 4 Aug 2022)
                                                     Output   FWCI  stability 95%
            All with both countries                24,912     3.48    3.24-3.75
              at most 100 authors                  23,640     2.14    2.07-2.22
              at most 10 authors                   12,105     1.61    1.55-1.68
              UK and Japan only, no third country   9,874     1.52    1.45-1.60
              weighted by country share             9,127.4   1.98    1.91-2.06
            World top 10%   28.1% of publications (world 10%)     Median FWCI 1.02
            Carried by      249 publications (1%) hold 34% of the sum of FWCI
                            Medicine: 29% of publications, 48% of the sum
            FWCI 1.00 = world mean of same year, type, field. Full counting, all types.
            Citation windows: 2017-18 closed, 2019-21 open. 41 without FWCI left out.
            24,930 rows = 24,912 + 18 duplicates. More: --detail, --explain, help fwci
            """);
  }

  @Test
  void partnersStandInOrder() {
    assertThat(text(Screens.partners()))
        .isEqualTo(
            """
            Japan's 10 largest partners, 2016-2021 (SciVal, exported 9 Jun 2022)
                Partner         Output  % of intl   FWCI  FWCI<=100au  Yearly rank
             1  United States   54,093       36.9   2.39         1.78  1
             2  China           42,310       28.9   2.02         1.69  2
             3  Germany         20,725       14.1   3.14         1.83  3-4
             4  United Kingdom  20,342       13.9   3.31         1.97  3-4
            10  South Korea      9,876        6.7   2.35         1.50  8-10
            Partners overlap (one publication, several partners): do not add. FWCI order
            is mostly consortium share: see <=100au. % of Japan's 146,531 international.
            """);
  }

  @Test
  void countriesStandSideBySide() {
    assertThat(text(Screens.profile()))
        .isEqualTo(
            """
            Japan and the United Kingdom side by side, 2016-2020
                                                     Japan          UK    Japan-UK
            Output                                 678,778   1,096,865      22,984
              joint as % of own                        3.4         2.1           -
            FWCI, 2020 (window open)                  0.94        1.55        3.51
            Output growth 2016-2020, %                +4.0        +6.0       +20.4
              joint growth minus own, points         +16.4       +14.4           -
            Rank of the other as partner, 2020      UK 4th  Japan 13th           -
            Already counted export: no intervals, no author limits.
            """);
  }
}
