package colab.corpus;

import colab.publication.Attribute;
import java.util.Optional;

/**
 * The heading of a column.
 *
 * @param name as the file writes it
 * @param attribute what the column says of a publication; none when colab does not read it
 */
public record Heading(String name, Optional<Attribute> attribute) {}
