package dev.gangway.durable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The settings of a builder. */
record DurableSettings(
    SealedCalls seals,
    Map<String, RegisteredClient> clients,
    Map<String, Duration> keyLifetimes,
    Map<String, Reconciler> reconcilers,
    Times times,
    Clock clock,
    List<DurableListener> listeners) {

  /** The durations. */
  record Times(
      Duration lease, Duration timeout, Duration giveUpAfter, Duration pause, Duration longest) {
    static final Times DEFAULTS =
        new Times(
            Duration.ofMinutes(5),
            Duration.ofMinutes(1),
            Duration.ofHours(24),
            Duration.ofSeconds(1),
            Duration.ofMinutes(5));
  }

  DurableSettings {
    clients = Map.copyOf(clients);
    keyLifetimes = Map.copyOf(new HashMap<>(keyLifetimes));
    reconcilers = Map.copyOf(reconcilers);
    listeners = List.copyOf(listeners);
  }

  Instant now() {
    return clock.instant();
  }

  /** Returns whether it is too late for a call to be sent or looked up by itself. */
  boolean isLate(CallRow row) {
    return !now().isBefore(row.placedAt().plus(times.giveUpAfter()));
  }

  /** Returns the setting for an operation, that for its client, or null. */
  @Nullable Duration keyLifetime(String client, String operation) {
    return keyLifetimes.getOrDefault(client + "." + operation, keyLifetimes.get(client));
  }

  /** Returns when the next attempt may begin: backoff with jitter, and what the provider asks. */
  Instant again(int attempts, @Nullable Duration retryAfter) {
    long cap =
        Math.min(times.longest().toMillis(), times.pause().toMillis() << Math.min(attempts, 20));
    long pause = ThreadLocalRandom.current().nextLong(cap / 2, cap + 1);
    return now().plusMillis(pause).plus(retryAfter == null ? Duration.ZERO : retryAfter);
  }

  void moved(CallRow row, CallState from, CallState to) {
    for (DurableListener listener : listeners) {
      listener.moved(row.client(), row.operation(), StateColumns.name(from), StateColumns.name(to));
    }
  }

  void failed(CallRow row, Exception failure) {
    listeners.forEach(listener -> listener.failed(row.client(), row.operation(), failure));
  }
}
