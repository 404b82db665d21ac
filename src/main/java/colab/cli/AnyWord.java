package colab.cli;

import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Takes the next argument whatever it looks like: {@code --sort -fwci}. */
final class AnyWord implements IParameterConsumer {
  @Override
  @SuppressWarnings("JdkObsolete")
  public void consumeParameters(Stack<String> arguments, ArgSpec argument, CommandSpec command) {
    if (arguments.isEmpty()) {
      throw new picocli.CommandLine.MissingParameterException(
          command.commandLine(), argument, "Missing required parameter for option '--sort'");
    }
    argument.setValue(arguments.pop());
  }
}
