package dev.gangway.durable;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of a durable call. Each method is one transition, and there are no others:
 *
 * <pre>
 * Ready ──send──▶ Sending ──landed──▶ Landed
 *   ▲ ▲              │ └───refused──▶ Refused
 *   │ └──notSent─────┤
 *   │                ▼ unknown, contradicted, expired
 *   └───again──── Unknown ──lookUp──▶ Unknown ──▶ Landed, Refused
 *                    └────giveUp────▶ Attention ─▶ Landed, Refused
 * </pre>
 *
 * <p>A request is sent only after {@link Ready#send}. A stored {@link Ready} is never one that may
 * have been carried out.
 */
sealed interface CallState {

  /** Returns how far the attempts have come. */
  Progress progress();

  /** Returns when a driver is to look at the call, or null if none is. */
  default @Nullable Instant due() {
    return null;
  }

  /** Returns the token of the driver that has the call, or null if none has. */
  default @Nullable String lease() {
    return null;
  }

  /** Waits to be sent. */
  record Ready(Progress progress, Instant due) implements CallState {

    Sending send(String lease, Instant now, Instant until) {
      return new Sending(progress, now, lease, until);
    }

    Attention giveUp() {
      return new Attention(progress);
    }
  }

  /**
   * A driver sends it, until its lease is over.
   *
   * @param before the progress before this attempt
   */
  record Sending(Progress before, Instant at, String lease, Instant due) implements CallState {

    @Override
    public Progress progress() {
      return before.attemptAt(at);
    }

    Landed landed() {
      return new Landed(progress());
    }

    Refused refused() {
      return new Refused(progress());
    }

    /** Nothing of this attempt reached the provider; an earlier one may have. */
    CallState notSent(Instant again) {
      Progress now = before.attemptNotSent();
      return before.open() ? new Unknown(now, true, null, again) : new Ready(now, again);
    }

    /** The provider received this attempt and did not carry it out, for a reason that passes. */
    CallState turnedAway(Instant again) {
      Progress now = progress();
      return before.open() ? new Unknown(now, true, null, again) : new Ready(now, again);
    }

    Unknown unknown(Instant again) {
      return new Unknown(progress().opened(), true, null, again);
    }

    /** The provider refuses for good what an earlier attempt may have done. */
    Unknown contradicted(Instant now) {
      return new Unknown(progress().opened(), false, null, now);
    }

    /** The process that sent it has died, or is too slow. */
    Unknown expired(Instant now) {
      return unknown(now);
    }
  }

  /**
   * It may have been carried out.
   *
   * @param mayRepeat whether another attempt with the same key can settle it
   * @param lease the token of the driver that looks it up, or null
   */
  record Unknown(Progress progress, boolean mayRepeat, @Nullable String lease, Instant due)
      implements CallState {

    Ready again() {
      return new Ready(progress, due);
    }

    Unknown lookUp(String lease, Instant until) {
      return new Unknown(progress, mayRepeat, lease, until);
    }

    Unknown undecided(Instant again) {
      return new Unknown(progress, mayRepeat, null, again);
    }

    Landed landed() {
      return new Landed(progress);
    }

    Refused refused() {
      return new Refused(progress);
    }

    Attention giveUp() {
      return new Attention(progress);
    }
  }

  /** Carried out, once. */
  record Landed(Progress progress) implements CallState {}

  /** Not carried out, and not to be sent again. */
  record Refused(Progress progress) implements CallState {}

  /** A person has to decide. */
  record Attention(Progress progress) implements CallState {

    Landed landed() {
      return new Landed(progress);
    }

    Refused refused() {
      return new Refused(progress);
    }
  }
}
