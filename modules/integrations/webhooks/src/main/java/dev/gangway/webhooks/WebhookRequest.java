package dev.gangway.webhooks;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came, before anything in it is believed. An adapter makes it of the bytes of the
 * body, never of a text: decoding and encoding a body again can change the bytes that are signed.
 */
public final class WebhookRequest {
  private final Map<String, List<String>> headers;
  private final byte[] body;
  private final @Nullable InetAddress remote;

  private WebhookRequest(
      Map<String, List<String>> headers, byte[] body, @Nullable InetAddress remote) {
    this.headers = headers;
    this.body = body;
    this.remote = remote;
  }

  /**
   * Returns a request.
   *
   * @param headers the values by name, in any case
   * @param body the bytes of the body, which the caller must not change afterwards
   * @param remote the address at the other end of the connection, or null if it is not known
   */
  public static WebhookRequest of(
      Map<String, List<String>> headers, byte[] body, @Nullable InetAddress remote) {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        (name, values) ->
            copy.merge(name.toLowerCase(Locale.ROOT), List.copyOf(values), WebhookRequest::joined));
    return new WebhookRequest(copy, Objects.requireNonNull(body, "body"), remote);
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** Returns the values of a header, none if it is absent. */
  public List<String> headers(String name) {
    return Objects.requireNonNull(headers.getOrDefault(name, List.of()));
  }

  /** Returns the address at the other end of the connection, or null if it is not known. */
  public @Nullable InetAddress remote() {
    return remote;
  }

  /** Returns the header's only value. */
  String header(String name) throws RefusedException {
    List<String> values = headers(name);
    if (values.size() != 1) {
      throw new RefusedException(
          values.isEmpty()
              ? "the header " + name + " is missing"
              : "the header " + name + " is there " + values.size() + " times");
    }
    return values.get(0).strip();
  }

  byte[] body() {
    return body;
  }

  /** Shows nothing of what came. */
  @Override
  public String toString() {
    return "WebhookRequest[" + body.length + " bytes]";
  }
}
