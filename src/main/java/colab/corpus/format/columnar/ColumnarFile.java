package colab.corpus.format.columnar;

import colab.ColabException;
import colab.corpus.Heading;
import colab.corpus.Input;
import colab.corpus.PublicationFormat;
import colab.corpus.Reading;
import colab.corpus.rows.Decoding;
import colab.corpus.rows.Wishes;
import colab.publication.Attribute;
import colab.publication.Provider;
import colab.publication.Scheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columnar file that {@code colab convert} writes, as a format. */
public final class ColumnarFile implements PublicationFormat {
  /** The id of the format. */
  public static final String ID = "columnar";

  /** Begins the option of a file that is kept in place of its original, before its key. */
  public static final String KEPT = "kept as ";

  private final Wishes wishes;
  private final Map<Input, Blocks> passing = new HashMap<>();

  /** The format, read as the user wants. */
  public ColumnarFile(Wishes wishes) {
    this.wishes = wishes;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "columnar file (colab convert -o FILE.colab)";
  }

  @Override
  public String recognition() {
    return "its first bytes";
  }

  @Override
  public Provider provider() {
    return Provider.TABLE;
  }

  @Override
  public Scheme scheme() {
    return wishes.scheme();
  }

  @Override
  public boolean recognises(colab.corpus.Head head) {
    return isOne(head.start().getBytes(StandardCharsets.ISO_8859_1));
  }

  /** {@return whether a file that starts like this is a columnar file} */
  public static boolean isOne(byte[] start) {
    return Head.isOne(start);
  }

  /**
   * {@return what the file says of its publications as a whole}
   *
   * @throws ColabException when it is damaged, or of a version that is not known
   */
  public Contents contents(Input input) throws IOException {
    if (!input.reopens()) {
      return blocks(input).head().contents();
    }
    try (Blocks blocks = Blocks.of(input)) {
      return blocks.head().contents();
    }
  }

  /** {@return the opened file; one that passes once stays open until it is read} */
  Blocks blocks(Input input) throws IOException {
    if (input.reopens()) {
      return Blocks.of(input);
    }
    Blocks open = passing.get(input);
    if (open == null) {
      open = Blocks.of(input);
      passing.put(input, open);
    }
    return open;
  }

  @Override
  public Set<Attribute> attributes(Input input) throws IOException {
    return said(contents(input));
  }

  /** What the user groups by the values of another column does not stand in the file. */
  private Set<Attribute> said(Contents contents) {
    Set<Attribute> said = EnumSet.copyOf(contents.attributes());
    if (wishes.groups().map(groups -> !groups.columns().isEmpty()).orElse(false)) {
      said.remove(Attribute.FIELDS);
    }
    return said;
  }

  @Override
  public List<Heading> headings(Input input) throws IOException {
    return contents(input).attributes().stream()
        .map(said -> new Heading(said.name().toLowerCase(Locale.ROOT), Optional.of(said)))
        .toList();
  }

  @Override
  public List<Map.Entry<String, String>> making(Input input) throws IOException {
    Contents contents = contents(input);
    List<Map.Entry<String, String>> making = new ArrayList<>();
    for (Origin origin : contents.origins()) {
      making.add(Map.entry("Converted from", origin.inWords()));
      if (!origin.sha256().isEmpty()) {
        making.add(Map.entry("SHA-256 of it", origin.sha256()));
      }
    }
    contents.options().forEach(option -> making.add(Map.entry("Converted with", option)));
    return making;
  }

  @Override
  public Reading open(Input input, Set<Attribute> wanted) throws IOException {
    Contents contents = contents(input);
    Set<Attribute> there = said(contents);
    for (Attribute attribute : wanted) {
      if (!there.contains(attribute)) {
        throw missing(input, attribute);
      }
    }
    if (wishes.keepAll() && !contents.leftOut().isEmpty()) {
      throw ColabException.usage(
          input.name() + " was converted without --keep-all: it lacks what was left out",
          "Convert the exports again with --keep-all.");
    }
    Set<Attribute> asked = EnumSet.noneOf(Attribute.class);
    asked.addAll(wanted);
    return new ColumnarReading(this, input, contents, asked, new Decoding(false, wishes));
  }

  /**
   * {@return whether the file is a columnar file that is kept under this key, all its blocks whole}
   */
  public static boolean isKept(Input input, String key) {
    try (Blocks blocks = Blocks.of(input)) {
      return blocks.head().contents().options().contains(KEPT + key) && blocks.areWhole();
    } catch (IOException | ColabException damaged) {
      return false;
    }
  }

  private static ColabException missing(Input input, Attribute attribute) {
    return ColabException.couldNot(
        input.name() + ": no " + attribute.title() + " in this columnar file",
        "Its source did not say it, or convert left it out: convert an export that does.");
  }
}
