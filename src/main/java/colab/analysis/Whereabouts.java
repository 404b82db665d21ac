package colab.analysis;

import colab.tally.Export;
import java.util.Locale;

/** The advice where an export lists institutions and does not say which country each is in. */
public final class Whereabouts {
  private static final String COLUMNAR = ".colab";

  private Whereabouts() {}

  /** {@return the next step; a columnar file is told when it is made} */
  public static String advice(Export export) {
    String source = export.provenances().get(0).source();
    boolean columnar = source.toLowerCase(Locale.ROOT).endsWith(COLUMNAR);
    return columnar
        ? "Convert the export again and say there where they are: colab convert --institutions FILE"
            + " -o FILE.colab EXPORT."
        : "Say where they are: --institutions FILE, a table of institution and country or ROR's data"
            + " dump.";
  }
}
