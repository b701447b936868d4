package dev.gangway.core.internal.call;

import dev.gangway.core.ClientBuilder;
import dev.gangway.core.RetryPolicy;
import dev.gangway.core.Server;
import dev.gangway.core.Settings;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The settings that all clients have. */
public final class BuilderSettings {

  /** Applies the settings to the builder of a client with these servers. */
  public static void apply(ClientBuilder<?> builder, Settings settings, Server... servers) {
    if (settings.hasAny("server")) {
      builder.server(server(settings, servers));
    }
    if (settings.hasAny("base-url")) {
      builder.baseUrl(settings.text("base-url"));
    }
    if (settings.hasAny("timeout")) {
      builder.timeout(duration(settings, "timeout"));
    }
    if (settings.hasAny("max-attempts")) {
      long attempts = settings.integer("max-attempts");
      builder.retries(
          attempts == 1
              ? RetryPolicy.none()
              : RetryPolicy.standard().withMaxAttempts(Math.toIntExact(attempts)));
    }
    if (settings.hasAny("log-calls")) {
      builder.logCalls(isTrue(settings, "log-calls"));
    }
  }

  private static Server server(Settings settings, Server... servers) {
    String name = settings.text("server").strip();
    return Arrays.stream(servers)
        .filter(server -> server.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    settings.describe("server")
                        + " is not a server of the provider. "
                        + (servers.length == 0
                            ? "Set base-url instead."
                            : "Set it to "
                                + Arrays.stream(servers)
                                    .map(Server::name)
                                    .collect(Collectors.joining(" or "))
                                + ", or set base-url instead.")));
  }

  private static Duration duration(Settings settings, String name) {
    String text = settings.text(name).strip().toLowerCase(Locale.ROOT);
    try {
      if (text.endsWith("ms")) {
        return Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2).strip()));
      }
      return Duration.parse(text.startsWith("p") ? text : "pt" + text);
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new IllegalStateException(
          settings.describe(name)
              + " is not a duration. Set it to seconds such as 20s, to milliseconds such as 500ms,"
              + " or to a duration of ISO 8601 such as PT1M30S.");
    }
  }

  private static boolean isTrue(Settings settings, String name) {
    return switch (settings.text(name).strip().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalStateException(
              settings.describe(name) + " is neither true nor false. Set it to one of these.");
    };
  }

  private BuilderSettings() {}
}
