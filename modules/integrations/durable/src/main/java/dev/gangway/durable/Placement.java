package dev.gangway.durable;

/**
 * A call as it was placed.
 *
 * @param id the caller's id
 * @param fresh whether this placed it; otherwise it had been placed before, and nothing was written
 * @param outcome what is known of it
 */
public record Placement(String id, boolean fresh, Outcome outcome) {}
