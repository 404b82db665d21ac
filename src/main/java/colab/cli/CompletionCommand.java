package colab.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete command lines of colab. */
@Command(
    name = "completion",
    header = "A script that completes commands and options in bash, zsh or fish.",
    footer = {
      "  source <(colab completion bash)    in ~/.bashrc",
      "  source <(colab completion zsh)     in ~/.zshrc, after compinit",
      "  colab completion fish > ~/.config/fish/completions/colab.fish"
    })
final class CompletionCommand implements Callable<Integer> {
  /** A shell that can be served. */
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1", paramLabel = "SHELL", description = "bash, zsh or fish.")
  private Shell shell = Shell.BASH;

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (shell == Shell.FISH) {
      surroundings.out().print(FishCompletion.script(spec.parent()));
      return ExitCode.DONE;
    }
    String start = shell == Shell.ZSH ? "autoload -U +X bashcompinit && bashcompinit\n" : "";
    surroundings.out().print(start + Completion.script(spec.parent()));
    return ExitCode.DONE;
  }
}
