package colab.report;

/**
 * Where something stands in a report file.
 *
 * @param file the file as the user named it
 * @param line its line, from 1
 */
public record Place(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
