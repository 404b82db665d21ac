package colab.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Prints what a shell needs to complete command lines of colab. */
final class CompletionCommand implements Command {
  /** A shell that can be served. */
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  private final Surroundings surroundings;
  private Optional<CommandSpec> spec = Optional.empty();
  private Shell shell = Shell.BASH;

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  source <(colab completion bash)    in ~/.bashrc",
        "  source <(colab completion zsh)     in ~/.zshrc, after compinit",
        "  colab completion fish > ~/.config/fish/completions/colab.fish");
    spec = Optional.of(options.command());
    options
        .parameter("SHELL", "bash, zsh or fish.")
        .required()
        .constant(Shell.class, given -> shell = given);
  }

  @Override
  public Integer call() {
    CommandSpec program = spec.orElseThrow().parent();
    if (shell == Shell.FISH) {
      surroundings.out().print(FishCompletion.script(program));
      return ExitCode.DONE;
    }
    String start = shell == Shell.ZSH ? "autoload -U +X bashcompinit && bashcompinit\n" : "";
    surroundings.out().print(start + Completion.script(program));
    return ExitCode.DONE;
  }
}
