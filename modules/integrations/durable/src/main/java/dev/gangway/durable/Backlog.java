package dev.gangway.durable;

import java.time.Duration;

/**
 * The calls that are not settled, for gauges.
 *
 * @param ready those that wait to be sent
 * @param sending those that a driver sends
 * @param unknown those that may have been carried out
 * @param attention those that need a person
 * @param oldest the age of the oldest of all these; zero if there is none
 */
public record Backlog(long ready, long sending, long unknown, long attention, Duration oldest) {}
