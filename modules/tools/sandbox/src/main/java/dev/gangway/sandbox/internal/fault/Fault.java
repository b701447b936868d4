package dev.gangway.sandbox.internal.fault;

import dev.gangway.sandbox.internal.http.HttpReply;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with a call, written {@code status=503;retry-after=7}, {@code
 * slow=PT2S}, {@code reset}, {@code half}, {@code html} or {@code lost}.
 *
 * @param carriedOut whether the operation is carried out nevertheless
 */
public record Fault(Kind kind, int status, String retryAfter, Duration pause, boolean carriedOut) {
  private static final String SYNTAX =
      "Write status=503 with ;retry-after=7 or ;carried-out, slow=PT2S, reset, half, html=502, or"
          + " lost.";

  /** What goes wrong. */
  public enum Kind {
    /** A status, without the operation unless it says otherwise. */
    STATUS,
    /** The response comes late. */
    SLOW,
    /** The connection is reset before the operation. */
    RESET,
    /** The operation is carried out, and the connection closed after half of the response. */
    HALF,
    /** An HTML page of a proxy, without the operation. */
    HTML,
    /** The operation is carried out, and the connection reset before a response. */
    LOST
  }

  /**
   * Reads a fault.
   *
   * @throws IllegalArgumentException if it is not one; the message says how faults are written
   */
  public static Fault parse(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : text.split(";", -1)) {
      int equals = part.indexOf('=');
      String name = (equals < 0 ? part : part.substring(0, equals)).strip();
      parts.put(
          name.toLowerCase(Locale.ROOT), equals < 0 ? "" : part.substring(equals + 1).strip());
    }
    String first = parts.keySet().iterator().next();
    String value = parts.getOrDefault(first, "");
    String retryAfter = parts.getOrDefault("retry-after", "");
    if (!retryAfter.matches("[ -~]*")) {
      throw new IllegalArgumentException(SYNTAX);
    }
    boolean carriedOut = parts.containsKey("carried-out");
    return switch (first) {
      case "status" -> new Fault(Kind.STATUS, status(value), retryAfter, Duration.ZERO, carriedOut);
      case "html" ->
          new Fault(
              Kind.HTML, value.isEmpty() ? 502 : status(value), "", Duration.ZERO, carriedOut);
      case "slow" -> new Fault(Kind.SLOW, 200, "", pause(value), true);
      case "reset" -> new Fault(Kind.RESET, 0, "", Duration.ZERO, false);
      case "half" -> new Fault(Kind.HALF, 0, "", Duration.ZERO, true);
      case "lost" -> new Fault(Kind.LOST, 0, "", Duration.ZERO, true);
      default -> throw new IllegalArgumentException("There is no such fault. " + SYNTAX);
    };
  }

  private static int status(String text) {
    if (!text.matches("[2-5][0-9][0-9]")) {
      throw new IllegalArgumentException("The status must be 200 to 599. " + SYNTAX);
    }
    return Integer.parseInt(text);
  }

  private static Duration pause(String text) {
    try {
      Duration pause = Duration.parse(text);
      if (pause.isNegative() || pause.compareTo(Duration.ofMinutes(10)) > 0) {
        throw new IllegalArgumentException("A pause must be at most ten minutes. " + SYNTAX);
      }
      return pause;
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("A pause is written as PT2S or PT0.5S. " + SYNTAX, e);
    }
  }

  /**
   * Returns what is sent.
   *
   * @param carried the response of the operation; null if it was not carried out
   */
  public HttpReply apply(@Nullable HttpReply carried) {
    HttpReply reply = carried == null ? HttpReply.json(503, "{}") : carried;
    return switch (kind) {
      case STATUS -> {
        HttpReply asked =
            HttpReply.json(status, "{\"message\":\"The sandbox was asked for this status.\"}");
        yield retryAfter.isEmpty() ? asked : asked.withHeader("Retry-After", retryAfter);
      }
      case HTML ->
          HttpReply.of(
              status,
              "text/html; charset=utf-8",
              "<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>"
                  + "<p>A proxy between you and the provider sent this page.</p>");
      case SLOW -> reply.withPause(pause);
      case HALF -> reply.withEnding(HttpReply.Ending.HALF);
      case RESET, LOST -> reply.withEnding(HttpReply.Ending.RESET);
    };
  }

  /** Writes the fault as it is read. */
  @Override
  public String toString() {
    String name = kind.name().toLowerCase(Locale.ROOT);
    String value =
        kind == Kind.STATUS || kind == Kind.HTML
            ? "=" + status
            : kind == Kind.SLOW ? "=" + pause : "";
    boolean says = carriedOut && (kind == Kind.STATUS || kind == Kind.HTML);
    return name
        + value
        + (retryAfter.isEmpty() ? "" : ";retry-after=" + retryAfter)
        + (says ? ";carried-out" : "");
  }
}
