package colab.corpus.rows;

import colab.corpus.Heading;
import colab.publication.Attribute;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where each known column stands in one file. */
final class TableColumns {

  /**
   * A column of the file.
   *
   * @param index its place, from 0
   * @param other what is read where its cell is missing
   */
  record Placed(KnownColumn column, int index, Optional<Placed> other) {}

  private static final Set<Attribute> WORKPLACES =
      EnumSet.of(Attribute.INSTITUTIONS, Attribute.INSTITUTION_COUNTRIES, Attribute.AFFILIATIONS);

  private final TableLayout layout;
  private final List<KnownColumn> known;
  private final Map<Attribute, Placed> placed = new EnumMap<>(Attribute.class);

  TableColumns(TableLayout layout, List<KnownColumn> known) {
    this.layout = layout;
    this.known = known;
    Map<String, Integer> places = KnownColumn.places(layout.headings());
    for (KnownColumn column : known) {
      place(column, places).ifPresent(found -> placed.putIfAbsent(column.attribute(), found));
    }
  }

  private static Optional<Placed> place(KnownColumn column, Map<String, Integer> places) {
    int index = column.place(places);
    return index < 0
        ? Optional.empty()
        : Optional.of(
            new Placed(column, index, column.other().flatMap(second -> place(second, places))));
  }

  /** {@return the column that says it, if the file has one} */
  Optional<Placed> of(Attribute attribute) {
    return Optional.ofNullable(placed.get(attribute));
  }

  /** {@return what the file can say} */
  Set<Attribute> attributes() {
    Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
    attributes.addAll(placed.keySet());
    if (attributes.contains(Attribute.COUNTRIES)) {
      attributes.add(Attribute.COUNTRY_NUMBER);
    }
    return attributes;
  }

  /** {@return the name of the column that would say it} */
  String titleOf(Attribute attribute) {
    return known.stream()
        .filter(column -> column.attribute() == attribute)
        .findFirst()
        .map(KnownColumn::title)
        .orElse("");
  }

  /** {@return every column of the file, from left to right, once for each thing that it says} */
  List<Heading> headings() {
    return layout.headings().stream()
        .flatMap(
            name ->
                Stream.concat(
                    Stream.of(new Heading(name, attributeOf(name))),
                    besides(name).map(attribute -> new Heading(name, Optional.of(attribute)))))
        .toList();
  }

  /** {@return what a column of addresses says beside countries} */
  private Stream<Attribute> besides(String heading) {
    Optional<Attribute> first = attributeOf(heading);
    return known.stream()
        .filter(column -> isOf(column, heading))
        .map(KnownColumn::attribute)
        .filter(WORKPLACES::contains)
        .filter(attribute -> !first.equals(Optional.of(attribute)))
        .distinct();
  }

  private static boolean isOf(KnownColumn column, String heading) {
    return column.isCalled(heading)
        || column.other().map(second -> second.isCalled(heading)).orElse(false);
  }

  private Optional<Attribute> attributeOf(String heading) {
    return known.stream()
        .filter(column -> isOf(column, heading))
        .findFirst()
        .map(KnownColumn::attribute);
  }
}
