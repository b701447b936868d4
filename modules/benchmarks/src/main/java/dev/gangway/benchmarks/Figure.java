package dev.gangway.benchmarks;

/**
 * What one run of a benchmark measured.
 *
 * @param nanoseconds the time of an operation
 * @param bytes what an operation allocates
 */
record Figure(double nanoseconds, double bytes) {}
