package dev.gangway.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * A clock that follows the server's clock, as the {@code Date} of its responses shows it. Tokens
 * that the client signs are then neither expired nor premature for the server. It departs from the
 * local clock only when the server rejects a request with 400, 401 or 403, and returns with any
 * response. It ignores differences below two seconds, because {@code Date} has whole seconds. It
 * also ignores differences above an hour, because a token signed by such a mistake would be valid
 * for that much longer. Safe for use by many threads.
 */
public final class ServerClock extends Clock {
  private static final long LEAST_MILLIS = Duration.ofSeconds(2).toMillis();
  private static final long MOST_MILLIS = Duration.ofHours(1).plusSeconds(2).toMillis();
  private static final Set<Integer> REJECTIONS = Set.of(400, 401, 403);

  private final Clock own;
  private volatile long shift;

  private ServerClock(Clock own) {
    this.own = Objects.requireNonNull(own, "own");
  }

  /** Returns a clock that equals the local one until a response shows another time. */
  public static ServerClock of(Clock own) {
    return new ServerClock(own);
  }

  /**
   * Takes the time from a response that has just arrived from the server. Returns whether the clock
   * was set.
   */
  public boolean follow(Response response) {
    @Nullable Instant date = response.headers().getInstant("Date");
    if (date == null || response.networkResponse() == null) {
      return false;
    }
    long seen = date.toEpochMilli() - own.millis();
    long wanted = Math.abs(seen) < LEAST_MILLIS ? 0 : seen;
    if (Math.abs(wanted) > MOST_MILLIS || Math.abs(wanted - shift) < LEAST_MILLIS) {
      return false;
    }
    if (!isBack(wanted) && !REJECTIONS.contains(response.code())) {
      return false;
    }
    shift = wanted;
    return true;
  }

  private boolean isBack(long wanted) {
    return wanted == 0
        || (Long.signum(wanted) == Long.signum(shift) && Math.abs(wanted) < Math.abs(shift));
  }

  /** Returns how far the server is ahead of the local clock, negative if it is behind. */
  public Duration shift() {
    return Duration.ofMillis(shift);
  }

  @Override
  public long millis() {
    return own.millis() + shift;
  }

  @Override
  public Instant instant() {
    return own.instant().plusMillis(shift);
  }

  @Override
  public ZoneId getZone() {
    return own.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(own.withZone(zone), shift());
  }
}
