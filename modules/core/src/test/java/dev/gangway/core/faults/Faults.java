package dev.gangway.core.faults;

import dev.gangway.core.faults.Fault.Earlier;
import dev.gangway.core.faults.Fault.End;
import dev.gangway.core.faults.FaultDns.LookUp;
import dev.gangway.core.faults.SocketFault.Counted;
import dev.gangway.core.faults.SocketFault.Then;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;

/** All faults, in the order of the page. */
final class Faults {
  private static final String NO_CONNECTION = "No connection";
  private static final String UNREAD = "The request is refused unread";
  private static final String REQUEST = "The request breaks off";
  private static final String ANSWER = "The response breaks off";
  private static final String NOT_HTTP = "The response is not valid";
  private static final String SILENCE = "The provider is silent or slow";
  private static final String REUSED = "A connection that was used before";
  private static final String STATUS = "The provider answers with an error";
  private static final String REDIRECT = "The provider answers with a redirect";

  private static final int WITHIN = 30;
  private static final int WITHIN_BODY = 10;
  private static final SocketEffect CLOSE = new SocketEffect.CloseSocket();
  private static final SocketEffect REFUSED_STREAM = new SocketEffect.CloseStream(7);
  private static final SocketEffect INTERNAL_ERROR = new SocketEffect.CloseStream(2);
  private static final SocketEffect STALL = SocketEffect.Stall.INSTANCE;

  /**
   * @param elsewhere where redirects to another origin lead
   */
  static List<Fault> all(String elsewhere) {
    List<Fault> faults = new ArrayList<>();
    faults.addAll(connecting());
    faults.addAll(refusing());
    faults.addAll(breaking());
    faults.addAll(notHttp());
    faults.addAll(silent());
    faults.addAll(reused());
    for (int status : List.of(408, 421, 425, 429, 500, 502, 503, 504)) {
      for (Duration wait : Arrays.asList(null, seconds(0), seconds(1), seconds(3600))) {
        faults.add(status(status, wait));
      }
    }
    faults.add(
        status(503, null)
            .named("503, its body breaks off")
            .answering(answer -> answer.onResponseBody(CLOSE)));
    faults.add(
        status(503, null)
            .named("503 without body that claims gzip")
            .answering(answer -> answer.body("").setHeader("Content-Encoding", "gzip")));
    faults.add(
        status(503, null)
            .named("503, its body stalls")
            .ending(End.REFUSED_UNTIL_OVER)
            .answering(answer -> answer.onResponseBody(STALL)));
    for (int status : List.of(301, 302, 303, 307, 308)) {
      faults.add(redirect(status, "same origin", "/elsewhere"));
      faults.add(redirect(status, "other origin", elsewhere));
    }
    return faults;
  }

  private static List<Fault> connecting() {
    return List.of(
        Fault.of(NO_CONNECTION, "host unknown", End.NOT_SENT).looking(LookUp.UNKNOWN),
        Fault.of(NO_CONNECTION, "lookup of the host hangs", End.NOT_SENT_IN_TIME)
            .looking(LookUp.DEAF),
        Fault.of(NO_CONNECTION, "connection refused", End.NOT_SENT).looking(LookUp.WRONG),
        Fault.of(NO_CONNECTION, "certificate not trusted", End.NEVER_SENT).over(Link.TLS_UNTRUSTED),
        Fault.of(NO_CONNECTION, "certificate of another host", End.NEVER_SENT)
            .over(Link.TLS_OF_ANOTHER_HOST),
        Fault.of(NO_CONNECTION, "proxy rejects the login (407)", End.NEVER_SENT)
            .over(Link.PROXY)
            .answering(answer -> answer.code(407).body("").inTunnel()),
        Fault.of(NO_CONNECTION, "proxy opens no connection (503)", End.NOT_SENT)
            .over(Link.PROXY)
            .answering(answer -> answer.code(503).body("").inTunnel()));
  }

  private static List<Fault> refusing() {
    return List.of(
        Fault.of(UNREAD, "HTTP/2 `REFUSED_STREAM`", End.NOT_SENT)
            .over(Link.HTTP_2)
            .answering(answer -> answer.onResponseStart(REFUSED_STREAM)),
        Fault.of(UNREAD, "stream above the last one of an HTTP/2 `GOAWAY`", End.NOT_SENT)
            .over(Link.HTTP_2)
            .answering(answer -> answer.onResponseStart(REFUSED_STREAM))
            .on(new SocketFault(Counted.RESETS, 0, Then.CLOSE)));
  }

