package dev.gangway.core.internal.retry;

import dev.gangway.core.RetryPolicy;
import java.time.Duration;

/**
 * The values of a {@link RetryPolicy}.
 *
 * @param base the longest pause before the first retry
 * @param cap the longest pause before any retry
 * @param longestRetryAfter the longest wait that a provider may ask for
 */
public record RetrySettings(
    int maxAttempts, Duration base, Duration cap, Duration longestRetryAfter) {}
