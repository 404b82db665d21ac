package colab.corpus.format.scival;

import colab.corpus.sheet.Sheet;
import colab.publication.Attribute;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Where each known column stands in one file. */
final class SciValColumns {
  private final Map<Attribute, SciValColumn> byAttribute = new EnumMap<>(Attribute.class);
  private final int[] places = new int[SciValColumn.values().length];

  SciValColumns(SciValLayout layout) {
    for (SciValColumn column : SciValColumn.values()) {
      places[column.ordinal()] = layout.indexOf(column);
      remember(column);
    }
  }

  /** {@return the column that says it: the first that the file has, else the first that might} */
  SciValColumn of(Attribute attribute) {
    return Objects.requireNonNull(byAttribute.get(attribute));
  }

  private void remember(SciValColumn column) {
    SciValColumn known = byAttribute.get(column.attribute());
    if (known == null || !has(known) && has(column)) {
      byAttribute.put(column.attribute(), column);
    }
  }

  boolean has(SciValColumn column) {
    return places[column.ordinal()] >= 0;
  }

  /** {@return the cell of the column; empty when the file has no such column} */
  String cell(Sheet sheet, SciValColumn column) {
    int place = places[column.ordinal()];
    return place < 0 ? "" : sheet.cell(place);
  }

  /** {@return what the file can say} */
  Set<Attribute> attributes() {
    Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
    for (SciValColumn column : SciValColumn.values()) {
      if (has(column)) {
        attributes.add(column.attribute());
      }
    }
    return attributes;
  }
}
