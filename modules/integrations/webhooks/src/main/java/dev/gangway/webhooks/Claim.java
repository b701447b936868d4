package dev.gangway.webhooks;

import java.util.Objects;

/**
 * The right to handle an event, for as long as the lease lasts.
 *
 * @param entry the event
 * @param token what tells this claim from an earlier or later one to the same event
 */
public record Claim(InboxEntry entry, String token) {

  /** Checks that both are there. */
  public Claim {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(token, "token");
  }
}
