package dev.gangway.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the generator mends or leaves out of a spec. */
@Command(
    name = "lint",
    description = "Shows what the generator would mend or leave out of a spec.",
    footer = {
      "",
      "Example:",
      "  gangway lint openapi.yaml",
      "",
      "Each line has the place and the reason. The exit code is 14 if there is any."
    })
final class LintCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "SPEC", description = "The OpenAPI document.")
  private Path spec = Path.of("openapi.yaml");

  @Option(
      names = "--overlay",
      paramLabel = "FILE",
      description = "An OpenAPI Overlay, relative to the folder of the document.")
  private @Nullable String overlay;

  LintCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("basePackage", "com.example.lint");
    options.put("clientName", "Lint");
    if (overlay != null) {
      options.put("overlay", overlay);
    }
    List<String> warnings = new Generator(terminal).lint(spec, options);
    warnings.forEach(terminal::result);
    terminal.note(warnings.size() + (warnings.size() == 1 ? " warning" : " warnings"));
    return warnings.isEmpty() ? Exit.OK.code : Exit.WARNINGS.code;
  }
}
