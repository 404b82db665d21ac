package colab.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form that files are written in, called by its id or by the ending of their names. */
public sealed interface FileForm permits Form, ChartForm, GraphForm {

  /**
   * What a form is called.
   *
   * @param id what {@code --format} calls it
   * @param ending the ending of its files, with the dot
   * @param description a few words that say what it is
   */
  record Name(String id, String ending, String description) {}

  Name called();

  default String id() {
    return called().id();
  }

  /** {@return the ending of its files, with the dot} */
  default String ending() {
    return called().ending();
  }

  /** {@return a few words that say what it is} */
  default String description() {
    return called().description();
  }

  /** {@return the one with this id, case ignored} */
  static <F extends FileForm> Optional<F> named(F[] forms, String id) {
    String lower = id.toLowerCase(Locale.ROOT);
    return Arrays.stream(forms).filter(form -> form.id().equals(lower)).findFirst();
  }

  /** {@return the one that the ending of a file's name stands for, case ignored} */
  static <F extends FileForm> Optional<F> ofFileName(F[] forms, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(forms).filter(form -> lower.endsWith(form.ending())).findFirst();
  }

  /** {@return the ids of all of them} */
  static List<String> ids(FileForm... forms) {
    return Arrays.stream(forms).map(FileForm::id).toList();
  }
}
