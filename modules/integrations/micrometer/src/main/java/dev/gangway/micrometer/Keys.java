package dev.gangway.micrometer;

import dev.gangway.core.ObservedCall;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the observations. A registry such as Prometheus refuses a meter whose keys differ
 * from those of the first one with its name, so that an attempt has exactly the keys of a request
 * of Spring's clients, from its start.
 */
final class Keys {
  static final String CLIENT = "gangway.client";
  static final String OPERATION = "gangway.operation";
  static final String OUTCOME = "gangway.outcome";
  static final String EXCEPTION = "exception";
  static final String ATTEMPTS = "gangway.attempts";

  private static final String NONE = "none";

  /** What Spring's clients say of a request that no response came to. */
  private static final KeyValues NO_RESPONSE =
      KeyValues.of("status", "CLIENT_ERROR", "outcome", "UNKNOWN");

  /** A meter of calls that are under way has the keys too. */
  static final KeyValues CALL_AT_START = KeyValues.of(OUTCOME, NONE, EXCEPTION, NONE);

  static KeyValues ofRequest(ObservedCall call) {
    return NO_RESPONSE.and(
        KeyValue.of("method", call.method()),
        KeyValue.of("uri", call.path()),
        KeyValue.of(EXCEPTION, NONE),
        KeyValue.of("client.name", call.serverHost()));
  }

  static KeyValues ofResponse(int status, @Nullable Class<? extends Throwable> failure) {
    KeyValues response =
        status == 0
            ? NO_RESPONSE
            : KeyValues.of("status", Integer.toString(status), "outcome", seriesOf(status));
    return response.and(EXCEPTION, nameOf(failure));
  }

  private static String seriesOf(int status) {
    return switch (status / 100) {
      case 1 -> "INFORMATIONAL";
      case 2 -> "SUCCESS";
      case 3 -> "REDIRECTION";
      case 4 -> "CLIENT_ERROR";
      case 5 -> "SERVER_ERROR";
      default -> "UNKNOWN";
    };
  }

  /** Returns the simple name of a class, or its whole name if it has no simple one. */
  static String nameOf(@Nullable Class<? extends Throwable> failure) {
    if (failure == null) {
      return NONE;
    }
    String simple = failure.getSimpleName();
    return simple.isEmpty() ? failure.getName() : simple;
  }

  private Keys() {}
}
