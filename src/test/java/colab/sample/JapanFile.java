package colab.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The export of Japan's international publications. */
final class JapanFile {
  static final String NAME =
      "Publications_in_Japan_with_international_collaboration_2016_-_2021.csv.gz";

  private JapanFile() {}

  static String text() {
    List<Draft> drafts = new JapanInternational().make();
    Preamble preamble =
        new Preamble()
            .quoted("Data set", "Publications in Japan with international collaboration")
            .line("Year range", "2016 to 2021")
            .quoted("Subject classification", "ASJC")
            .quoted("Filtered by", "not filtered")
            .quoted("Types of publications included", "All publication types")
            .line("Self-citations", "-")
            .blank()
            .dates("9 June 2022")
            .synthetic(" to the published figures of the UUKi report (Table 5)")
            .blank()
            .plain(drafts.size() + " publications")
            .blank();
    return new SciValPublications(preamble)
        .column("Number of Authors", d -> String.valueOf(d.authors))
        .column("Year", d -> String.valueOf(d.year))
        .column("Citations", d -> String.valueOf(d.citations))
        .column("Field-Weighted Citation Impact", d -> SciValPublications.decimal(d.hundredths))
        .column(
            "Outputs in Top Citation Percentiles, per percentile",
            d -> String.valueOf(Impact.percentile(d)))
        .column("Publication type", d -> d.type)
        .column("EID", d -> d.eid)
        .column("Country/Region", d -> countries(d, "Japan"))
        .column("Number of Countries/Regions", d -> String.valueOf(d.countries.length + 1))
        .column("All Science Journal Classification (ASJC) code", Neighbours::codes)
        .text(drafts);
  }

  /** The countries in no meaningful order: the home country first in some rows, last in others. */
  static String countries(Draft draft, String home) {
    List<String> names = new ArrayList<>();
    for (int country : draft.countries) {
      names.add(Partner.ALL.get(country).name());
    }
    boolean turned = draft.eid.hashCode() % 3 == 0;
    names.add(turned ? names.size() : 0, home);
    if (draft.eid.hashCode() % 5 == 0) {
      Collections.reverse(names);
    }
    return String.join("| ", names);
  }
}
