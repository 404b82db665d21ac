package colab.corpus;

import colab.publication.Institutions;
import java.util.Locale;
import java.util.Map;

/**
 * How far the institutions on publications were found in the registry that tells their countries.
 *
 * @param names distinct names
 * @param namesFound those that an institution in one country has
 * @param mentions names on publications, each as often as it stands there
 * @param mentionsFound those that an institution in one country has
 */
public record Matched(long names, long namesFound, long mentions, long mentionsFound) {
  /** No name. */
  public static final Matched NONE = new Matched(0, 0, 0, 0);

  /** {@return how far these names, each with the number of its mentions, are in the registry} */
  public static Matched of(Map<String, Long> names, Institutions registry) {
    Matched all = NONE;
    for (Map.Entry<String, Long> name : names.entrySet()) {
      boolean found = registry.country(name.getKey()).isPresent();
      long times = name.getValue();
      all = all.plus(new Matched(1, found ? 1 : 0, times, found ? times : 0));
    }
    return all;
  }

  /** {@return both; a name that stands in both files is two} */
  public Matched plus(Matched other) {
    return new Matched(
        names + other.names,
        namesFound + other.namesFound,
        mentions + other.mentions,
        mentionsFound + other.mentionsFound);
  }

  /** {@return the mentions found, in per cent} */
  public double percentOfMentions() {
    return 100.0 * mentionsFound / Math.max(1, mentions);
  }

  /** {@return a sentence about it, after a space; nothing where there is no name} */
  public String inWords() {
    return mentions == 0
        ? ""
        : String.format(
            Locale.ROOT,
            " Countries from institutions: %.1f%% of mentions matched; the others add no country.",
            percentOfMentions());
  }
}
