package dev.gangway.core.internal.log;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Headers as a log shows them: the values of those that are known to be harmless. */
final class LoggedHeaders {
  private static final Set<String> HARMLESS =
      Set.of(
          "accept",
          "age",
          "cache-control",
          "content-encoding",
          "content-length",
          "date",
          "ratelimit-limit",
          "ratelimit-remaining",
          "ratelimit-reset",
          "request-id",
          "retry-after",
          "traceparent",
          "user-agent",
          "x-correlation-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-reset",
          "x-request-id");

  /** Names all headers of the caller, the client and the credentials. */
  static String sent(Request request) {
    StringJoiner headers = new StringJoiner(", ", "[", "]");
    RequestBody body = request.body();
    if (body != null && body.contentType() != null) {
      headers.add("Content-Type: " + type(body.contentType()));
    }
    for (String name : request.headers().names()) {
      String value = shown(name, request.headers());
      headers.add(name + ": " + (value == null ? "<redacted>" : value));
    }
    return headers.toString();
  }

  /** Leaves out the headers that are not known: the provider chose their names too. */
  static String received(Headers received) {
    StringJoiner headers = new StringJoiner(", ", "[", "]");
    for (String name : received.names()) {
      String value = shown(name, received);
      if (value != null) {
        headers.add(name + ": " + value);
      }
    }
    return headers.toString();
  }

  private static @Nullable String shown(String name, Headers headers) {
    String known = name.toLowerCase(Locale.ROOT);
    String value = headers.get(name);
    if (value == null) {
      return null;
    }
    return known.equals("content-type")
        ? type(MediaType.parse(value))
        : HARMLESS.contains(known) ? LoggedText.of(value) : null;
  }

  /** A type's parameters may name a person's file. */
  static String type(@Nullable MediaType type) {
    return type == null ? "no declared type" : type.type() + "/" + type.subtype();
  }

  private LoggedHeaders() {}
}
