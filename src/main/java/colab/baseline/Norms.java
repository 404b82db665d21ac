package colab.baseline;

import colab.publication.Area;
import colab.publication.Asjc;
import colab.publication.DocumentType;
import colab.publication.Field;
import colab.publication.FieldSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Looks up what publications are held against. Mutable: it remembers what it has put together.
 *
 * <p>A field of fewer publications than the baseline says takes those of its whole area in the same
 * year and type, never those of other years. A field without citations, or that the baseline does
 * not have, is left out, and the others of the publication remain. Where the whole area tells
 * nothing of institutions, domestic publications of one and of several are held against all
 * domestic ones.
 */
final class Norms {
  private final Baseline baseline;
  private final Map<Kind, Norm> known = new HashMap<>();
  private final Map<Place, Optional<Held>> held = new HashMap<>();
  private final Map<Whole, Peers> areas = new HashMap<>();

  private record Kind(int year, DocumentType type, FieldSet fields) {}

  private record Whole(int year, DocumentType type, Area area) {}

  /** What a field's publications are held against. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
  private record Held(
      Place place, Peers peers, Ranks ranks, double[] kinds, boolean divided, boolean widened) {}

  Norms(Baseline baseline) {
    this.baseline = baseline;
  }

  private Peers area(Place place) {
    Area area = place.field().area();
    return areas.computeIfAbsent(new Whole(place.year(), place.type(), area), this::gathered);
  }

  private Peers gathered(Whole whole) {
    Peers all = new Peers();
    Asjc.standard().fields().stream()
        .filter(field -> field.area().equals(whole.area()))
        .map(field -> baseline.cells().get(new Place(whole.year(), whole.type(), field)))
        .filter(Objects::nonNull)
        .forEach(all::addAll);
    return all;
  }

  /** {@return what publications of this kind are held against} */
  Norm of(int year, DocumentType type, FieldSet fields) {
    return known.computeIfAbsent(new Kind(year, type, fields), this::norm);
  }

  private Norm norm(Kind kind) {
    About about = baseline.about();
    if (!about.types().contains(kind.type())) {
      return Norm.none(Lack.TYPE);
    }
    if (baseline.cells().isEmpty()
        || kind.year() < baseline.cells().firstKey().year()
        || kind.year() > baseline.cells().lastKey().year()) {
      return Norm.none(Lack.YEAR);
    }
    if (kind.fields().isEmpty()) {
      return Norm.none(Lack.FIELD_UNKNOWN);
    }
    List<Held> fields = fields(kind);
    if (fields.isEmpty()) {
      return Norm.none(Lack.FIELD);
    }
    Norm norm = norm(fields);
    if (about.isYoung(kind.year())) {
      return norm.lacking(Lack.YOUNG);
    }
    if (norm.inverse() == 0) {
      return norm.lacking(Lack.UNCITED);
    }
    return about.isOpen(kind.year()) && norm.inverse() > 1 ? norm.lacking(Lack.FEW) : norm;
  }

  private List<Held> fields(Kind kind) {
    List<Held> fields = new ArrayList<>();
    kind.fields()
        .forEachField(
            index -> {
              Field field = Asjc.standard().fields().get(index);
              held.computeIfAbsent(new Place(kind.year(), kind.type(), field), this::hold)
                  .ifPresent(fields::add);
            });
    return fields;
  }

  private Optional<Held> hold(Place place) {
    Peers own = baseline.cells().getOrDefault(place, new Peers());
    Peers area = area(place);
    boolean widened = own.number() < baseline.about().sparse();
    Peers peers = widened ? area : own;
    if (peers.all().weight() == 0) {
      return Optional.empty();
    }
    double[] kinds = new double[Collaboration.values().length];
    for (Collaboration kind : Collaboration.values()) {
      Collaboration like =
          kind.isPartOfDomestic() && !area.isDivided() ? Collaboration.DOMESTIC : kind;
      boolean few = own.of(like).number() < baseline.about().sparse();
      kinds[kind.ordinal()] = inverse((few ? area : own).of(like));
    }
    Ranks ranks = new Ranks(peers.all());
    return Optional.of(new Held(place, peers, ranks, kinds, area.isDivided(), widened));
  }

  private static double inverse(Sums sums) {
    return sums.citations() == 0 ? 0 : (double) sums.weight() / sums.citations();
  }

  private static Norm norm(List<Held> fields) {
    double[] kinds = new double[Collaboration.values().length];
    for (Collaboration kind : Collaboration.values()) {
      kinds[kind.ordinal()] =
          mean(fields.stream().mapToDouble(field -> field.kinds()[kind.ordinal()]).toArray());
    }
    double inverse =
        mean(fields.stream().mapToDouble(field -> inverse(field.peers().all())).toArray());
    Optional<Place> uncited =
        fields.stream()
            .filter(field -> field.peers().all().citations() == 0)
            .map(Held::place)
            .findFirst();
    return new Norm(
        Optional.empty(),
        inverse,
        kinds,
        fields.stream().map(Held::ranks).toList(),
        fields.stream().allMatch(Held::divided),
        fields.stream().anyMatch(Held::widened),
        uncited);
  }

  private static double inverse(Distribution all) {
    return all.citations() == 0 ? 0 : (double) all.weight() / all.citations();
  }

  /** What is zero has no ratio and is left out. */
  private static double mean(double[] inverses) {
    double sum = 0;
    int number = 0;
    for (double inverse : inverses) {
      sum += inverse;
      number += inverse == 0 ? 0 : 1;
    }
    return number == 0 ? 0 : sum / number;
  }
}
