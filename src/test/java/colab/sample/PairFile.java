package colab.sample;

import java.util.ArrayList;
import java.util.List;

/** The export of the joint publications of the United Kingdom and Japan. */
final class PairFile {
  static final String NAME =
      "Publications_co-authored_by_the_United_Kingdom_and_Japan_2017_-_2021.csv.gz";

  private static final int DUPLICATES = 18;

  private PairFile() {}

  static String text() {
    List<Draft> drafts = new JapanUkPair().make();
    Titles titles = new Titles(new Dice(4L));
    Preamble preamble =
        new Preamble()
            .quoted("Data set", "Publications co-authored by the United Kingdom and Japan")
            .line("Year range", "2017 to 2021")
            .quoted("Subject classification", "ASJC")
            .quoted("Filtered by", "not filtered")
            .quoted("Types of publications included", "All publication types")
            .line("Self-citations", "-")
            .blank()
            .dates("4 August 2022")
            .synthetic(" to the published figures of the UUKi report (Table 6)")
            .blank()
            .plain(drafts.size() + " publications")
            .blank();
    return new SciValPublications(preamble)
        .column("Title", titles::of)
        .column("Number of Authors", d -> String.valueOf(d.authors))
        .column("Year", d -> String.valueOf(d.year))
        .column("Citations", d -> String.valueOf(d.citations))
        .column("Field-Weighted Citation Impact", d -> SciValPublications.decimal(d.hundredths))
        .column(
            "Outputs in Top Citation Percentiles, per percentile",
            d -> String.valueOf(Impact.percentile(d)))
        .column(
            "Field-Weighted Outputs in Top Citation Percentiles, per percentile",
            d -> d.hundredths == Draft.MISSING ? "-" : String.valueOf(Impact.weightedPercentile(d)))
        .column("DOI", PairFile::doi)
        .column("Publication type", d -> d.type)
        .column("EID", d -> d.eid)
        .column("Country/Region", PairFile::countries)
        .column("Number of Countries/Regions", d -> String.valueOf(d.countries.length + 1))
        .column("All Science Journal Classification (ASJC) field name", Neighbours::names)
        .text(withDuplicates(drafts));
  }

  private static String countries(Draft draft) {
    return JapanFile.countries(draft, "Japan");
  }

  /** About one in a hundred has none. The prefix is the one reserved for examples. */
  private static String doi(Draft draft) {
    String number = draft.eid.substring(draft.eid.length() - 7);
    return number.endsWith("37") ? "-" : "10.5555/colab." + number;
  }

  /** Some rows stand twice, the second time further down. */
  private static List<Draft> withDuplicates(List<Draft> drafts) {
    Dice dice = new Dice(18L);
    List<Draft> rows = new ArrayList<>(drafts);
    for (int i = 0; i < DUPLICATES; i++) {
      int from = dice.below(drafts.size());
      rows.add(Math.min(rows.size(), from + dice.between(20, 2000)), drafts.get(from));
    }
    return rows;
  }
}
