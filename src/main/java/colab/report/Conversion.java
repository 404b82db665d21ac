package colab.report;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.format.canonical.CanonicalWriter;
import colab.publication.Attribute;
import colab.tally.PublicationExport;
import colab.tally.PublicationExport.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The publications of one set written as one canonical table, each once. The rows are written first
 * and the lines above them after, since these tell how many there are. Mutable while rows pass.
 */
public final class Conversion {
  private static final int MOST_FILES = 30;

  private final PublicationExport set;
  private final boolean assumed;
  private final CanonicalWriter writer;
  private final ConvertedRows rows;

  private Conversion(PublicationExport set, boolean assumed, Appendable to) {
    this.set = set;
    this.assumed = assumed;
    this.writer = new CanonicalWriter(attributes());
    this.rows = new ConvertedRows(writer, to);
  }

  /**
   * {@return the conversion of these files}
   *
   * @param assumed whether the user said what they hold all of, whatever they declare
   * @param to where rows are written
   * @throws ColabException when they are no publications, of several sets, or of several providers
   */
  public static Conversion of(Exports exports, boolean assumed, Appendable to) {
    return new Conversion(OneSet.of(exports, "convert"), assumed, to);
  }

  private Set<Attribute> attributes() {
    Set<Attribute> any = EnumSet.noneOf(Attribute.class);
    set.parts().forEach(part -> any.addAll(part.attributes()));
    return any;
  }

  /** Writes every publication once, the newest export's first. */
  public void writeRows() throws IOException {
    for (Part part : set.parts()) {
      tellLacking(part);
      rows.from(part.provenance().provider().nameSpace());
      try {
        part.format().open(part.input(), part.attributes()).read(rows);
      } catch (IOException e) {
        throw Inputs.unreadable(part.input().name(), e);
      }
      rows.checkWritten();
    }
    if (rows.account().read() == 0) {
      throw ColabException.couldNot(
          set.parts().get(0).input().name() + ": there are no rows below the header",
          "Export it again, with publications in it.");
    }
  }

  private void tellLacking(Part part) {
    Set<Attribute> lacking = attributes();
    lacking.removeAll(part.attributes());
    if (!lacking.isEmpty()) {
      String what =
          "no "
              + String.join(", no ", lacking.stream().map(Attribute::title).toList())
              + ": these cells stay empty";
      rows.warning(new Diagnostic(part.input().name(), 0, "", Diagnostic.Severity.WARNING, what));
    }
  }

  /** Writes what stands above the rows, which were written before. */
  public void writeHead(Appendable to) throws IOException {
    Account account = rows.account();
    List<List<String>> more = new ArrayList<>();
    more.add(row("Rows read", account.read()));
    more.add(row("Duplicates", account.duplicate()));
    more.add(row("Rejected", account.rejected()));
    rows.leftOut().forEach((kind, number) -> more.add(row("Left out: " + kind, number)));
    set.parts().stream().limit(MOST_FILES).forEach(part -> more.add(file(part.input())));
    if (set.parts().size() > MOST_FILES) {
      more.add(row("Files more", set.parts().size() - MOST_FILES));
    }
    OptionalLong kept = OptionalLong.of(account.kept());
    writer.head(OneSet.provenance(set, assumed, kept), more, to);
  }

  private static List<String> row(String key, long number) {
    return List.of(key, String.valueOf(number));
  }

  private static List<String> file(Input input) {
    List<String> row = new ArrayList<>(List.of("File", CanonicalWriter.fileName(input.name())));
    Fingerprint.of(input)
        .ifPresent(print -> row.addAll(List.of(String.valueOf(print.bytes()), print.sha256())));
    return row;
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
