package colab.table;

/**
 * What the values in one place of every row are.
 *
 * @param id the indicator's id in snake_case, the name in csv, tsv and json
 * @param heading what people read above it
 * @param unit what its values are
 * @param show where it is shown
 * @param interval whether a column with the stability interval follows it
 */
public record Column(String id, String heading, Unit unit, Show show, boolean interval) {

  /** Where a column is shown. */
  public enum Show {
    /** In every form. */
    ALWAYS,
    /** Only in csv, tsv, json and jsonl; the screen has no room for it. */
    DATA,
    /** Only in text and markdown; other columns say the same to programs. */
    SCREEN
  }

  /** {@return a column shown in every form} */
  public static Column of(String id, String heading, Unit unit) {
    return new Column(id, heading, unit, Show.ALWAYS, false);
  }

  /** {@return a column for programs: it is left out of text and markdown} */
  public static Column data(String id, Unit unit) {
    return new Column(id, id, unit, Show.DATA, false);
  }

  /** {@return a column for people: it is left out of csv, tsv and json} */
  public static Column screen(String id, String heading, Unit unit) {
    return new Column(id, heading, unit, Show.SCREEN, false);
  }

  /** {@return this column, followed by its stability interval} */
  public Column withInterval() {
    return new Column(id, heading, unit, show, true);
  }
}
