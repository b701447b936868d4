package dev.gangway.webhooks;

import dev.gangway.core.webhooks.WebhookSource;

/** The entry to this module. */
public final class Webhooks {

  /**
   * Returns the builder of a receiver for the events of this source.
   *
   * @param source what a generated client says about the provider's events, such as {@code
   *     ElKycWebhooks.source()}
   */
  public static <E> WebhookReceiver.Builder<E> receiver(WebhookSource<E> source) {
    return new WebhookReceiver.Builder<>(source);
  }

  private Webhooks() {}
}
