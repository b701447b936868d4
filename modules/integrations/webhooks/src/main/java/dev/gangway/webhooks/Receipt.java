package dev.gangway.webhooks;

/**
 * The outcome of a request.
 *
 * @param <E> the type of the events
 */
public sealed interface Receipt<E> {

  /**
   * Returns the status of the response: 200 ends the provider's attempts, anything else does not.
   */
  int status();

  /**
   * The event was handled now.
   *
   * @param received the event
   */
  record Handled<E>(ReceivedEvent<E> received) implements Receipt<E> {
    @Override
    public int status() {
      return 200;
    }
  }

  /** The event was handled before. */
  record Duplicate<E>() implements Receipt<E> {
    @Override
    public int status() {
      return 200;
    }
  }

  /** A later event of the same entity was handled before, so this one was not. */
  record Stale<E>() implements Receipt<E> {
    @Override
    public int status() {
      return 200;
    }
  }

  /**
   * The event, or another one of the same entity, is being handled; the provider must repeat it.
   */
  record Busy<E>() implements Receipt<E> {
    @Override
    public int status() {
      return 503;
    }
  }

  /**
   * The request is not known to come from the provider.
   *
   * @param reason why, without anything of the request
   */
  record Refused<E>(String reason) implements Receipt<E> {
    @Override
    public int status() {
      return 401;
    }
  }

  /**
   * The body is not what the provider documents.
   *
   * @param reason why, without anything of the body
   */
  record Unreadable<E>(String reason) implements Receipt<E> {
    @Override
    public int status() {
      return 400;
    }
  }

  /**
   * The body is larger than allowed.
   *
   * @param maxBytes the largest body that is allowed
   */
  record TooLarge<E>(int maxBytes) implements Receipt<E> {
    @Override
    public int status() {
      return 413;
    }
  }

  /**
   * The handler or the inbox failed; the provider must repeat the event.
   *
   * @param cause what was thrown
   */
  record Failed<E>(Exception cause) implements Receipt<E> {
    @Override
    public int status() {
      return 500;
    }

    /** Leaves out the message, which may quote the event. */
    @Override
    public String toString() {
      return "Failed[" + cause.getClass().getName() + "]";
    }
  }
}
