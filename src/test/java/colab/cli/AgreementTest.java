package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that tell the same thing tell it alike. */
class AgreementTest {
  private static final String WORLD =
      "sample-data/world/Publications_in_the_World_2012_-_2017.csv.gz";

  private static List<String[]> csv(String command) {
    Program.Run run = Program.run((command + " -q -f csv " + WORLD).split(" "));
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out().lines().skip(1).map(line -> line.split(",", -1)).toList();
  }

  @Test
  void theRangeOfYearlyRanksIsThatOfRank() {
    List<String[]> partners =
        csv("partners --country SE --columns code,yearly_rank_best,yearly_rank_worst");
    assertThat(partners).hasSizeGreaterThan(10);
    int quiet = 0;
    for (String[] partner : partners.subList(partners.size() - 6, partners.size())) {
      List<String[]> years = csv("rank --for SE --of " + partner[0] + " --columns year,rank");
      long[] ranks =
          years.stream()
              .limit(years.size() - 1)
              .filter(year -> !year[1].isEmpty())
              .mapToLong(year -> Long.parseLong(year[1]))
              .toArray();
      quiet += ranks.length < years.size() - 1 ? 1 : 0;
      assertThat(partner[1]).isEqualTo("" + LongStream.of(ranks).min().orElseThrow());
      assertThat(partner[2]).isEqualTo("" + LongStream.of(ranks).max().orElseThrow());
    }
    assertThat(quiet).as("partners with a year without a publication").isPositive();
  }

  @Test
  void whatIsLeftOutOfASetIsLeftOutOfItsWorld(@TempDir Path folder) throws IOException {
    String row = "\"%d\",\"2019\",\"%s\",\"Japan\",\"1.5\",\"1\"\n";
    StringBuilder text =
        new StringBuilder(
            "\"EID\",\"Year\",\"Publication type\",\"Country/Region\",\"Field-Weighted Citation Impact\",\"Outputs in Top Citation Percentiles, per percentile\"\n");
    for (int i = 0; i < 12; i++) {
      text.append(row.formatted(i, i == 0 ? "Retracted" : "Article"));
    }
    Path file = Files.writeString(folder.resolve("world.csv"), text);
    Program.Run run =
        Program.run(
            ("fwci --country JP --without-retracted --assume-scope world -q -f csv --columns"
                    + " output,share_of_world_top_1_percent "
                    + file)
                .split(" "));
    assertThat(run.out().lines().skip(1)).as(run.err()).startsWith("11,100");
  }

  @Test
  void aComparisonOfAnInstitutionFindsItsPublicationsAgain() {
    Program.Run same =
        Program.run(
            "output",
            "--institution",
            "Synthetic University 02, United States",
            "--diff",
            WORLD,
            WORLD);
    assertThat(same.exit()).as(same.err()).isZero();
    assertThat(same.out()).doesNotContain(" 0 in both").contains("in both");
  }
}
