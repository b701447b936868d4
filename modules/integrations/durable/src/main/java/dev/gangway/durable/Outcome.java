package dev.gangway.durable;

import dev.gangway.core.json.RawJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a durable call. */
public sealed interface Outcome {

  /** Returns whether nothing more happens by itself: it landed, was refused, or needs a person. */
  default boolean isFinal() {
    return true;
  }

  /** No call was placed under this id, or its transaction was not committed. */
  record NotPlaced() implements Outcome {}

  /**
   * It waits, is being sent, or is being looked up.
   *
   * @param attempts how many attempts have begun
   * @param mayHaveLanded whether one of them may have been carried out
   */
  record Pending(int attempts, boolean mayHaveLanded) implements Outcome {

    @Override
    public boolean isFinal() {
      return false;
    }
  }

  /**
   * The provider carried it out, once.
   *
   * @param value the JSON of the response's value, such as for {@code
   *     TransactionReference.jsonAdapter()}; null if there is none. Its {@code toString()} may show
   *     personal data
   * @param requestId what the provider calls the request; empty if it is not known
   */
  record Landed(@Nullable RawJson value, int attempts, String requestId, Instant settledAt)
      implements Outcome {

    /** Shows nothing of the value. */
    @Override
    public String toString() {
      return "Landed[attempts=" + attempts + ", settledAt=" + settledAt + "]";
    }
  }

  /**
   * The provider did not carry it out, and it is not sent again.
   *
   * @param reason why, without personal data
   * @param status the status of the refusal; 0 if somebody else settled the call
   * @param requestId what the provider calls the request; empty if it is not known
   */
  record Refused(String reason, int status, int attempts, String requestId, Instant settledAt)
      implements Outcome {}

  /**
   * A person must find out what became of it, and then {@link Durable#settle} it. It is not sent
   * again.
   *
   * @param call all that is known of the call, what was sent included
   * @param mayHaveLanded whether it may have been carried out; if not, it was not
   * @param reason why no driver can decide, without personal data
   * @param status the status of the last response; 0 if there was none
   * @param requestId what the provider calls the last request; empty if it is not known
   */
  record Attention(
      OpenCall call, boolean mayHaveLanded, String reason, int status, String requestId)
      implements Outcome {}
}
