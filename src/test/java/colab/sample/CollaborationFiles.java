package colab.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/** The Collaboration exports of the sample: partners of Japan, and of the United Kingdom twice. */
final class CollaborationFiles {
  private static final String SLIDES = " to the ranks of the UUKi slides";
  private static final String REPORT = " to the rank in the UUKi report";
  private static final double LEVEL_2020 = 9.1;
  private static final double LEVEL_2017_2021 = 11.8;
  private static final double SMALL_2020 = 0.245;

  /** Partners of Japan in 2020: publications and FWCI in hundredths. */
  private static final int[][] JAPAN = {
    {13214, 251}, {10562, 214}, {5411, 329}, {5033, 351}, {3842, 362},
    {3391, 391}, {2987, 302}, {2902, 443}, {2811, 421}, {2203, 502}
  };

  /** Partners of the United Kingdom: name, 2020, 2017 to 2021, FWCI in hundredths. */
  private static final String KINGDOM =
      """
      United States|35912|170420|254
      China|22418|93877|221
      Germany|19764|92560|281
      Italy|15431|69230|302
      Australia|14644|67118|289
      France|13407|64291|304
      Netherlands|12126|56904|327
      Spain|11538|52677|319
      Canada|11207|51460|312
      Switzerland|8731|41025|366
      Sweden|7204|33872|359
      Belgium|5918|28310|391
      Japan|5033|24912|351
      India|4974|25604|268
      Denmark|4871|22940|402
      Brazil|4702|22318|356
      Ireland|4488|20117|271
      Norway|4213|19466|389
      South Africa|3987|18244|341
      Austria|3922|18153|412
      Poland|3816|17902|398
      Greece|3690|16871|396
      Portugal|3402|15710|388
      Saudi Arabia|3286|13408|276
      Russian Federation|3251|15690|403
      Finland|3037|14466|421
      South Korea|2911|13105|352
      Turkey|2690|12204|374
      Singapore|2604|11871|341
      New Zealand|2417|11203|338
      Malaysia|2391|10877|231
      Iran|2288|10190|312
      Pakistan|2252|9306|267
      Hong Kong|2240|9912|298
      Czech Republic|2217|10604|446
      Israel|2152|10011|458
      Egypt|1830|7624|329
      Chile|1794|8212|402
      Mexico|1741|8010|420
      Hungary|1612|7804|488
      Taiwan|1597|7611|441
      Nigeria|1486|6120|236
      Thailand|1469|6580|398
      United Arab Emirates|1421|5588|317
      Romania|1376|6312|467
      Argentina|1204|5703|511
      Colombia|1131|5190|498
      Kenya|1057|4804|371
      Viet Nam|1011|4108|288
      Indonesia|998|4012|262
      """;

  private CollaborationFiles() {}

  /** Text by file name. */
  static Map<String, String> all() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("Countries_Regions_collaborating_with_Japan_2020.csv", japan());
    files.put(
        "Countries_Regions_collaborating_with_the_United_Kingdom_2020.csv",
        kingdom(2020, 2020, "", SLIDES, 1, LEVEL_2020));
    files.put(
        "Countries_Regions_collaborating_with_the_United_Kingdom_2017_-_2021.csv",
        kingdom(2017, 2021, "4 August 2022", REPORT, 2, LEVEL_2017_2021));
    return files;
  }

  private static String japan() {
    Dice dice = new Dice(2020L);
    Collaboration file =
        new Collaboration(Collaboration.preamble("Japan", 2020, 2020, "", SLIDES), LEVEL_2020);
    for (int i = 0; i < Partner.ALL.size(); i++) {
      Partner partner = Partner.ALL.get(i);
      if (i < JAPAN.length) {
        file.partner(partner.name(), JAPAN[i][0], JAPAN[i][1]);
      } else {
        double drift = SMALL_2020 * (0.95 + 0.1 * dice.share());
        file.partner(
            partner.name(), (int) (drift * partner.output()), 180 + 3 * i + dice.below(160));
      }
    }
    return file.text();
  }

  private static String kingdom(
      int first, int last, String day, String calibratedTo, int column, double level) {
    Collaboration file =
        new Collaboration(
            Collaboration.preamble("United Kingdom", first, last, day, calibratedTo), level);
    KINGDOM
        .lines()
        .map(line -> line.split("\\|"))
        .forEach(
            cells ->
                file.partner(
                    cells[0], Integer.parseInt(cells[column]), Integer.parseInt(cells[3])));
    return file.text();
  }
}
