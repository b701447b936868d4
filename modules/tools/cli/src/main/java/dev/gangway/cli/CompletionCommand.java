package dev.gangway.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell completes commands by. */
@Command(
    name = "completion",
    description = "Prints the completion of a shell.",
    footer = {
      "",
      "Examples:",
      "  source <(gangway completion bash)",
      "  source <(gangway completion zsh)"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
  private Shell shell = Shell.bash;

  /** The shells; the script is for both. */
  @SuppressWarnings("MemberName") // As they are typed.
  enum Shell {
    bash,
    zsh
  }

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.result("# The completion of gangway for " + shell + ", which is to be sourced.");
    terminal.result(
        AutoComplete.bash("gangway", Objects.requireNonNull(spec).root().commandLine()));
    return Exit.OK.code;
  }
}
