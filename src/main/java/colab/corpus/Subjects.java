package colab.corpus;

import colab.publication.Attribute;
import colab.publication.Subject;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a publication must be about, and where it must have appeared.
 *
 * @param any subjects of the scheme that publications are read in, one of which it must have; none
 *     for all
 * @param journals the journals that it must stand in one of; none for all sources
 */
public record Subjects(Set<Subject> any, Optional<Journals> journals) {
  /** Anything, anywhere. */
  public static final Subjects ANY = new Subjects(Set.of(), Optional.empty());

  public Subjects {
    any = Set.copyOf(any);
  }

  /** {@return the same subjects in any source} */
  public Subjects inAnySource() {
    return new Subjects(any, Optional.empty());
  }

  /** {@return what must be known of a publication to decide} */
  Set<Attribute> needs() {
    Set<Attribute> needs = EnumSet.noneOf(Attribute.class);
    if (!any.isEmpty()) {
      needs.add(Attribute.FIELDS);
    }
    journals.ifPresent(list -> needs.addAll(list.needs()));
    return needs;
  }

  boolean matches(Row row) {
    return (any.isEmpty() || any.stream().anyMatch(row.fields()::contains))
        && (journals.isEmpty() || journals.get().matches(row));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Subjects that && any.equals(that.any) && journals.equals(that.journals);
  }

  @Override
  public int hashCode() {
    return Objects.hash(any, journals);
  }
}
