package colab.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/** The Benchmarking exports of the sample: every printed figure of the report that is by year. */
final class BenchmarkingFiles {
  private static final String SLIDES = " to the published figures of the UUKi slides";
  private static final String REPORT = " to the published figures of the UUKi report";
  private static final String OUTPUT = "Scholarly Output";
  private static final String FWCI = "Field-Weighted Citation Impact";
  private static final String PAIR = "Japan - United Kingdom";

  private BenchmarkingFiles() {}

  /** Text by file name. */
  static Map<String, String> all() {
    Map<String, String> files = new LinkedHashMap<>();
    slides(files);
    japan(files);
    groupOfSeven(files);
    return files;
  }

  private static void slides(Map<String, String> files) {
    files.put(
        "Scholarly_Output_vs_Publication_Year_-_Japan_UK_and_pair_2016_-_2020.csv",
        new Benchmarking(OUTPUT, 2016, 2020, SLIDES)
            .entity("Japan", "678778", "133100 133905 135617 137732 138424")
            .entity("United Kingdom", "1096865", "213400 216020 218511 222730 226204")
            .entity(PAIR, "22984", "4180 4404 4562 4805 5033")
            .text());
    files.put(
        "Field-Weighted_Citation_Impact_vs_Publication_Year_-_Japan_UK_and_pair_2016_-_2020.csv",
        new Benchmarking(FWCI, 2016, 2020, SLIDES)
            .entity("Japan", "0.93", "0.92 0.93 0.93 0.94 0.94")
            .entity("United Kingdom", "1.57", "1.58 1.57 1.57 1.56 1.55")
            .entity(PAIR, "3.33", "3.12 3.21 3.36 3.42 3.51")
            .text());
  }

  private static void japan(Map<String, String> files) {
    files.put(
        "Scholarly_Output_vs_Publication_Year_-_Japan_2016_-_2021.csv",
        new Benchmarking(OUTPUT, 2016, 2021, REPORT)
            .on("7 June 2022")
            .entity("Japan", "831994", "133108 134610 137020 138955 139098 149203")
            .text());
    files.put(
        "Field-Weighted_Citation_Impact_vs_Publication_Year_-_Japan_2016_-_2021.csv",
        new Benchmarking(FWCI, 2016, 2021, REPORT)
            .on("7 June 2022")
            .entity("Japan", "0.93", "0.91 0.92 0.93 0.93 0.94 0.95")
            .text());
    files.put(
        "International_Collaboration_vs_Publication_Year_-_Japan_2016_-_2021.csv",
        new Benchmarking("International Collaboration", 2016, 2021, REPORT)
            .on("7 June 2022")
            .entity("Japan", "246001", "35560 37442 39870 42240 44374 46515")
            .text());
    files.put(
        "Output_in_Top_10__Citation_Percentiles_____vs_Publication_Year_-_Japan_2017_-_2020.csv",
        new Benchmarking("Output in Top 10% Citation Percentiles (%)", 2017, 2020, REPORT)
            .on("9 June 2022")
            .entity("Japan", "8.1", "8.3 8.2 8.0 7.9")
            .below(
                "Citation thresholds for Outputs in Top Citation Percentiles"
                    + " (all publication types)\n"
                    + ",,,2017,2018,2019,2020,\n"
                    + "Top 1%,,,166,142,117,88,\n"
                    + "Top 5%,,,66,57,47,35,\n"
                    + "Top 10%,,,42,36,29,21,\n"
                    + "Top 25%,,,20,17,13,9,\n")
            .text());
    files.put(
        "Citing-Patents_Count_vs_Publication_Year_-_Japan_2017_-_2021.csv",
        new Benchmarking("Citing-Patents Count", 2017, 2021, REPORT + " (Table 4)")
            .on("5 August 2022")
            .options("All patent offices")
            .entity("Japan", "10389", "5981 3451 1268 433 130")
            .text());
    countries(files);
  }

