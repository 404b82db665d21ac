package colab.analysis.international;

import colab.analysis.Wording;
import colab.analysis.Words;
import colab.indicator.Counting;
import colab.table.Note;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a reader must know of shares of international publications. */
final class ShareNotes {
  private ShareNotes() {}

  /** {@return which are more, international or domestic ones, where the numbers are known} */
  static Optional<Note> balance(Collaboration set) {
    if (!(set.output() instanceof Value.Count all)
        || !(set.international() instanceof Value.Count some)
        || all.number() == 0) {
      return Optional.empty();
    }
    long domestic = all.number() - some.number();
    return Optional.of(
        Note.finding(
            "Balance",
            Words.number(some.number())
                + " international, "
                + Words.number(domestic)
                + " domestic: "
                + balance(some.number(), domestic)));
  }

  private static String balance(long international, long domestic) {
    if (international == domestic) {
      return "as many of the one as of the other";
    }
    return (international > domestic ? "more" : "fewer") + " international than domestic";
  }

  /** {@return how many of the publications of two sides have no third country} */
  static Note joint(String pair, Collaboration joint) {
    List<String> parts = new ArrayList<>();
    parts.add(percent(joint, part -> part.partners() == 0) + " with no other country");
    parts.add(percent(joint, part -> part.partners() == 1) + " with one");
    parts.add(percent(joint, part -> part.partners() > 1) + " with more");
    String number = joint.output() instanceof Value.Count all ? Words.number(all.number()) : "";
    return Note.finding(pair, number + " together: " + String.join(", ", parts));
  }

  private static String percent(Collaboration set, Predicate<Collaboration.Part> which) {
    return Wording.value(set.share(which, Counting.FULL), Unit.PERCENT) + "%";
  }

  static Note fractional(boolean ofInstitution) {
    return Note.of(
        ofInstitution
            ? "Fractional: the institution's country counts 1/m, as one of m countries."
            : "Fractional: one of m countries counts 1/m, near to how the OECD counts.");
  }

  /** {@return what the source leaves open} */
  static List<Note> kinds(Collaboration set, boolean byYear) {
    List<Note> notes = new ArrayList<>();
    if (set.kinds().contains(Kind.DOMESTIC_TEAM) && !byYear) {
      notes.add(
          Note.of(
              "National and institutional are one where the number of institutions is not known."));
    }
    if (set.kinds().contains(Kind.DOMESTIC) && !byYear) {
      notes.add(Note.of("Without a number of authors, domestic ones cannot be told apart."));
    }
    return notes;
  }
}
