package dev.gangway.core.internal.retry;

import dev.gangway.auth.LoginException;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.error.OutcomeUnknownException;
import dev.gangway.core.internal.call.CallProgress;
import dev.gangway.core.internal.call.NotSent;
import java.util.Set;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Which failures of one call it may be repeated after. A call is <em>harmless twice</em> when its
 * HTTP method is idempotent (RFC 9110, section 9.2.2) or it carries an idempotency key. One that is
 * neither is never sent again once a byte of it was sent, whatever the response: so it reaches the
 * provider at most once, as the provider itself can count.
 *
 * <table>
 *   <caption>What may be repeated</caption>
 *   <tr><th>failure</th><th>harmless twice</th><th>other</th><th>why</th></tr>
 *   <tr><td>not sent</td><td>yes</td><td>yes</td><td>nobody received it</td></tr>
 *   <tr><td>not processed: HTTP/2 REFUSED_STREAM, a stream above the last one of a GOAWAY</td>
 *     <td>yes</td><td>yes</td><td>the server guarantees it (RFC 9113, section 8.7)</td></tr>
 *   <tr><td>not sent: certificate, TLS refused, proxy login, executor, connection not permitted</td>
 *     <td>no</td><td>no</td>
 *     <td>stays so until someone changes it</td></tr>
 *   <tr><td>lost</td><td>yes</td><td>no</td><td>it may have been carried out</td></tr>
 *   <tr><td>408, 502, 503, 504</td><td>yes</td><td>no</td>
 *     <td>passes; a gateway does not know what became of it</td></tr>
 *   <tr><td>429</td><td>yes</td><td>no</td>
 *     <td>passes; it is a refusal, but received: the caller decides on a second one</td></tr>
 *   <tr><td>401</td><td>no</td><td>no</td>
 *     <td>the login was renewed and the request repeated already, once</td></tr>
 *   <tr><td>421</td><td>no</td><td>no</td>
 *     <td>asks for another connection, which only OkHttp can choose, and does for a request without
 *     body</td></tr>
 *   <tr><td>425</td><td>no</td><td>no</td>
 *     <td>OkHttp sends no early data, so it is the provider's own "too early", which a pause of
 *     seconds does not change</td></tr>
 *   <tr><td>409, 423</td><td>no</td><td>no</td>
 *     <td>the state is to be read first, also when the same key is under way</td></tr>
 *   <tr><td>500 and other 5xx</td><td>no</td><td>no</td>
 *     <td>the same request mostly fails the same way, and a stored failure is all a key brings</td>
 *   </tr>
 *   <tr><td>other 4xx, failure envelope, unreadable response</td><td>no</td><td>no</td>
 *     <td>it is final</td></tr>
 *   <tr><td>no credential, deadline, cancelled</td><td>no</td><td>no</td><td>over</td></tr>
 * </table>
 *
 * <p>A body that can be written only once is never repeated.
 */
public final class RetryRules {
  private static final Set<String> IDEMPOTENT_METHODS =
      Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");
  private static final Set<Integer> PASSING = Set.of(408, 429, 502, 503, 504);

  private final CallProgress progress;
  private final boolean harmlessTwice;
  private final boolean writableTwice;

  public RetryRules(Request request, @Nullable String idempotencyKey, CallProgress progress) {
    this.progress = progress;
    this.harmlessTwice = isHarmlessTwice(request, idempotencyKey);
    this.writableTwice = isWritableTwice(request.body());
  }

  /** Returns whether the call is over when its request is lost. */
  public static boolean isOnce(Request request, @Nullable String idempotencyKey) {
    return !(isHarmlessTwice(request, idempotencyKey) && isWritableTwice(request.body()));
  }

  private static boolean isHarmlessTwice(Request request, @Nullable String idempotencyKey) {
    return idempotencyKey != null || isIdempotent(request.method());
  }

  private static boolean isWritableTwice(@Nullable RequestBody body) {
    return body == null || !(body.isOneShot() || body.isDuplex());
  }

  /** Returns whether doing it twice is as good as once, by its HTTP method. */
  public static boolean isIdempotent(String method) {
    return IDEMPOTENT_METHODS.contains(method);
  }

  boolean isAllowedAfter(Throwable failure) {
    if (!writableTwice || NotSent.isLasting(failure.getCause()) || isWithoutCredential(failure)) {
      return false;
    }
    if (failure instanceof NotConnectedException) {
      // An interceptor may let the failure of another call through, after this one was sent.
      return harmlessTwice || !progress.isSent();
    }
    return harmlessTwice && (isLost(failure) || isPassing(failure));
  }

  /** Also when an earlier attempt was lost, so that the call's own outcome is unknown. */
  private static boolean isWithoutCredential(Throwable failure) {
    return NotSent.find(LoginException.class, failure) != null;
  }

  private static boolean isLost(Throwable failure) {
    return failure.getClass() == ConnectionException.class
        || failure instanceof OutcomeUnknownException;
  }

  private static boolean isPassing(Throwable failure) {
    return failure instanceof ErrorResponseException error && PASSING.contains(error.status());
  }
}
