package dev.gangway.sandbox.internal.http;

import java.time.Duration;
import okhttp3.Headers;
import okio.ByteString;

/**
 * A response, and how it is sent.
 *
 * @param pause how long the server waits before it sends the response
 */
public record HttpReply(
    int status, Headers headers, ByteString body, Ending ending, Duration pause) {

  /** What becomes of the connection. */
  public enum Ending {
    /** The response is sent as a whole. */
    WHOLE,
    /** The connection is closed after half of the response. */
    HALF,
    /** The connection is reset before a response. */
    RESET
  }

  /** Returns a response with a body of this type. */
  public static HttpReply of(int status, String contentType, String body) {
    return new HttpReply(
        status,
        Headers.of("Content-Type", contentType),
        ByteString.encodeUtf8(body),
        Ending.WHOLE,
        Duration.ZERO);
  }

  /** Returns a response with a JSON body. */
  public static HttpReply json(int status, String body) {
    return of(status, "application/json", body);
  }

  /** Returns this response with another header. */
  public HttpReply withHeader(String name, String value) {
    return new HttpReply(
        status, headers.newBuilder().set(name, value).build(), body, ending, pause);
  }

  /** Returns this response with another ending. */
  public HttpReply withEnding(Ending ending) {
    return new HttpReply(status, headers, body, ending, pause);
  }

  /** Returns this response after a pause. */
  public HttpReply withPause(Duration pause) {
    return new HttpReply(status, headers, body, ending, pause);
  }

  /** Shows neither header nor body. */
  @Override
  public String toString() {
    return "HttpReply[" + status + ", " + ending + "]";
  }
}
