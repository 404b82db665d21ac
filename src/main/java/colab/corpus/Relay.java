package colab.corpus;

import colab.Diagnostic;

/** A sink between a reading and another sink, which passes on all but the rows as it hears it. */
public interface Relay extends Sink {
  /** {@return the other sink} */
  Sink to();

  @Override
  default void soon(long[] ids, int number) {
    to().soon(ids, number);
  }

  @Override
  default void expect(long rows) {
    to().expect(rows);
  }

  @Override
  default void rejected(Diagnostic why) {
    to().rejected(why);
  }

  @Override
  default void warning(Diagnostic what) {
    to().warning(what);
  }

  @Override
  default void leftOut(String as, long rows) {
    to().leftOut(as, rows);
  }

  @Override
  default void repeated(long rows) {
    to().repeated(rows);
  }

  @Override
  default void unknown(UnknownName name) {
    to().unknown(name);
  }

  @Override
  default void matched(String source, Matched institutions) {
    to().matched(source, institutions);
  }
}
