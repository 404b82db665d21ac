package colab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the parser is told of each option and parameter, beyond what manual pages show. */
final class TakenTest {
  private static final Path TAKEN = Path.of("src/test/taken.txt");

  @Test
  void everyArgumentIsTakenAsItIsWrittenDown() throws IOException {
    Map<String, List<String>> commands = new LinkedHashMap<>();
    CommandSpec program = Program.specification();
    note(program, commands);
    note(SetExpression.specification(), commands);
    Manual.commands(program).forEach(command -> note(command, commands));
    StringBuilder taken = new StringBuilder();
    commands.forEach(
        (argument, names) ->
            taken.append(argument).append(": ").append(String.join(" ", names)).append('\n'));
    Bless.compare(TAKEN, taken.toString());
  }

  private static void note(CommandSpec command, Map<String, List<String>> commands) {
    List<ArgSpec> all = new ArrayList<>(command.positionalParameters());
    all.addAll(command.options());
    for (ArgSpec argument : all) {
      commands.computeIfAbsent(line(argument), fresh -> new ArrayList<>()).add(command.name());
    }
  }

  private static String line(ArgSpec argument) {
    List<String> line = new ArrayList<>();
    line.add(names(argument));
    line.add(argument.arity().max() == 0 ? "flag" : argument.paramLabel());
    line.add((argument.isMultiValue() ? "list of " : "") + type(argument));
    line.add("arity " + argument.arity() + (argument.arity().isUnspecified() ? " by type" : ""));
    flags(argument, line);
    List<String> words = Misunderstanding.choices(argument);
    if (!words.isEmpty()) {
      line.add("of " + words.size() + " words, " + words.get(0) + " ...");
    }
    return String.join("; ", line);
  }

  private static String type(ArgSpec argument) {
    Class<?>[] types = argument.auxiliaryTypes();
    String name = types[types.length - 1].getSimpleName();
    return name.equals("int") ? "Integer" : name;
  }

  private static String names(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? String.join(", ", option.names())
        : "[" + ((PositionalParamSpec) argument).index() + "]";
  }

  private static void flags(ArgSpec argument, List<String> line) {
    line.add(OptionGroup.of(argument).name());
    if (!argument.splitRegex().isEmpty()) {
      line.add("apart by " + argument.splitRegex());
    }
    if (argument.required()) {
      line.add("required");
    }
    if (argument.hidden()) {
      line.add("hidden");
    }
    if (argument.inherited()) {
      line.add("inherited");
    }
    if (argument.parameterConsumer() != null) {
      line.add("any word");
    }
  }
}
