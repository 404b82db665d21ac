package colab.corpus.format.wos;

import colab.corpus.cell.Cells;
import colab.publication.DocumentType;
import java.util.List;
import java.util.Optional;

/**
 * Document types of the Web of Science, which are several: {@code Article; Proceedings Paper}. A
 * publication that is retracted is that; of others the first type that is known counts, and early
 * access is none.
 */
final class WosTypes {
  private WosTypes() {}

  static DocumentType of(String cell) {
    List<DocumentType> types =
        Cells.split(cell, ';').stream().map(DocumentType::find).flatMap(Optional::stream).toList();
    if (types.contains(DocumentType.RETRACTED)) {
      return DocumentType.RETRACTED;
    }
    return types.isEmpty() ? DocumentType.OTHER : types.get(0);
  }
}
