package dev.gangway.core.faults;

import dev.gangway.core.faults.FaultDns.LookUp;
import dev.gangway.core.faults.SocketFault.Counted;
import dev.gangway.core.kiosk.KioskServer;
import java.time.Duration;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import org.jspecify.annotations.Nullable;

/**
 * A fault of an attempt, how it is made, and what is true of it for every operation.
 *
 * @param group the heading under which it stands
 * @param end how the attempt ends
 * @param status of the response, if the end is a response
 * @param retryAfter the wait that the response asks for
 * @param earlier what the connection was used for before
 * @param needsBody whether it can only happen to a request with a body
 * @param link how the client reaches the provider
 */
record Fault(
    String group,
    String name,
    End end,
    int status,
    @Nullable Duration retryAfter,
    LookUp lookUp,
    @Nullable SocketFault socket,
    UnaryOperator<MockResponse.Builder> answer,
    Earlier earlier,
    boolean needsBody,
    Link link) {
  static final String VALUE = "{\"status\":true,\"data\":{\"id\":6}}";

  enum End {
    /** The request is not sent, or refused unread. */
    NOT_SENT,
    /** The request is not sent, which stays so until someone changes something. */
    NEVER_SENT,
    /** The connection breaks before there is a whole response. */
    LOST,
    /** The client breaks off at its deadline, before it sends. */
    NOT_SENT_IN_TIME,
    /** The client breaks off at its deadline, after it began to send. */
    NOT_ANSWERED_IN_TIME,
    /** The provider answers with the status of an error. */
    REFUSED,
    /** The same, but the rest of the response does not come before the deadline. */
    REFUSED_UNTIL_OVER,
    /** The provider answers with success, and without the value that it documents. */
    UNREADABLE,
    /** The caller does not notice it. */
    BORNE
  }

  enum Earlier {
    NOTHING,
    /** A call with a response. */
    AND_OPEN,
    /** A call with a response, after which the connection was closed. */
    AND_CLOSED
  }

  boolean isReused() {
    return earlier != Earlier.NOTHING;
  }

  static Fault of(String group, String name, End end) {
    return new Fault(
        group,
        name,
        end,
        0,
        null,
        LookUp.RIGHT,
        null,
        UnaryOperator.identity(),
        Earlier.NOTHING,
        false,
        Link.PLAIN);
  }

  static Fault status(String group, String name, int status, @Nullable Duration retryAfter) {
    return new Fault(
        group,
        name,
        End.REFUSED,
        status,
        retryAfter,
        LookUp.RIGHT,
        null,
        answer -> {
          MockResponse.Builder refusal = answer.code(status).body("{\"message\":\"busy\"}");
          return retryAfter == null
              ? refusal
              : refusal.setHeader("Retry-After", retryAfter.toSeconds());
        },
        Earlier.NOTHING,
        false,
        Link.PLAIN);
  }

  Fault named(String changed) {
    return new Fault(
        group, changed, end, status, retryAfter, lookUp, socket, answer, earlier, needsBody, link);
  }

  Fault ending(End changed) {
    return new Fault(
        group, name, changed, status, retryAfter, lookUp, socket, answer, earlier, needsBody, link);
  }

  Fault looking(LookUp changed) {
    return new Fault(
        group, name, end, status, retryAfter, changed, socket, answer, earlier, needsBody, link);
  }

  Fault reading(int bytes, SocketFault.Then then) {
    return on(new SocketFault(Counted.READ, bytes, then));
  }

  Fault writing(int bytes, SocketFault.Then then) {
    return on(new SocketFault(Counted.WRITTEN, bytes, then));
  }

  Fault readingBody(int bytes, SocketFault.Then then) {
    return new Fault(
        group,
        name,
        end,
        status,
        retryAfter,
        lookUp,
        new SocketFault(Counted.READ_OF_BODY, bytes, then),
        answer,
        earlier,
        true,
        link);
  }

  Fault on(SocketFault changed) {
    return new Fault(
        group, name, end, status, retryAfter, lookUp, changed, answer, earlier, needsBody, link);
  }

  Fault answering(UnaryOperator<MockResponse.Builder> change) {
    return new Fault(
        group,
        name,
        end,
        status,
        retryAfter,
        lookUp,
        socket,
        given -> change.apply(answer.apply(given)),
        earlier,
        needsBody,
        link);
  }

  Fault over(Link changed) {
    return new Fault(
        group, name, end, status, retryAfter, lookUp, socket, answer, earlier, needsBody, changed);
  }

  Fault ofConnection(Earlier changed) {
    return new Fault(
        group, name, end, status, retryAfter, lookUp, socket, answer, changed, needsBody, link);
  }

  MockResponse response() {
    return answer.apply(KioskServer.answer(200, VALUE)).build();
  }

  boolean overruns() {
    return switch (end) {
      case NOT_SENT_IN_TIME, NOT_ANSWERED_IN_TIME, REFUSED_UNTIL_OVER -> true;
      default -> false;
    };
  }

  boolean isConnected() {
    return end != End.NOT_SENT && end != End.NEVER_SENT && end != End.NOT_SENT_IN_TIME;
  }

  @Override
  public String toString() {
    return name;
  }
}
