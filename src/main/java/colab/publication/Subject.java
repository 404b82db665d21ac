package colab.publication;

/**
 * A subject of a {@link Scheme}: an area or group, or a field below areas.
 *
 * @param level whether it is an area or a field
 * @param index its place among those of its level, from 0
 * @param code its code in the scheme; empty when it has none
 * @param name its name
 */
public record Subject(Level level, int index, String code, String name) {

  /** How fine a subject is. */
  public enum Level {
    AREA,
    FIELD
  }

  /** {@return the name and the code, such as "Oncology (2730)"} */
  @Override
  public String toString() {
    return code.isEmpty() ? name : name + " (" + code + ")";
  }
}
