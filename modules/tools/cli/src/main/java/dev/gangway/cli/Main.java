package dev.gangway.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The command line: {@code java -jar gangway.jar call kriptomat users get 6}. */
@Command(
    name = "gangway",
    description = "Calls providers of crypto on-ramps and KYC, and makes clients of their specs.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Main.Version.class)
final class Main {

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    Terminal terminal =
        new Terminal(
            System.getenv(),
            System.in,
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    System.exit(run(terminal, args));
  }

  static int run(Terminal terminal, String... args) {
    return commandLine(terminal).execute(args);
  }

  static CommandLine commandLine(Terminal terminal) {
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new CallCommand(terminal))
            .addSubcommand(new SandboxCommand(terminal))
            .addSubcommand(new WebhookCommand(terminal))
            .addSubcommand(new LintCommand(terminal))
            .addSubcommand(new GenerateCommand(terminal))
            .addSubcommand(new NewCommand(terminal))
            .addSubcommand(new CompletionCommand(terminal))
            .setOut(terminal.out())
            .setErr(terminal.err())
            // A secret is @FILE, which no command may replace by the file's text.
            .setExpandAtFiles(false)
            .setUsageHelpAutoWidth(true)
            .setParameterExceptionHandler((failure, args) -> refuse(terminal, failure))
            .setExecutionExceptionHandler((failure, each, parsed) -> fail(terminal, failure));
    addHelp(line);
    line.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n").footer(Exit.list());
    return line;
  }

  /** Gives every command its {@code --help}. */
  private static void addHelp(CommandLine line) {
    line.getCommandSpec().mixinStandardHelpOptions(true);
    line.getSubcommands().values().forEach(Main::addHelp);
  }

  private static int refuse(Terminal terminal, ParameterException failure) {
    terminal.note(String.valueOf(failure.getMessage()));
    terminal.note("See " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help.");
    return Exit.USAGE.code;
  }

  private static int fail(Terminal terminal, Exception failure) {
    terminal.note(String.valueOf(failure.getMessage()));
    return failure instanceof CommandFailure known ? known.exit().code : Exit.FAILED.code;
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"gangway " + text()};
    }

    static String text() {
      try (InputStream file = Main.class.getResourceAsStream("version.txt")) {
        return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
            .strip();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
