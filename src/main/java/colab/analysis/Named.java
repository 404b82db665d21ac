package colab.analysis;

import colab.publication.Provider;
import colab.table.Column;
import colab.table.Layout;
import colab.table.Note;
import colab.table.Picture;
import colab.table.Table;
import java.util.List;
import java.util.Locale;

/**
 * An answer in its provider's words. Analyses speak of FWCI; the mean of another provider's
 * field-normalised impact keeps that provider's name, FCR or CNCI, in headings, ids and sentences.
 */
public final class Named {
  private static final String USUAL = "FWCI";

  private final Provider provider;
  private final String name;

  private Named(Provider provider) {
    this.provider = provider;
    this.name = provider.impact().isEmpty() ? USUAL : provider.impact();
  }

  /** {@return the answer, with the provider's name of its impact} */
  public static Result of(Result result, Provider provider) {
    return provider == Provider.SCIVAL ? result : new Named(provider).result(result);
  }

  private Result result(Result result) {
    return new Result(
        table(result.table()),
        result.headline(),
        result.unit(),
        () -> words(result.wording().get()),
        () -> notes(result.explanation().get()),
        result.behind().stream().map(this::table).toList());
  }

  private Table table(Table table) {
    return new Table(
        table.id(),
        words(table.title()),
        table.synthetic(),
        table.columns().stream().map(this::column).toList(),
        table.rows(),
        notes(table.notes()),
        new Layout(
            table.layout().sideBySide(),
            table.layout().order().stream().map(this::id).toList(),
            id(table.layout().group()),
            table.layout().pictures().stream().map(this::picture).toList()));
  }

  private Picture picture(Picture picture) {
    return picture
        .of(picture.values().stream().map(this::id).toList())
        .titled(words(picture.title()));
  }

  private Column column(Column column) {
    String id = id(column.id());
    String heading = column.heading().equals(column.id()) ? id : words(column.heading());
    return new Column(id, heading, column.unit(), column.show(), column.interval());
  }

  private List<Note> notes(List<Note> notes) {
    return notes.stream()
        .map(note -> note.worded(this::label, this::words).renamed(this::id))
        .toList();
  }

  private String label(String label) {
    return label.equals(label.toLowerCase(Locale.ROOT)) ? id(label) : words(label);
  }

  private String words(String text) {
    String own = text.replace(USUAL, name);
    if (provider.impact().isEmpty()) {
      return own;
    }
    return own.replace("field-weighted citation impact", provider.impactInWords())
        .replace("the world mean is 1.00", "1.00 is the " + provider.mean())
        .replace(
            "citations / expected citations of same year, type, field",
            "1.00 is the " + provider.mean());
  }

  private String id(String id) {
    return id.replace(USUAL.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
  }
}