  private static List<Fault> breaking() {
    return List.of(
        Fault.of(REQUEST, "closed as soon as it is connected", End.LOST)
            .answering(answer -> answer.onRequestStart(CLOSE)),
        Fault.of(REQUEST, "reset before anything is read", End.LOST).reading(0, Then.RESET),
        Fault.of(REQUEST, "reset within the head", End.LOST).reading(WITHIN, Then.RESET),
        Fault.of(REQUEST, "closed within the head", End.LOST).reading(WITHIN, Then.CLOSE),
        Fault.of(REQUEST, "closed within the body", End.LOST).readingBody(WITHIN_BODY, Then.CLOSE),
        Fault.of(ANSWER, "closed after the request", End.LOST)
            .answering(answer -> answer.onResponseStart(CLOSE)),
        Fault.of(ANSWER, "reset after the request", End.LOST).writing(0, Then.RESET),
        Fault.of(ANSWER, "HTTP/2 stream reset with another error", End.LOST)
            .over(Link.HTTP_2)
            .answering(answer -> answer.onResponseStart(INTERNAL_ERROR)),
        Fault.of(ANSWER, "closed within the head", End.LOST).writing(WITHIN, Then.CLOSE),
        Fault.of(ANSWER, "reset within the head", End.LOST).writing(WITHIN, Then.RESET),
        Fault.of(ANSWER, "closed within the body", End.LOST)
            .answering(answer -> answer.onResponseBody(CLOSE)),
        Fault.of(ANSWER, "body shorter than announced", End.LOST)
            .answering(answer -> answer.setHeader("Content-Length", 999).onResponseEnd(CLOSE)),
        Fault.of(ANSWER, "chunks without an end", End.LOST)
            .answering(
                answer ->
                    answer
                        .body("10\r\n{\"status\":true, \r\n")
                        .removeHeader("Content-Length")
                        .setHeader("Transfer-Encoding", "chunked")
                        .onResponseEnd(CLOSE)));
  }

  private static List<Fault> notHttp() {
    return List.of(
        Fault.of(NOT_HTTP, "garbage instead of HTTP", End.LOST)
            .answering(answer -> answer.status("\u0001\u0002 garbage")),
        Fault.of(NOT_HTTP, "a head without end", End.LOST)
            .answering(answer -> answer.setHeader("X-Long", "x".repeat(300_000))),
        Fault.of(NOT_HTTP, "chunks of no length", End.LOST)
            .answering(
                answer ->
                    answer
                        .body("no length\r\n{}\r\n")
                        .removeHeader("Content-Length")
                        .setHeader("Transfer-Encoding", "chunked")),
        Fault.of(NOT_HTTP, "200 that claims gzip and is not", End.LOST)
            .answering(answer -> answer.setHeader("Content-Encoding", "gzip")),
        Fault.of(NOT_HTTP, "200 with other than JSON", End.UNREADABLE)
            .answering(answer -> answer.body("<html>Welcome</html>")),
        Fault.of(NOT_HTTP, "200 without body", End.UNREADABLE).answering(answer -> answer.body("")),
        Fault.of(NOT_HTTP, "200 without body that claims gzip", End.UNREADABLE)
            .answering(answer -> answer.body("").setHeader("Content-Encoding", "gzip")));
  }

  private static List<Fault> silent() {
    return List.of(
        silence("reads nothing").reading(0, Then.STALL),
        silence("stalls within the request's head").reading(WITHIN, Then.STALL),
        silence("stalls within the request's body").readingBody(WITHIN_BODY, Then.STALL),
        silence("stalls after the request").answering(answer -> answer.onResponseStart(STALL)),
        silence("stalls after an interim response")
            .answering(
                answer ->
                    answer
                        .addInformationalResponse(new MockResponse.Builder().code(103).build())
                        .onResponseStart(STALL)),
        silence("stalls within the response's head").writing(WITHIN, Then.STALL),
        silence("stalls within the response's body")
            .answering(answer -> answer.onResponseBody(STALL)),
        silence("drips too slowly")
            .answering(answer -> answer.throttleBody(1, 90, TimeUnit.MILLISECONDS)),
        Fault.of(SILENCE, "drips, and ends in time", End.BORNE)
            .answering(answer -> answer.throttleBody(16, 10, TimeUnit.MILLISECONDS)),
        Fault.of(SILENCE, "responds late, and in time", End.BORNE)
            .answering(answer -> answer.headersDelay(20, TimeUnit.MILLISECONDS)));
  }

  private static List<Fault> reused() {
    return List.of(
        Fault.of(REUSED, "closed while idle", End.BORNE)
            .answering(answer -> answer.onResponseEnd(CLOSE))
            .ofConnection(Earlier.AND_CLOSED),
        Fault.of(REUSED, "closed after the request", End.LOST)
            .answering(answer -> answer.onResponseStart(CLOSE))
            .ofConnection(Earlier.AND_OPEN),
        Fault.of(REUSED, "closed within the response's body", End.LOST)
            .answering(answer -> answer.onResponseBody(CLOSE))
            .ofConnection(Earlier.AND_OPEN));
  }

  private static Fault silence(String name) {
    return Fault.of(SILENCE, name, End.NOT_ANSWERED_IN_TIME);
  }

  private static Fault status(int status, @Nullable Duration wait) {
    String asks = wait == null ? "" : ", `Retry-After: " + wait.toSeconds() + "`";
    return Fault.status(STATUS, status + asks, status, wait);
  }

  private static Fault redirect(int status, String where, String location) {
    return Fault.status(REDIRECT, status + " to the " + where, status, null)
        .answering(answer -> answer.setHeader("Location", location));
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private Faults() {}
}
