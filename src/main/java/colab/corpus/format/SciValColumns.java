package colab.corpus.format;

import colab.corpus.sheet.Sheet;
import colab.publication.Attribute;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Where each known column stands in one file. */
final class SciValColumns {
  private static final int BEYOND = 8;

  private final int[] places = new int[SciValColumn.values().length];
  private final int width;

  SciValColumns(SciValLayout layout) {
    width = layout.headings().size();
    for (SciValColumn column : SciValColumn.values()) {
      places[column.ordinal()] = layout.indexOf(column);
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

  /**
   * {@return the places of the columns that say these things; the first, where the footer stands;
   * and a few beyond the header, where nothing should stand}
   */
  int[] places(Set<Attribute> wanted) {
    IntStream needed =
        IntStream.range(0, places.length)
            .filter(i -> wanted.contains(SciValColumn.values()[i].attribute()) && places[i] >= 0)
            .map(i -> places[i]);
    return IntStream.concat(
            IntStream.concat(IntStream.of(0), needed), IntStream.range(width, width + BEYOND))
        .distinct()
        .sorted()
        .toArray();
  }
}
