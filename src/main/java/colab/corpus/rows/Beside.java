package colab.corpus.rows;

import colab.Diagnostic;
import colab.corpus.Matched;
import colab.corpus.Sink;
import colab.corpus.UnknownName;
import colab.corpus.cell.Cells;
import colab.publication.Attribute;
import colab.publication.Institutions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is told of a file beside its rows: names that no registry knows, and remarks, with the
 * number of rows of each. Mutable: it gathers while the file is read, perhaps in parts.
 */
public final class Beside {
  private final Institutions institutions;
  private final boolean grouped;
  private final Map<Attribute, Map<String, Long>> unknown = new EnumMap<>(Attribute.class);
  private final Map<Attribute, Map<String, Long>> learned = new EnumMap<>(Attribute.class);
  private final List<Remark> remarks = new ArrayList<>();
  private final Map<Integer, Long> remarked = new TreeMap<>();

  Beside(Wishes wishes) {
    this.institutions = wishes.institutions();
    this.grouped = wishes.groups().isPresent();
  }

  /** Gathers these names, whose numbers grow while rows are read. */
  void gather(Attribute attribute, Map<String, Long> names) {
    unknown.put(attribute, names);
  }

  /** {@return whether names of this kind gather already} */
  boolean gathers(Attribute attribute) {
    return unknown.containsKey(attribute);
  }

  Remark remark(String ofOne, String ofSeveral) {
    Remark remark = new Remark(ofOne, ofSeveral);
    remarks.add(remark);
    return remark;
  }

  /** {@return what was not understood and what was remarked; it is forgotten here} */
  Learned drained() {
    Map<Attribute, Map<String, Long>> names = new EnumMap<>(Attribute.class);
    unknown.forEach(
        (attribute, own) -> {
          if (!own.isEmpty()) {
            names.put(attribute, Map.copyOf(own));
            own.clear();
          }
        });
    return new Learned(names, remarks.stream().map(Remark::drained).toList());
  }

  /** Takes over what was learned in another part of the file. */
  void learn(Learned more) {
    more.names()
        .forEach(
            (attribute, others) -> {
              Map<String, Long> own = learned.computeIfAbsent(attribute, fresh -> new TreeMap<>());
              others.forEach((name, times) -> own.merge(name, times, Long::sum));
            });
    for (int i = 0; i < more.remarks().size(); i++) {
      remarked.merge(i, more.remarks().get(i), Long::sum);
    }
  }

  /** Tells every name that no registry knows, the most frequent first, and every remark. */
  public void tell(String source, Sink sink) {
    learn(drained());
    learned.forEach(
        (attribute, names) ->
            names.entrySet().stream()
                .filter(name -> attribute != Attribute.INSTITUTIONS || isNowhere(name.getKey()))
                .sorted(Beside::mostFrequentFirst)
                .map(name -> unknown(source, attribute, name))
                .forEach(sink::unknown));
    remarked.forEach(
        (index, rows) -> {
          if (rows > 0) {
            String words = remarks.get(index).inWords(rows);
            sink.warning(new Diagnostic(source, 0, "", Diagnostic.Severity.WARNING, words));
          }
        });
  }

  private UnknownName unknown(String source, Attribute attribute, Map.Entry<String, Long> name) {
    String shown = Cells.shown(name.getKey()) + inSeveral(attribute, name.getKey());
    boolean lacking = grouped && attribute == Attribute.FIELDS;
    return new UnknownName(
        source, attribute, shown, name.getValue(), lacking ? UnknownName.OUTSIDE : "unknown ");
  }

  private boolean isNowhere(String institution) {
    return institutions.country(institution).isEmpty();
  }

  private String inSeveral(Attribute attribute, String name) {
    boolean several = attribute == Attribute.INSTITUTIONS && institutions.isAmbiguous(name);
    return several ? " (in several countries)" : "";
  }

  /** {@return how far the institutions were found, where they were looked for} */
  Optional<Matched> matched() {
    return Optional.ofNullable(learned.get(Attribute.INSTITUTIONS))
        .map(names -> Matched.of(names, institutions));
  }

  private static int mostFrequentFirst(Map.Entry<String, Long> one, Map.Entry<String, Long> other) {
    int order = Long.compare(other.getValue(), one.getValue());
    return order == 0 ? one.getKey().compareTo(other.getKey()) : order;
  }
}
