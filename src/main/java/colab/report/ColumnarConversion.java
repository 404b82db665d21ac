package colab.report;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.Provenance;
import colab.corpus.format.canonical.CanonicalWriter;
import colab.corpus.format.columnar.ColumnarWriter;
import colab.corpus.format.columnar.Contents;
import colab.corpus.format.columnar.Origin;
import colab.publication.Attribute;
import colab.tally.PublicationExport;
import colab.tally.PublicationExport.Part;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The publications of one set written as one columnar file, each once. Its blocks are written first
 * and what stands before them after. Mutable while rows pass.
 */
public final class ColumnarConversion {
  private final PublicationExport set;
  private final Shape shape;
  private final Path spool;
  private final Fingerprinting fingerprints;
  private ColumnarWriter writer;
  private ColumnarRows rows;
  private boolean distinct = true;

  /**
   * What the user wants of the file.
   *
   * @param assumed whether the user said what the exports hold all of, whatever they declare
   * @param without what is left out
   * @param hashed whether the hash of each input is told
   * @param options what shapes the conversion, as the user wrote it
   */
  public record Shape(
      boolean assumed, Set<Attribute> without, boolean hashed, List<String> options) {}

  private ColumnarConversion(PublicationExport set, Shape shape, Path spool) {
    this.set = set;
    this.shape = shape;
    this.spool = spool;
    this.fingerprints = Fingerprinting.of(shape.hashed() ? files() : List.of());
    this.writer = new ColumnarWriter(Set.of(), OutputStream.nullOutputStream());
    this.rows = new ColumnarRows(writer, true);
  }

  /**
   * {@return the conversion of these files, whose blocks are written}
   *
   * @param spool where blocks are written
   * @throws ColabException when they are no publications, of several sets, or of several providers
   */
  public static ColumnarConversion of(Exports exports, Shape shape, Path spool) throws IOException {
    ColumnarConversion conversion =
        new ColumnarConversion(OneSet.of(exports, "convert"), shape, spool);
    conversion.write();
    return conversion;
  }

  /**
   * Rows of which some cells cannot be read stay, and so does whatever repeats another: which of
   * them is counted depends on the question.
   */
  private void write() throws IOException {
    List<Set<Long>> rejected = write(List.of());
    List<HalfRead> half = new ArrayList<>();
    for (int i = 0; i < rejected.size(); i++) {
      half.add(HalfRead.of(set.parts().get(i), rejected.get(i)));
    }
    if (!half.stream().allMatch(HalfRead::isEmpty)) {
      distinct = false;
      write(half);
    }
    if (rows.account().read() == 0) {
      throw ColabException.couldNot(
          set.parts().get(0).input().name() + ": there are no rows below the header",
          "Export it again, with publications in it.");
    }
  }

  /** {@return the rows of each file that were rejected} */
  private List<Set<Long>> write(List<HalfRead> half) throws IOException {
    List<Set<Long>> rejected = new ArrayList<>();
    try (OutputStream blocks = new BufferedOutputStream(Files.newOutputStream(spool))) {
      writer = new ColumnarWriter(attributes(), blocks);
      rows = new ColumnarRows(writer, distinct);
      for (int i = 0; i < set.parts().size(); i++) {
        Part part = set.parts().get(i);
        rows.from(
            part.provenance().provider().nameSpace(),
            half.isEmpty() ? Optional.empty() : Optional.of(half.get(i)));
        read(part);
        rows.checkWritten();
        rejected.add(rows.rejectedHere());
      }
      writer.endGroup();
    }
    return rejected;
  }

  private void read(Part part) throws IOException {
    try {
      part.format().open(part.input(), wanted(part)).read(rows);
    } catch (IOException e) {
      throw Inputs.unreadable(part.input().name(), e);
    }
  }

  private Set<Attribute> wanted(Part part) {
    Set<Attribute> wanted = EnumSet.copyOf(attributes());
    wanted.retainAll(part.attributes());
    return wanted;
  }

  /** What every file says; texts that some say. */
  private Set<Attribute> attributes() {
    Set<Attribute> all = EnumSet.copyOf(set.attributes());
    all.remove(Attribute.YEARLY_CITATIONS);
    all.removeAll(shape.without());
    return all;
  }

  /** Writes what stands before the blocks. */
  public void writeHead(OutputStream to) throws IOException {
    Contents contents =
        new Contents(
            provenance(),
            writer.attributes(),
            rows.account(),
            distinct,
            rows.leftOut(),
            IntStream.range(0, set.parts().size()).mapToObj(this::origin).toList(),
            shape.options(),
            rows.told());
    writer.writeHead(contents, to);
  }

  private Provenance provenance() {
    List<OptionalLong> declared = set.provenances().stream().map(Provenance::declared).toList();
    boolean all = declared.stream().allMatch(OptionalLong::isPresent);
    LongStream each = declared.stream().flatMapToLong(OptionalLong::stream);
    return OneSet.provenance(
        set, shape.assumed(), all ? OptionalLong.of(each.sum()) : OptionalLong.empty());
  }

  private List<Input> files() {
    return set.parts().stream().map(Part::input).toList();
  }

  private Origin origin(int place) {
    String name = CanonicalWriter.fileName(files().get(place).name());
    Optional<Fingerprint> hash = shape.hashed() ? fingerprints.at(place) : Optional.empty();
    return hash.map(print -> new Origin(name, print.bytes(), print.sha256()))
        .orElse(new Origin(name, 0, ""));
  }

  /** {@return what was odd in the files, in their order} */
  public List<Diagnostic> diagnostics() {
    return rows.diagnostics();
  }

  /** {@return rows rejected in per cent of those read} */
  public double rejectedPercent() {
    Account account = rows.account();
    return account.read() == 0 ? 0 : 100.0 * account.rejected() / account.read();
  }
}
