package colab.cli;

import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/** Where the parser puts what was given for an option, and sees it again. */
final class Place<V> implements IGetter, ISetter {
  private final Consumer<V> given;

  /** Nothing as yet; to the first of several values the parser makes a list of its own. */
  private Object last = List.of();

  Place(Consumer<V> given) {
    this.given = given;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> T get() {
    return (T) last;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T set(T value) {
    given.accept((V) value);
    last = value;
    return value;
  }
}
