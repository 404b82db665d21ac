package colab.report;

import colab.ColabException;

/**
 * Where something stands in a report file.
 *
 * @param file the file as the user named it
 * @param line its line, from 1
 */
public record Place(String file, int line) {
  /** {@return the same trouble, told with this place first} */
  public ColabException of(ColabException trouble) {
    return ColabException.couldNot(this + ": " + trouble.getMessage(), trouble.hint());
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