  private static void countries(Map<String, String> files) {
    files.put(
        "Scholarly_Output_vs_Publication_Year_-_countries_2017_-_2020.csv",
        new Benchmarking(OUTPUT, 2017, 2020, REPORT)
            .on("9 June 2022")
            .entity("United States", "2768413", "671204 687310 702446 707453")
            .entity("China", "2712350", "569873 634152 731507 776818")
            .entity("United Kingdom", "883465", "216020 218511 222730 226204")
            .entity("Germany", "744028", "181902 184411 187602 190113")
            .entity("Japan", "549683", "134610 137020 138955 139098")
            .entity("India", "538137", "118204 128660 141527 149746")
            .entity("Italy", "496012", "117530 121306 126218 130958")
            .entity("France", "488876", "121844 121960 122015 123057")
            .entity("Canada", "452190", "108440 111508 114927 117315")
            .entity("Australia", "431226", "102611 106230 110104 112281")
            .entity("Russian Federation", "418905", "92310 101474 112208 112913")
            .entity("Spain", "402333", "95260 98044 102417 106612")
            .entity("South Korea", "356104", "84730 87015 90846 93513")
            .entity("Brazil", "352318", "80911 85230 90164 96013")
            .entity("Netherlands", "242801", "58310 59805 61544 63142")
            .text());
  }

  private static void groupOfSeven(Map<String, String> files) {
    files.put(
        "Field-Weighted_Citation_Impact_vs_Publication_Year_-_G7_2007_-_2020.csv",
        new Benchmarking(FWCI, 2007, 2020, REPORT + " (Figure 8)")
            .on("7 June 2022")
            .entity(
                "United Kingdom",
                "1.46",
                "1.24 1.27 1.30 1.34 1.38 1.42 1.46 1.50 1.53 1.58 1.57 1.57 1.56 1.55")
            .entity(
                "United States",
                "1.35",
                "1.23 1.25 1.28 1.31 1.33 1.36 1.38 1.40 1.41 1.42 1.40 1.38 1.36 1.33")
            .entity(
                "Canada",
                "1.37",
                "1.20 1.22 1.25 1.29 1.32 1.36 1.39 1.42 1.44 1.47 1.46 1.46 1.45 1.44")
            .entity(
                "Italy",
                "1.35",
                "1.11 1.14 1.18 1.22 1.27 1.33 1.38 1.42 1.45 1.47 1.48 1.49 1.50 1.49")
            .entity(
                "Germany",
                "1.30",
                "1.13 1.16 1.20 1.24 1.27 1.30 1.33 1.35 1.36 1.38 1.38 1.37 1.37 1.36")
            .entity(
                "France",
                "1.24",
                "1.10 1.12 1.15 1.18 1.21 1.24 1.27 1.29 1.30 1.31 1.31 1.31 1.30 1.29")
            .entity(
                "Japan",
                "0.90",
                "0.85 0.85 0.86 0.87 0.88 0.89 0.90 0.91 0.91 0.91 0.92 0.93 0.93 0.94")
            .text());
    files.put(
        "International_Collaboration_____vs_Publication_Year_-_G7_2019_-_2020.csv",
        new Benchmarking("International Collaboration (%)", 2019, 2020, REPORT)
            .entity("France", "59.7", "59.2 60.2")
            .entity("United Kingdom", "58.0", "57.2 58.8")
            .entity("Canada", "55.9", "55.3 56.5")
            .entity("Germany", "53.1", "52.6 53.6")
            .entity("Italy", "50.4", "49.9 50.9")
            .entity("United States", "40.8", "40.3 41.3")
            .entity("Japan", "31.2", "30.4 31.9")
            .text());
    files.put(
        "Output_in_Top_1__Citation_Percentiles_vs_Publication_Year_-_World_and_countries_2020.csv",
        new Benchmarking("Output in Top 1% Citation Percentiles", 2020, 2020, REPORT)
            .on("7 June 2022")
            .entity("World", "34538", "34538")
            .entity("United States", "12310", "12310")
            .entity("China", "11045", "11045")
            .entity("United Kingdom", "5597", "5597")
            .entity("Germany", "4180", "4180")
            .entity("Australia", "3590", "3590")
            .entity("Italy", "3420", "3420")
            .entity("Canada", "3010", "3010")
            .entity("France", "2760", "2760")
            .entity("Japan", "1420", "1420")
            .text());
  }
}
