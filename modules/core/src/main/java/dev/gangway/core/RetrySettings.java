package dev.gangway.core;

import java.time.Duration;

/**
 * What a {@link RetryPolicy} says.
 *
 * @param base the longest pause before the first retry
 * @param cap the longest pause before any retry
 * @param longestRetryAfter the longest wait that a provider may ask for
 */
record RetrySettings(int maxAttempts, Duration base, Duration cap, Duration longestRetryAfter) {}
