package dev.gangway.core.internal.response;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Reads how long a provider asks to wait (RFC 9110, section 10.2.3). */
final class RetryAfter {
  private static final int MOST_DIGITS = 15;
  private static final Duration FOR_EVER = Duration.ofSeconds(999_999_999_999_999L);

  /** Returns the wait, not negative, or null when the header is not there or says nothing. */
  static @Nullable Duration read(Headers headers, Clock clock) {
    String text = headers.get("Retry-After");
    if (text == null) {
      return null;
    }
    String seconds = text.strip();
    if (!seconds.isEmpty() && seconds.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return seconds.length() > MOST_DIGITS
          ? FOR_EVER
          : Duration.ofSeconds(Long.parseLong(seconds));
    }
    Instant until = headers.getInstant("Retry-After");
    if (until == null) {
      return null;
    }
    // The provider's own clock, if it tells it: ours may be wrong.
    Instant now = Objects.requireNonNullElseGet(headers.getInstant("Date"), clock::instant);
    Duration wait = Duration.between(now, until);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  private RetryAfter() {}
}
