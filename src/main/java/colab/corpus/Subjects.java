package colab.corpus;

import colab.publication.Area;
import colab.publication.Attribute;
import colab.publication.Field;
import java.util.Set;

/**
 * What a publication must be about: any of the areas or fields.
 *
 * @param areas subject areas
 * @param fields subject fields
 */
public record Subjects(Set<Area> areas, Set<Field> fields) {
  /** Anything. */
  public static final Subjects ANY = new Subjects(Set.of(), Set.of());

  public Subjects {
    areas = Set.copyOf(areas);
    fields = Set.copyOf(fields);
  }

  /** {@return whether nothing is asked} */
  public boolean isAny() {
    return areas.isEmpty() && fields.isEmpty();
  }

  /** {@return what must be known of a publication to decide} */
  Set<Attribute> needs() {
    return isAny() ? Set.of() : Set.of(Attribute.FIELDS);
  }

  boolean matches(Row row) {
    return isAny()
        || areas.stream().anyMatch(row.fields()::contains)
        || fields.stream().anyMatch(row.fields()::contains);
  }
}
