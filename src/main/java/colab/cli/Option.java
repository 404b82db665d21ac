package colab.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Range;

/**
 * An option with a value while it is declared: what is said of it comes first; the kind of its
 * value, and where that goes, comes last and adds it to the command. What is not given on the
 * command line goes nowhere.
 */
final class Option {
  private static final Range A_VALUE = Range.valueOf("1").unspecified(true);

  private final CommandSpec command;
  private final OptionSpec.Builder option;

  Option(CommandSpec command, OptionSpec.Builder option) {
    this.command = command;
    this.option = option;
  }

  /** {@return the option, whose values are or begin with one of these words} */
  Option of(Iterable<String> words) {
    option.completionCandidates(words);
    return this;
  }

  /** {@return the option, of which a value holds several apart by this} */
  Option apart(String mark) {
    option.splitRegex(mark);
    return this;
  }

  /** {@return the option, without which the command does not run} */
  Option required() {
    option.required(true);
    return this;
  }

  /** {@return the option, which takes its value in a way of its own} */
  Option taking(IParameterConsumer consumer) {
    option.parameterConsumer(consumer);
    return this;
  }

  /** Its value is a text. */
  void text(Consumer<String> given) {
    add(String.class, given);
  }

  /** Its values are texts, since it may be repeated. */
  void texts(Consumer<List<String>> given) {
    option.auxiliaryTypes(String.class);
    add(List.class, given);
  }

  /** Its value is a whole number. */
  void number(Consumer<Integer> given) {
    add(Integer.class, given);
  }

  /** Its value is a whole number of up to 64 bits. */
  void longNumber(Consumer<Long> given) {
    add(Long.class, given);
  }

  /** Its value is a number. */
  void decimal(Consumer<Double> given) {
    add(double.class, given);
  }

  /** Its value is a file or a folder. */
  void file(Consumer<Path> given) {
    option.converters(text -> Path.of(text));
    add(Path.class, given);
  }

  /** Its value is one of these constants, in any case. */
  <E extends Enum<E>> void constant(Class<E> type, Consumer<E> given) {
    option.completionCandidates(words(type));
    add(type, given);
  }

  /** {@return the words for these constants, made when they are asked for} */
  static <E extends Enum<E>> Iterable<String> words(Class<E> type) {
    return () -> EnumSet.allOf(type).stream().map(E::toString).iterator();
  }

  private void add(Class<?> type, Consumer<?> given) {
    Place<?> place = new Place<>(given);
    option.arity(A_VALUE).type(type).getter(place).setter(place).hasInitialValue(false);
    command.addOption(option.build());
  }
}
