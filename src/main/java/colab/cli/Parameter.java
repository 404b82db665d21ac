package colab.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Range;

/**
 * A parameter while it is declared, as an {@link Option} is; there may be none, if not required.
 */
final class Parameter {
  private final CommandSpec command;
  private final PositionalParamSpec.Builder parameter;
  private boolean required;

  Parameter(CommandSpec command, OptionGroup group, String label, String description) {
    this.command = command;
    this.parameter =
        PositionalParamSpec.builder().userObject(group).paramLabel(label).description(description);
  }

  /** {@return the parameter, without which the command does not run} */
  Parameter required() {
    required = true;
    return this;
  }

  /** Its value is a text. */
  void text(Consumer<String> given) {
    addOne(String.class, given);
  }

  /** Its value is a file or a folder. */
  void file(Consumer<Path> given) {
    parameter.converters(text -> Path.of(text));
    addOne(Path.class, given);
  }

  /** Its value is one of these constants, in any case. */
  <E extends Enum<E>> void constant(Class<E> type, Consumer<E> given) {
    parameter.completionCandidates(Option.words(type));
    addOne(type, given);
  }

  /** Its values are all that follow, as texts. */
  void texts(Consumer<List<String>> given) {
    parameter.auxiliaryTypes(String.class).arity(Range.valueOf("0..1").unspecified(true));
    parameter.index(next() + "..*");
    add(List.class, given);
  }

  private void addOne(Class<?> type, Consumer<?> given) {
    parameter.arity(required ? "1" : "0..1").required(required).index(String.valueOf(next()));
    add(type, given);
  }

  private int next() {
    return command.positionalParameters().size();
  }

  private void add(Class<?> type, Consumer<?> given) {
    Place<?> place = new Place<>(given);
    parameter.type(type).getter(place).setter(place).hasInitialValue(false);
    command.addPositional(parameter.build());
  }
}
