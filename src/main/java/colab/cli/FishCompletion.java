package colab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A completion script for fish, made from the commands: names and options with what they do, the
 * words that options take (after a comma again) with what they stand for, files for everything
 * else.
 */
final class FishCompletion {
  private static final String HEAD =
      """
      # Completion of colab; made by: colab completion fish
      function __colab_list --argument-names words
          set -l token (string unescape -- (commandline -ct | string replace -r -- '^--[a-z-]+=' ''))
          set -l before (string match -r -- '^.*,' $token)
          for word in ($words)
              printf '%s%s\\n' "$before" $word
          end
      end
      complete -c colab -e
      """;

  private final CommandSpec program;
  private final Map<String, String> functions = new LinkedHashMap<>();
  private final StringBuilder lines = new StringBuilder();

  private FishCompletion(CommandSpec program) {
    this.program = program;
  }

  /** {@return the script} */
  static String script(CommandSpec program) {
    return new FishCompletion(program).script();
  }

  private String script() {
    line("__fish_use_subcommand", "-f -l help", "Show this help.");
    line("__fish_use_subcommand", "-f -l version", "Show the version.");
    for (CommandSpec command : Manual.commands(program).toList()) {
      line("__fish_use_subcommand", "-f -a " + command.name(), Manual.header(command));
    }
    Manual.commands(program).forEach(this::command);
    String words =
        functions.entrySet().stream()
            .map(each -> function(each.getValue(), each.getKey()))
            .collect(Collectors.joining());
    return HEAD + words + lines;
  }

  private void command(CommandSpec command) {
    String here = "__fish_seen_subcommand_from " + command.name();
    for (OptionSpec option : command.options()) {
      if (!option.hidden()) {
        line(here, names(option) + values(option), Manual.description(option));
      }
    }
    List<String> words = new ArrayList<>();
    command.positionalParameters().forEach(each -> words.addAll(Misunderstanding.choices(each)));
    if (command.name().equals("help")) {
      words.addAll(Topics.NAMES);
      words.addAll(program.subcommands().keySet());
    }
    if (!words.isEmpty()) {
      String once = "not __fish_seen_subcommand_from " + String.join(" ", words);
      String unless = command.name().equals("help") ? "" : "; and " + once;
      line(here + unless, "-f -a '" + String.join(" ", words) + "'", "");
    }
  }

  private static String names(OptionSpec option) {
    StringBuilder names = new StringBuilder("-l " + option.longestName().substring(2));
    for (String name : option.names()) {
      names.append(name.startsWith("--") ? "" : " -s " + name.substring(1));
    }
    return names.toString();
  }

  private String values(ArgSpec option) {
    List<String> words = Misunderstanding.choices(option);
    if (words.isEmpty()) {
      return option.arity().max() == 0 ? "" : " -r";
    }
    String rows = Candidates.described(words).stream().collect(Collectors.joining("\n"));
    String function =
        functions.computeIfAbsent(rows, fresh -> "__colab_words_" + (functions.size() + 1));
    return " -x -a '(__colab_list " + function + ")'";
  }

  private static String function(String name, String rows) {
    return "function " + name + "\n    echo " + quoted(rows) + "\nend\n";
  }

  private void line(String when, String what, String description) {
    lines.append("complete -c colab -n ").append(quoted(when)).append(" ").append(what);
    lines.append(description.isEmpty() ? "" : " -d " + quoted(description)).append("\n");
  }

  private static String quoted(String words) {
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
