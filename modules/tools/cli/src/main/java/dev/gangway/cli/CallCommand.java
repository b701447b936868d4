package dev.gangway.cli;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.ApiCall;
import dev.gangway.core.ApiResponse;
import dev.gangway.core.ClientProvider;
import dev.gangway.core.body.Download;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.json.JsonCodec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Calls an operation of a provider. */
@Command(
    name = "call",
    description = "Calls an operation of a provider.",
    footer = {
      "",
      "Examples:",
      "  gangway call kriptomat users get 6",
      "  gangway call kriptomat orders buy 6 --body order.json",
      "  gangway call kriptomat orders buy 6 --body order.json --key 5f0c…",
      "  gangway call kriptomat transactions list page=2",
      "",
      "Settings and credentials come from environment variables such as",
      "KRIPTOMAT_SERVER and KRIPTOMAT_CLIENT_SECRET, from files that variables",
      "such as KRIPTOMAT_CLIENT_SECRET_FILE name, or from the file of --settings.",
      "Without a name or with a wrong one, the message lists those that exist."
    })
final class CallCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PROVIDER",
      completionCandidates = ProviderNames.class,
      description = "Such as kriptomat.")
  private String provider = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "TAG", description = "Such as users.")
  private String tag = "";

  @Parameters(index = "2", arity = "0..1", paramLabel = "METHOD", description = "Such as get.")
  private String method = "";

  @Parameters(
      index = "3..*",
      paramLabel = "ARGUMENT",
      description = "By position, or by name such as page=2. A secret is @FILE.")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = "--body",
      paramLabel = "FILE",
      description = "The body as JSON; - is standard input.")
  private @Nullable String body;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = "The idempotency key of an earlier call, to repeat it.")
  private @Nullable String key;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "A file of lines such as kriptomat.server=staging.")
  private @Nullable Path settings;

  @Option(names = "--save", paramLabel = "FILE", description = "Where a downloaded file goes.")
  private @Nullable Path save;

  @Option(names = "--timeout", paramLabel = "DURATION", description = "Such as PT20S.")
  private @Nullable Duration timeout;

  @Option(names = "--reveal", description = "Also shows secrets and personal data.")
  private boolean reveal;

  @Option(names = "--json", description = "One line of JSON, also for failures.")
  private boolean json;

  CallCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The names that the shells complete. */
  static final class ProviderNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Providers.all().keySet().iterator();
    }
  }

  @Override
  @SuppressWarnings("try") // Closing a client interrupts nobody.
  public Integer call() throws Exception {
    ClientProvider found = Providers.named(provider);
    ClientOperation operation = ClientOperation.of(found, tag, method);
    @Nullable Object[] values = new CallArguments(operation, terminal).values(arguments, body);
    try (AutoCloseable client = client(found)) {
      return send(operation, prepared(operation.call(client, values)));
    }
  }

  private AutoCloseable client(ClientProvider found) {
    try {
      CommandSettings given = CommandSettings.of(found.name(), terminal.environment(), settings);
      return found.builder(given).build();
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new CommandFailure(Exit.SETTINGS, String.valueOf(e.getMessage()));
    }
  }

  private ApiCall<?> prepared(ApiCall<?> call) {
    try {
      ApiCall<?> keyed = key == null ? call : call.withIdempotencyKey(key);
      return timeout == null ? keyed : keyed.withTimeout(timeout);
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      throw new CommandFailure(Exit.USAGE, String.valueOf(e.getMessage()));
    }
  }

  private int send(ClientOperation operation, ApiCall<?> call) throws IOException {
    String sent = call.idempotencyKey();
    if (sent != null) {
      terminal.note("Idempotency key: " + sent + " (repeat this call with --key " + sent + ")");
    }
    try {
      show(operation, response(operation, call));
      return Exit.OK.code;
    } catch (ApiException e) {
      return failed(operation, e);
    } catch (IllegalStateException | IllegalArgumentException e) {
      // A credential or a base URL that is missing, or a body that breaks what is documented.
      throw new CommandFailure(
          e instanceof IllegalStateException ? Exit.SETTINGS : Exit.USAGE,
          String.valueOf(e.getMessage()));
    }
  }

  @SuppressWarnings("try") // The progress is only ended.
  private ApiResponse<?> response(ClientOperation operation, ApiCall<?> call) {
    try (Progress progress = Progress.start(terminal, "Waiting for " + operation.id())) {
      return call.response();
    }
  }

  private int failed(ClientOperation operation, ApiException failure) {
    Exit exit = Exit.of(failure);
    if (json) {
      terminal.result(
          "{\"operation\":%s,\"error\":%s,\"exit\":%d,\"message\":%s}"
              .formatted(
                  JsonLines.quoted(operation.id()),
                  JsonLines.quoted(exit.name()),
                  exit.code,
                  JsonLines.quoted(String.valueOf(failure.getMessage()))));
    } else {
      terminal.note(String.valueOf(failure.getMessage()));
    }
    return exit.code;
  }

  private void show(ClientOperation operation, ApiResponse<?> response) throws IOException {
    Object value = response.value();
    if (value instanceof Download download) {
      save(download);
      return;
    }
    String text = value == null ? "null" : text(operation, value);
    if (json) {
      terminal.result(
          "{\"operation\":%s,\"status\":%d,\"value\":%s}"
              .formatted(JsonLines.quoted(operation.id()), response.status(), text));
    } else if (value != null) {
      terminal.result(JsonLines.indented(text));
    }
  }

  private void save(Download download) throws IOException {
    if (save == null) {
      throw new CommandFailure(Exit.USAGE, "The response is a file. Name one by --save.");
    }
    download.saveTo(save);
    terminal.note("Saved to " + save + ".");
  }

  @SuppressWarnings("unchecked")
  private String text(ClientOperation operation, Object value) {
    JsonAdapter<Object> codec = (JsonAdapter<Object>) operation.codecs().response(operation.id());
    if (codec == null) {
      return "null";
    }
    if (reveal) {
      return codec.toJson(value);
    }
    String hidden = operation.hidden();
    if (hidden != null) {
      return "\"<" + hidden + ">\"";
    }
    return codec instanceof JsonCodec<Object> own ? own.redactedText(value) : "\"<unknown>\"";
  }
}
