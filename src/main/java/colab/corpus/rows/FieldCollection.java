package colab.corpus.rows;

import colab.publication.Field;
import colab.publication.FieldSet;

/** The subject fields of one list after another. Mutable. */
final class FieldCollection implements ListReader.Collection<Field> {
  private final FieldSet.Builder set = new FieldSet.Builder();

  @Override
  public void clear() {
    set.clear();
  }

  @Override
  public void add(Field field) {
    set.add(field);
  }

  @Override
  public void into(DecodedRow row) {
    row.fields(set.build());
  }

  @Override
  public boolean parts(byte mark) {
    return mark == ';';
  }
}
