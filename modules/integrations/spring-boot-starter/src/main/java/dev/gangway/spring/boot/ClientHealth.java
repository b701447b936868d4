package dev.gangway.spring.boot;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * The health of a client as its calls saw it. It calls nobody: a probe would log in and use up the
 * provider's limits.
 */
final class ClientHealth implements HealthIndicator {
  private static final int FAILURES = 3;

  /** Not DOWN, so that the outage of a provider takes no instance out of rotation. */
  private static final Status FAILING = new Status("FAILING", "The last calls failed.");

  private final ClientActivity activity;

  ClientHealth(ClientActivity activity) {
    this.activity = activity;
  }

  @Override
  public Health health() {
    ClientActivity.Seen seen = activity.seen();
    if (seen.last() == null) {
      return Health.unknown().withDetail("calls", "none yet").build();
    }
    Health.Builder health =
        Health.status(seen.failuresInARow() < FAILURES ? Status.UP : FAILING)
            .withDetail("lastOutcome", seen.last().label())
            .withDetail("failuresInARow", seen.failuresInARow())
            .withDetail("inFlight", activity.inFlight());
    return seen.lastSuccess() == null
        ? health.build()
        : health.withDetail("lastSuccess", seen.lastSuccess().toString()).build();
  }
}
