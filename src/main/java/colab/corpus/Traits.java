package colab.corpus;

import colab.publication.Affiliation;
import colab.publication.Attribute;
import colab.publication.DocumentType;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a publication must be, whatever its countries and subjects.
 *
 * @param types document types; none for all
 * @param maxAuthors at most so many authors
 * @param withoutRetracted whether retracted publications are left out
 * @param institutions an institution of this name or identifier is on it, one of these; none for
 *     any
 */
public record Traits(
    Set<DocumentType> types,
    OptionalInt maxAuthors,
    boolean withoutRetracted,
    List<String> institutions) {
  /** Anything. */
  public static final Traits ANY = new Traits(Set.of(), OptionalInt.empty(), false);

  public Traits {
    types = Set.copyOf(types);
    institutions = List.copyOf(institutions);
  }

  /** What a publication of any institution must be. */
  public Traits(Set<DocumentType> types, OptionalInt maxAuthors, boolean withoutRetracted) {
    this(types, maxAuthors, withoutRetracted, List.of());
  }

  /** {@return the same of one of these institutions, by name or identifier} */
  public Traits of(List<String> others) {
    return new Traits(types, maxAuthors, withoutRetracted, others);
  }

  /** {@return what must be known of a publication to decide} */
  Set<Attribute> needs() {
    Set<Attribute> needs = EnumSet.noneOf(Attribute.class);
    if (maxAuthors.isPresent()) {
      needs.add(Attribute.AUTHOR_NUMBER);
    }
    if (!types.isEmpty() || withoutRetracted) {
      needs.add(Attribute.TYPE);
    }
    if (!institutions.isEmpty()) {
      needs.add(Attribute.INSTITUTIONS);
    }
    return needs;
  }

  /**
   * {@return whether the publication has all of them but the type; an unknown number of authors is
   * over any limit}
   */
  boolean matchesBeyond(Row row) {
    return (maxAuthors.isEmpty()
            || row.authorNumber() != Row.MISSING && row.authorNumber() <= maxAuthors.getAsInt())
        && (institutions.isEmpty()
            || row.byline().institutions().stream().anyMatch(this::isOneOfThem));
  }

  /** {@return whether nothing but the document type decides} */
  boolean isOfTypes() {
    return maxAuthors.isEmpty() && institutions.isEmpty();
  }

  /** {@return whether a publication of this type may have them} */
  boolean allows(DocumentType type) {
    return (types.isEmpty() || types.contains(type))
        && (!withoutRetracted || type != DocumentType.RETRACTED);
  }

  private boolean isOneOfThem(Affiliation institution) {
    return institutions.stream().anyMatch(institution::isCalled);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Traits that
            && types.equals(that.types)
            && maxAuthors.equals(that.maxAuthors)
            && withoutRetracted == that.withoutRetracted
            && institutions.equals(that.institutions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(types, maxAuthors, withoutRetracted, institutions);
  }
}
