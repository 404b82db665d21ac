package colab.corpus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What publications an export holds all of, as its preamble says: "publications in Japan with
 * international collaboration, 2016 to 2021". A question is answered only from an export whose
 * scope covers it.
 *
 * @param basis how the scope is known
 * @param sides what every publication has a country of; none for the whole world
 * @param international whether it holds publications of more than one country only
 * @param entity what it is limited to that is no country, such as an institution; empty when there
 *     is no such limit
 * @param years the years that it is limited to
 */
public record Scope(
    Basis basis,
    List<Side> sides,
    boolean international,
    String entity,
    Optional<YearRange> years) {

  /** How a scope is known. */
  public enum Basis {
    /** The file says so. */
    DECLARED,
    /** The user says so. */
    ASSUMED,
    /** Nobody says: it is what these files hold. */
    UNDECLARED
  }

  public Scope {
    sides = List.copyOf(sides);
  }

  /** {@return the scope of files that say nothing about it} */
  public static Scope undeclared(Optional<YearRange> years) {
    return new Scope(Basis.UNDECLARED, List.of(), false, "", years);
  }

  /** {@return what a user says files hold all of: the world, or just themselves} */
  public static Optional<Scope> named(String word) {
    return switch (word) {
      case "world" -> Optional.of(new Scope(Basis.ASSUMED, List.of(), false, "", Optional.empty()));
      case "files" -> Optional.of(undeclared(Optional.empty()));
      default -> Optional.empty();
    };
  }

  /**
   * {@return whether the export holds every publication that the selection asks for}
   *
   * <p>Each limit of the export must be one of the question too: its sides, its being
   * international, its years. A question without sides asks for what the export holds.
   */
  public boolean covers(Selection selection) {
    boolean itsOwn = selection.sides().isEmpty();
    return itsOwn || basis == Basis.UNDECLARED || coversSides(selection) && coversEntity();
  }

  /** {@return whether the years that were asked for lie within those of the export} */
  public boolean coversYears(Selection selection) {
    return selection.years().isEmpty()
        || years.isEmpty()
        || years.get().contains(selection.years().get());
  }

  private boolean coversEntity() {
    return entity.isEmpty();
  }

  private boolean coversSides(Selection selection) {
    boolean sidesAsked =
        sides.stream().allMatch(own -> selection.sides().stream().anyMatch(own::includes));
    return sidesAsked && (!international || selection.isInternational());
  }

  /** {@return the number of limits: the narrower the scope, the more} */
  public int narrowness() {
    return sides.size() * 2 + (international ? 1 : 0) + (entity.isEmpty() ? 0 : 1);
  }

  /** {@return the scope in words, "publications in Japan, international, 2016-2021"} */
  public String inWords() {
    StringBuilder words = new StringBuilder("publications");
    if (basis == Basis.UNDECLARED) {
      words.append(" in these files");
    } else if (!entity.isEmpty()) {
      words.append(" of ").append(entity);
    } else if (sides.isEmpty()) {
      words.append(" of the world");
    } else {
      words.append(sides.size() > 1 ? " co-authored by " : " in ");
      words.append(String.join(" and ", sides.stream().map(Side::sentenceName).toList()));
    }
    words.append(international ? ", international" : "");
    years.ifPresent(range -> words.append(", ").append(range));
    return words.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Scope that
            && basis == that.basis
            && sides.equals(that.sides)
            && international == that.international
            && entity.equals(that.entity)
            && years.equals(that.years);
  }

  @Override
  public int hashCode() {
    return Objects.hash(basis, sides, international, entity, years);
  }
}
