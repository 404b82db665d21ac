package colab.report.diff;

/**
 * A step on the way from the older export to the newer one. Each step changes one thing, so that
 * the differences from step to step add up to the whole difference of every figure.
 */
public enum Stage {
  /** The older export, asked as it was asked then; of a question the same as the next. */
  ASKED("older"),
  /** The older export, asked as now. */
  OLDER("options"),
  /** Its publications that the newer export has as well. */
  KEPT("gone"),
  /** The same publications as the newer export describes them, with their older citation impact. */
  DESCRIBED("reclassified"),
  /** The same publications as they stand in the newer export. */
  CITED("cited"),
  /** The newer export. */
  NEWER("added");

  private final String part;

  Stage(String part) {
    this.part = part;
  }

  /** {@return what this step did, as a column's id} */
  public String part() {
    return part;
  }

  /** {@return whether its rows are those of the older export} */
  boolean isOlder() {
    return ordinal() <= KEPT.ordinal();
  }
}
