package colab.sample;

import java.util.Locale;

/** Invented journals: a few for every field, numbered. */
final class WorldSources {
  private static final int EACH = 6;

  private WorldSources() {}

  static String title(WorldPublication publication) {
    String field = WorldPublication.AREAS.get(publication.fields[0]).substring(13);
    return String.format(Locale.ROOT, "Synthetic Journal of %s %d", field, number(publication));
  }

  /** Eight characters with a hyphen, in a range that is not handed out. */
  static String issn(WorldPublication publication) {
    return String.format(Locale.ROOT, "0000-%02d%02d", publication.fields[0], number(publication));
  }

  static int volume(WorldPublication publication) {
    return publication.year - 1990;
  }

  private static int number(WorldPublication publication) {
    return 1 + publication.number % EACH;
  }
}
