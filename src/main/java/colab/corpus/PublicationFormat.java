package colab.corpus;

import colab.publication.Asjc;
import colab.publication.Attribute;
import colab.publication.Provider;
import colab.publication.Scheme;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A publication-level export: a row a publication. */
public non-sealed interface PublicationFormat extends Format {
  /** {@return whose publications they are} */
  Provider provider();

  /**
   * {@return the export, opened; only the wanted attributes are decoded}
   *
   * @throws colab.ColabException when the file has no column for a wanted attribute; it names the
   *     column and how to get it
   */
  Reading open(Input input, Set<Attribute> wanted) throws IOException;

  /** {@return the scheme that the subjects of its publications are read in} */
  default Scheme scheme() {
    return Asjc.standard();
  }

  /** {@return what the file can say about its publications} */
  Set<Attribute> attributes(Input input) throws IOException;

  /** {@return what its publications are held against, where that is not their provider's world} */
  default Optional<Yardstick> yardstick() {
    return Optional.empty();
  }

  /** {@return how the file was made of others, where it says so: a key and a value each} */
  default List<Map.Entry<String, String>> making(Input input) throws IOException {
    return List.of();
  }

  /** {@return the file's columns, from left to right; none where a format has no columns} */
  default List<Heading> headings(Input input) throws IOException {
    return List.of();
  }
}
