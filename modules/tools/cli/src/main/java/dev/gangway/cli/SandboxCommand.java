package dev.gangway.cli;

import dev.gangway.sandbox.Sandbox;
import dev.gangway.testkit.Spec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays providers over HTTP until it is stopped. */
@Command(
    name = "sandbox",
    description = "Plays providers over HTTP, with state, faults and webhooks.",
    footer = {
      "",
      "Examples:",
      "  gangway sandbox kriptomat elkyc --port 8080",
      "  gangway sandbox --spec teashop=openapi.yaml"
    })
final class SandboxCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PROVIDER",
      completionCandidates = CallCommand.ProviderNames.class,
      description = "Those to play; all by default.")
  private List<String> providers = new ArrayList<>();

  @Option(names = "--port", defaultValue = "8080", description = "The port (${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "The address to listen at (${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(names = "--spec", paramLabel = "NAME=FILE", description = "Also plays your own provider.")
  private Map<String, Path> specs = new LinkedHashMap<>();

  @Option(names = "--step", description = "How long a state lasts, such as PT5S.")
  private @Nullable Duration step;

  @Option(names = "--seed", description = "Makes ids and tokens the same at each start.")
  private @Nullable Long seed;

  @Option(names = "--state-limit", description = "How many characters of state are kept at most.")
  private @Nullable Long stateLimit;

  SandboxCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Sandbox sandbox = start();
    try {
      terminal.result("The sandbox is ready. Its page: " + sandbox.url());
      terminal.result("Base URLs are below it, such as " + sandbox.url() + "kriptomat/");
      terminal.result("Press Ctrl+C to stop it.");
      Thread.currentThread().join();
      return Exit.OK.code;
    } catch (InterruptedException e) {
      return Exit.INTERRUPTED.code;
    } finally {
      sandbox.close();
    }
  }

  private Sandbox start() {
    Sandbox.Builder builder = Sandbox.builder().port(port).host(host);
    Map<String, ?> known = Providers.all();
    for (String each : providers) {
      if (!known.containsKey(each)) {
        throw Names.unknown("gangway", "provider", each, known.keySet());
      }
      builder.provider(each);
    }
    specs.forEach((name, file) -> builder.provider(name, Spec.load(file)));
    if (providers.isEmpty() && specs.isEmpty()) {
      known.keySet().forEach(builder::provider);
    }
    if (step != null) {
      builder.step(step);
    }
    if (seed != null) {
      builder.seed(seed);
    }
    if (stateLimit != null) {
      builder.stateLimit(stateLimit);
    }
    return builder.start();
  }
}
