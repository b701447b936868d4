package dev.gangway.webhooks;

/**
 * Does what an event asks for. Called once for each event, and again only if it throws, if the
 * process dies, or if it takes longer than the inbox's lease.
 *
 * @param <E> the type of the events
 */
@FunctionalInterface
public interface WebhookHandler<E> {

  /**
   * Handles an event.
   *
   * @throws Exception if the event is to be delivered again
   */
  void handle(ReceivedEvent<E> received) throws Exception;
}
