package dev.gangway.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Remembers that credentials were refused, until they change or a pause has passed. Not safe for
 * threads by itself.
 */
final class RefusalMemory {
  private final Clock clock;
  private final Duration pause;
  private final List<Secret> credentials;
  private @Nullable Refusal refusal;

  RefusalMemory(Clock clock, Duration pause, List<Secret> credentials) {
    this.clock = clock;
    this.pause = pause;
    this.credentials = credentials;
  }

  /** Returns the credentials' values now, to tell later which ones were refused. */
  List<Secret> snapshot() {
    return credentials.stream().map(secret -> Secret.of(secret.reveal())).toList();
  }

  void refused(CredentialsRefusedException cause, List<Secret> tried) {
    refusal = new Refusal(cause, tried, clock.instant().plus(pause));
  }

  void clear() {
    refusal = null;
  }

  boolean isPausing() {
    Refusal last = refusal;
    if (last != null && (!clock.instant().isBefore(last.until) || !last.tried.equals(snapshot()))) {
      refusal = null;
    }
    return refusal != null;
  }

  void check() throws CredentialsRefusedException {
    if (isPausing()) {
      Refusal last = Objects.requireNonNull(refusal);
      throw new CredentialsRefusedException(
          "The credentials were refused before; the next login is tried when they change, or from "
              + last.until,
          last.cause);
    }
  }

  private record Refusal(CredentialsRefusedException cause, List<Secret> tried, Instant until) {}
}
