package dev.gangway.cli;

import dev.gangway.codegen.DiffOptions;
import dev.gangway.codegen.SpecDiff;
import dev.gangway.codegen.diff.Bump;
import dev.gangway.codegen.diff.ClientDiff;
import dev.gangway.codegen.diff.DiffReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a change of a spec breaks. */
@Command(
    name = "diff",
    description = "Shows what a change of a spec does to the users of its client.",
    footer = {
      "",
      "Examples:",
      "  gangway diff released.yaml openapi.yaml --released 0.3.1",
      "  gangway diff released.yaml openapi.yaml --fail-on major",
      "",
      "--fail-on major fails if code of users can break, --fail-on minor also if",
      "something is new. The exit code is 15 then."
    })
final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "OLD", description = "The document that users have.")
  private Path before = Path.of("released.yaml");

  @Parameters(index = "1", paramLabel = "NEW", description = "The changed document.")
  private Path after = Path.of("openapi.yaml");

  @Option(
      names = "--released",
      paramLabel = "VERSION",
      description = "The released version, to show the one that must follow.")
  private String released = "";

  @Option(names = "--fail-on", description = "${COMPLETION-CANDIDATES}.")
  private @Nullable Level failOn;

  @Option(names = "--client", paramLabel = "NAME", description = "The client's class.")
  private String client = "";

  @Option(
      names = "--overlay",
      paramLabel = "FILE",
      description = "An OpenAPI Overlay, relative to the folder of each document.")
  private String overlay = "";

  @Option(names = "--strict", description = "Mends nothing: the faults are refused.")
  private boolean strict;

  @Option(names = "--keep-unused", description = "Also compares types that nothing uses.")
  private boolean keepUnused;

  /** The changes that fail the command. */
  @SuppressWarnings("MemberName") // As they are typed.
  enum Level {
    minor,
    major
  }

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    for (Path file : List.of(before, after)) {
      if (!Files.isReadable(file)) {
        throw new CommandFailure(Exit.USAGE, "There is no file " + file + " that can be read.");
      }
    }
    requireVersion();
    ClientDiff diff = diff();
    String report = new DiffReport(diff, client, before.toString()).text(released);
    report.lines().forEach(terminal::result);
    return failOn != null && diff.bump().compareTo(bump(failOn)) >= 0
        ? Exit.CHANGES.code
        : Exit.OK.code;
  }

  @SuppressWarnings("try") // The progress is only closed.
  private ClientDiff diff() {
    try (Progress progress = Progress.start(terminal, "Comparing " + after.getFileName())) {
      return SpecDiff.compare(before, after, new DiffOptions(client, overlay, strict, keepUnused));
    } catch (RuntimeException e) {
      throw new CommandFailure(Exit.FAILED, String.valueOf(e.getMessage()));
    }
  }

  private void requireVersion() {
    try {
      String unused = released.isEmpty() ? "" : Bump.PATCH.after(released);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(Exit.USAGE, String.valueOf(e.getMessage()));
    }
  }

  private static Bump bump(Level level) {
    return Bump.valueOf(level.name().toUpperCase(Locale.ROOT));
  }
}
