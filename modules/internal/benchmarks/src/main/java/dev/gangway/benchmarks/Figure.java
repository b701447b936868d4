package dev.gangway.benchmarks;

/**
 * The measurements of a slice of many operations, for one of them.
 *
 * @param nanoseconds the time from one to the next
 * @param cpu the processor's time, in nanoseconds
 * @param bytes what was allocated
 */
public record Figure(double nanoseconds, double cpu, double bytes) {}
