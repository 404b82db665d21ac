package colab.corpus.format.columnar;

import colab.Diagnostic;
import colab.corpus.Matched;
import colab.corpus.Sink;
import colab.corpus.UnknownName;
import colab.corpus.format.canonical.CanonicalWriter;
import colab.publication.Attribute;
import java.util.Optional;
import java.util.Set;

/**
 * What was told of a file beside its rows, to be told again.
 *
 * @param kind what it is about
 * @param before the row of the columnar file before which it was told, or that has such a cell
 * @param source the file
 * @param line where, 0 for all of the file
 * @param column where, or what is wrong
 * @param words what
 * @param attribute what must be asked for that it is told; none when it always is
 * @param numbers how many
 */
public record Told(
    Kind kind,
    long before,
    String source,
    long line,
    String column,
    String words,
    Optional<Attribute> attribute,
    Matched numbers) {

  /** What something is about. */
  public enum Kind {
    REJECTED,
    WARNING,
    UNKNOWN,
    MATCHED
  }

  public static Told of(Diagnostic what, long before, Optional<Attribute> attribute) {
    boolean rejected = what.severity() == Diagnostic.Severity.REJECTED;
    return new Told(
        rejected ? Kind.REJECTED : Kind.WARNING,
        before,
        CanonicalWriter.fileName(what.source()),
        what.line(),
        what.column(),
        what.message(),
        attribute,
        Matched.NONE);
  }

  public static Told of(UnknownName name, long before) {
    return new Told(
        Kind.UNKNOWN,
        before,
        CanonicalWriter.fileName(name.source()),
        0,
        name.fault(),
        name.name(),
        Optional.of(name.attribute()),
        new Matched(0, 0, name.publications(), 0));
  }

  public static Told of(String source, Matched found, long before) {
    return new Told(
        Kind.MATCHED, before, CanonicalWriter.fileName(source), 0, "", "", Optional.empty(), found);
  }

  /** {@return whether it is that a cell of the row cannot be read} */
  boolean isCell() {
    return kind == Kind.REJECTED && attribute.isPresent();
  }

  boolean isWanted(Set<Attribute> wanted) {
    return attribute.map(wanted::contains).orElse(true);
  }

  /** Tells it, if it is about what is wanted. */
  void tell(Sink sink, Set<Attribute> wanted) {
    if (!isWanted(wanted)) {
      return;
    }
    switch (kind) {
      case REJECTED -> sink.rejected(diagnostic().orElseThrow());
      case WARNING -> sink.warning(diagnostic().orElseThrow());
      case UNKNOWN -> sink.unknown(name());
      case MATCHED -> sink.matched(source, numbers);
    }
  }

  /** {@return the same of another file} */
  Told of(String file) {
    return new Told(kind, before, file, line, column, words, attribute, numbers);
  }

  /** {@return it as a diagnostic; none of what is about all of the file} */
  public Optional<Diagnostic> diagnostic() {
    return switch (kind) {
      case REJECTED ->
          Optional.of(new Diagnostic(source, line, column, Diagnostic.Severity.REJECTED, words));
      case WARNING ->
          Optional.of(new Diagnostic(source, line, column, Diagnostic.Severity.WARNING, words));
      case UNKNOWN -> Optional.of(name().diagnostic());
      case MATCHED -> Optional.empty();
    };
  }

  private UnknownName name() {
    return new UnknownName(source, attribute.orElseThrow(), words, numbers.mentions(), column);
  }

  void write(ByteWriter to) {
    to.number(kind.ordinal()).number(before).text(source).number(line).text(column).text(words);
    to.text(attribute.map(Attribute::name).orElse(""));
    to.number(numbers.names()).number(numbers.namesFound());
    to.number(numbers.mentions()).number(numbers.mentionsFound());
  }

  static Told read(ByteReader from) {
    Told told =
        new Told(
            Kind.values()[from.upTo(Kind.values().length - 1L)],
            from.number(),
            from.text(),
            from.number(),
            from.text(),
            from.text(),
            Named.attribute(from.text()),
            new Matched(from.number(), from.number(), from.number(), from.number()));
    if (told.kind == Kind.UNKNOWN && told.attribute.isEmpty()) {
      throw new ByteReader.Malformed("a name that is no country, no institution, nothing");
    }
    return told;
  }
}
