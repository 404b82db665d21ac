package colab.publication;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A scheme of groups: of the fields of ASJC, of the values of another column of an export, or these
 * values themselves. It has one level. What a publication has beside the groups is in a last one,
 * {@value #OUTSIDE}, so that nothing is lost; values that are their own groups have none such.
 *
 * <p>Values that are their own groups are learned while files are read, by several threads at once:
 * their places differ from run to run, their names and order do not.
 */
public final class Groups implements Scheme {
  /** The last group: what the others do not hold. */
  public static final String OUTSIDE = "Not in the scheme";

  private final String title;
  private final String kind;
  private final List<String> columns;
  private final Optional<GroupNames> learned;
  private final GroupNames names;
  private final Map<String, BitSet> members;
  private final int outside;
  private final int codeLength;

  private Groups(Builder builder, boolean learns) {
    this.title = builder.title;
    this.kind = builder.kind;
    this.columns = List.copyOf(builder.columns);
    this.names = builder.names;
    this.learned = learns ? Optional.of(builder.names) : Optional.empty();
    this.members = Map.copyOf(builder.members);
    this.codeLength = builder.codeLength;
    this.outside = learns ? -1 : names.place(OUTSIDE);
  }

  /** Collects what belongs to which group. Mutable. */
  public static final class Builder {
    private final String title;
    private final String kind;
    private final List<String> columns;
    private final GroupNames names = new GroupNames();
    private final Map<String, BitSet> members = new HashMap<>();
    private int codeLength;

    /**
     * Starts without groups.
     *
     * @param title what people call the scheme
     * @param kind what one of its groups is called
     * @param columns the headings of the column that is grouped, the likeliest first; none for the
     *     fields of ASJC
     */
    public Builder(String title, String kind, List<String> columns) {
      this.title = title;
      this.kind = kind;
      this.columns = columns;
    }

    /** Puts a value of the column, or the code of a field of ASJC, into a group. */
    public Builder add(String value, String group) {
      members.computeIfAbsent(GroupNames.key(value), fresh -> new BitSet()).set(names.place(group));
      return this;
    }

    /** Gives a group its place before others, whatever is put into it later. */
    public Builder group(String name) {
      names.place(name);
      return this;
    }

    /** Takes none but values with codes of so many digits, where they have codes. */
    public Builder withCodesOf(int digits) {
      codeLength = digits;
      return this;
    }

    /** {@return the groups, and a last one for all else} */
    public Groups build() {
      return new Groups(this, false);
    }

    /** {@return the values of the column, each a group of its own} */
    public Groups ofValues() {
      return new Groups(this, true);
    }
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public boolean isUsual() {
    return false;
  }

  @Override
  public String kind(Subject.Level level) {
    return kind;
  }

  @Override
  public boolean has(Subject.Level level) {
    return level == Subject.Level.AREA;
  }

  /** {@return the headings of the column that is grouped; none for the fields of ASJC} */
  public List<String> columns() {
    return columns;
  }

  @Override
  public boolean isOutside(int place) {
    return place == outside;
  }

  @Override
  public Subject subject(Subject.Level level, int index) {
    return names.subject(index);
  }

  /** {@return the group of this code or name; of values that are learned, any} */
  @Override
  public Optional<Subject> find(String codeOrName) {
    return learned.isPresent()
        ? Optional.of(names.subject(names.wished(codeOrName)))
        : names.find(codeOrName).map(names::subject);
  }

  /** {@return whether publications were met that have the subject, or it was known before} */
  public boolean isMet(Subject subject) {
    return learned.isEmpty() || names.isMet(subject.index());
  }

  @Override
  public List<String> nearest(String unknown, int howMany) {
    return names.nearest(unknown, howMany);
  }

  /** {@return the places as they were given; those of values that were learned, by name} */
  @Override
  public List<Integer> ordered(Subject.Level level, Collection<Integer> places) {
    return places.stream()
        .distinct()
        .sorted(
            learned.isEmpty()
                ? Comparator.<Integer>naturalOrder()
                : Comparator.comparing((Integer place) -> names.subject(place).name()))
        .toList();
  }

  /**
   * {@return the groups of a publication of these fields of ASJC}
   *
   * @param lacking takes the name of each field that no group holds
   */
  public FieldSet of(FieldSet asjc, Consumer<String> lacking) {
    BitSet groups = new BitSet();
    int[] strangers = {asjc.unresolved()};
    asjc.forEachField(
        index -> {
          Subject field = Asjc.standard().subject(Subject.Level.FIELD, index);
          if (!put(field.code(), groups)) {
            strangers[0]++;
            lacking.accept(field.toString());
          }
        });
    return FieldSet.ofAreas(groups, strangers[0]);
  }

  /**
   * {@return the groups of a publication with these values in the column}
   *
   * @param lacking takes each value that no group holds
   */
  public FieldSet of(List<String> values, Consumer<String> lacking) {
    BitSet groups = new BitSet();
    int strangers = 0;
    for (String value : values) {
      if (isOfOtherLevel(value)) {
        continue;
      }
      if (learned.isPresent()) {
        groups.set(names.met(value));
      } else if (!put(value, groups)) {
        strangers++;
        lacking.accept(value);
      }
    }
    return FieldSet.ofAreas(groups, strangers);
  }

  /** {@return whether a group holds the value} */
  public boolean holds(String value) {
    return members.containsKey(GroupNames.key(value));
  }

  /** Some columns hold two levels of a scheme: {@code 51 Physical Sciences; 5101 Astronomy}. */
  private boolean isOfOtherLevel(String value) {
    int length = GroupNames.code(value).length();
    return codeLength > 0 && length > 0 && length != codeLength;
  }

  private boolean put(String value, BitSet groups) {
    BitSet byName = members.get(GroupNames.key(value));
    BitSet own = byName == null ? members.get(GroupNames.code(value)) : byName;
    if (own == null) {
      groups.set(outside);
      return false;
    }
    groups.or(own);
    return true;
  }
}
