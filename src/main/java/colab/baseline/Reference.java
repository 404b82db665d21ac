package colab.baseline;

import colab.corpus.Row;
import colab.publication.Asjc;
import colab.publication.DocumentType;
import colab.publication.Field;
import colab.publication.FieldSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The publications of a reference corpus, counted by year, type, fields, kind of collaboration and
 * citations. Mutable. Uncited publications and those of unknown country belong to it, each
 * publication to its own mean; retracted ones, other types and those without a known year, field or
 * number of citations do not.
 */
public final class Reference {
  private final Set<DocumentType> types;
  private final OptionalInt window;
  private final Map<Kind, SortedMap<Long, Long>> publications = new HashMap<>();
  private final long[] left = new long[Left.values().length];
  private long used;
  private int lastCited;

  /** Publications alike in all but citations. */
  private record Kind(
      int year, DocumentType type, FieldSet fields, Optional<Collaboration> collaboration) {}

  private enum Left {
    RETRACTED("Retracted, left out"),
    TYPE("Of other types, left out"),
    YEAR("Without a year, left out"),
    FIELD("Without a known field, left out"),
    CITATIONS("Without a number of citations, left out");

    private final String title;

    Left(String title) {
      this.title = title;
    }
  }

  /**
   * A reference of nothing.
   *
   * @param types the document types that have a baseline
   * @param window how many years of citations count; none for citations to date
   */
  public Reference(Set<DocumentType> types, OptionalInt window) {
    this.types = Set.copyOf(types);
    this.window = window;
  }

  /** Takes one publication; duplicates are the caller's business. */
  public void add(Row row) {
    long cited = Window.citations(row, window);
    Optional<Left> why = why(row, cited);
    if (why.isPresent()) {
      left[why.get().ordinal()]++;
      return;
    }
    used++;
    lastCited = window.isEmpty() ? lastCited : Math.max(lastCited, row.yearlyCitations().last());
    Kind kind = new Kind(row.year(), row.type(), row.fields(), Collaboration.of(row));
    publications.computeIfAbsent(kind, fresh -> new TreeMap<>()).merge(cited, 1L, Long::sum);
  }

  private Optional<Left> why(Row row, long cited) {
    if (row.type() == DocumentType.RETRACTED) {
      return Optional.of(Left.RETRACTED);
    }
    if (!types.contains(row.type())) {
      return Optional.of(Left.TYPE);
    }
    if (row.year() <= 0) {
      return Optional.of(Left.YEAR);
    }
    if (row.fields().isEmpty()) {
      return Optional.of(Left.FIELD);
    }
    return cited == Row.MISSING ? Optional.of(Left.CITATIONS) : Optional.empty();
  }

  /** {@return how many publications have a cell} */
  public long used() {
    return used;
  }

  /** {@return the last calendar year in which one of them was cited, as far as that is read; 0} */
  public int lastCited() {
    return lastCited;
  }

  /** {@return how many publications have no cell, by why} */
  public Map<String, Long> leftOut() {
    Map<String, Long> counts = new java.util.LinkedHashMap<>();
    for (Left why : Left.values()) {
      if (left[why.ordinal()] > 0) {
        counts.put(why.title, left[why.ordinal()]);
      }
    }
    return counts;
  }

  /** {@return what all this comes to} */
  public Baseline baseline(About about) {
    SortedMap<Place, Peers> cells = new TreeMap<>();
    publications.forEach((kind, cited) -> add(kind, cited, cells));
    Baseline without = new Baseline(about, cells, new Ranked());
    return new Baseline(about, cells, ranked(new Norms(without)));
  }

  private static void add(Kind kind, SortedMap<Long, Long> cited, SortedMap<Place, Peers> cells) {
    List<Field> fields = new ArrayList<>();
    kind.fields().forEachField(index -> fields.add(Asjc.standard().fields().get(index)));
    long weight = Weight.in(fields.size());
    for (Field field : fields) {
      Place place = new Place(kind.year(), kind.type(), field);
      Peers peers = cells.computeIfAbsent(place, fresh -> new Peers());
      cited.forEach((citations, number) -> peers.add(number, citations, weight));
      kind.collaboration()
          .ifPresent(
              like ->
                  cited.forEach((citations, number) -> peers.add(like, number, citations, weight)));
    }
  }

  /** Those that have an FWCI, and from which one on they are among the highest of their year. */
  private Ranked ranked(Norms norms) {
    Ranked ranked = new Ranked();
    Map<Integer, Distribution> byYear = new TreeMap<>();
    publications.forEach(
        (kind, cited) -> {
          Norm norm = norms.of(kind.year(), kind.type(), kind.fields());
          if (norm.lack().isEmpty()) {
            Distribution year = byYear.computeIfAbsent(kind.year(), fresh -> new Distribution());
            cited.forEach((citations, number) -> year.add(norm.impact(citations), number));
            long all = cited.values().stream().mapToLong(Long::longValue).sum();
            ranked.add(kind.year(), kind.type(), all);
          }
        });
    byYear.forEach(
        (year, impacts) -> {
          Ranks ranks = new Ranks(impacts);
          ranked.lines().put(year, Baseline.PERCENTS.stream().map(ranks::line).toList());
        });
    return ranked;
  }
}
