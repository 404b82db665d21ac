package colab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A completion script for bash, made from the commands: their names, their options, the words that
 * options take (after a comma again), files for everything else. zsh runs the same script.
 */
final class Completion {
  private static final String SCRIPT =
      """
      # Completion of colab; made by: colab completion
      _colab() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} name= words= start= i
        if [[ $word == = ]]; then
          word=
        elif [[ $before == = ]]; then
          before=${COMP_WORDS[COMP_CWORD-2]}
        fi
        for ((i = 1; i < COMP_CWORD; i++)); do
          case ${COMP_WORDS[i]} in
            %s) name=${COMP_WORDS[i]}; break ;;
          esac
        done
        case $name$before in
      %s    *)
            case $name in
              '') words='%s' ;;
      %s      esac
            case $name/$word in
              */-*|/*|list/*|help/*|completion/*) ;;
              *) words= ;;
            esac ;;
        esac
        if [[ $word == *,* ]]; then
          start=${word%%,*},
          word=${word##*,}
        fi
        COMPREPLY=($(compgen -P "$start" -W "$words" -- "$word"))
        if [[ ${#COMPREPLY[@]} -eq 0 ]]; then
          local IFS=$'\\n'
          COMPREPLY=($(compgen -f -- "$word"))
        fi
      }
      complete -o filenames -F _colab colab
      """;

  private final CommandSpec program;

  private Completion(CommandSpec program) {
    this.program = program;
  }

  /** {@return the script} */
  static String script(CommandSpec program) {
    Completion completion = new Completion(program);
    String names = Manual.commands(program).map(CommandSpec::name).collect(Collectors.joining("|"));
    String first =
        Stream.concat(
                Manual.commands(program).map(CommandSpec::name), Stream.of("--help --version"))
            .collect(Collectors.joining(" "));
    return SCRIPT.formatted(names, completion.values(), first, completion.options());
  }

  /** A line for each list of words, so that the countries stand there once. */
  private String values() {
    Map<String, List<String>> places = new LinkedHashMap<>();
    Manual.commands(program)
        .forEach(
            command -> {
              for (OptionSpec option : command.options()) {
                String words = String.join(" ", Misunderstanding.choices(option));
                for (String name : words.isEmpty() ? new String[0] : option.names()) {
                  places
                      .computeIfAbsent(words, fresh -> new ArrayList<>())
                      .add(command.name() + name);
                }
              }
            });
    StringBuilder lines = new StringBuilder();
    places.forEach(
        (words, patterns) -> lines.append(line("    ", String.join("|", patterns), words)));
    return lines.toString();
  }

  private String options() {
    return Manual.commands(program).map(Completion::options).collect(Collectors.joining());
  }

  private static String options(CommandSpec command) {
    List<String> words = new ArrayList<>();
    for (ArgSpec parameter : command.positionalParameters()) {
      words.addAll(Misunderstanding.choices(parameter));
    }
    command.options().stream()
        .filter(option -> !option.hidden())
        .map(OptionSpec::longestName)
        .forEach(words::add);
    if (command.name().equals("help")) {
      words.addAll(Topics.NAMES);
      words.addAll(command.parent().subcommands().keySet());
    }
    return line("        ", command.name(), String.join(" ", words));
  }

  private static String line(String indent, String pattern, String words) {
    return indent + pattern + ") words='" + words + "' ;;\n";
  }
}
