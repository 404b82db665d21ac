package colab.analysis;

import colab.corpus.Scope;
import colab.publication.Subject;
import colab.table.Note;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Filled;
import java.util.List;
import java.util.Optional;

/** What a reader must know of a table of subjects beside what holds for every table. */
final class SubjectNotes {
  private final Export export;
  private final Dimension level;

  SubjectNotes(Export export, Dimension level) {
    this.export = export;
    this.level = level;
  }

  /** {@return how many publications stand in no row} */
  Optional<Note> without(Filled answer, Filled whole) {
    long subjects = answer.facts().withoutField();
    return subjects == 0 || whole.account().kept() == 0
        ? Optional.empty()
        : Optional.of(
            Note.of(
                Words.number(subjects)
                    + (subjects == 1
                        ? " publication has no subject and stands in no row."
                        : " publications have no subject and stand in no row.")));
  }

  /** {@return what the fractional columns are, and what they add up to} */
  Optional<Note> parts(Filled answer, Filled whole) {
    long with = whole.account().kept() - answer.facts().withoutField();
    if (export.isCounted()) {
      return Optional.empty();
    }
    Subject.Level fine = SubjectRows.levelOf(level);
    return Optional.of(
        Note.of(
                "Parts: a publication counts 1/n in each of its n "
                    + Words.subjects(export.scheme(), fine).toLowerCase(java.util.Locale.ROOT)
                    + ", so that they add up"
                    + (with > 0 ? " to the " + Words.number(with) + " with one" : "")
                    + "; FWCI of parts: its FWCI weighs as much.")
            .about("output_of_parts"));
  }

  /** {@return what the activity index compares, or why there is none} */
  Optional<Note> index(List<ActivityBase> bases, boolean lacking) {
    if (lacking) {
      return Optional.of(
          Note.of("No activity index: it sets a set's subjects beside the world's, and " + why())
              .about("activity_index"));
    }
    boolean world = bases.stream().anyMatch(ActivityBase::isWorld);
    return world
        ? Optional.of(
            Note.of(
                    "Activity: the activity index, the subject's part of the set / its part of the world; 1"
                        + " where they are alike; of fractional counts.")
                .about("activity_index"))
        : Optional.empty();
  }

  private String why() {
    if (export.isCounted()) {
      return "this export is already counted.";
    }
    return export.scope().basis() == Scope.Basis.UNDECLARED
        ? "these files do not say whether they hold it."
        : "these files hold " + export.scope().inWords() + ".";
  }
}
