package dev.gangway.core;

/**
 * Headers that a listener adds to an attempt, such as {@code traceparent} or a correlation id.
 *
 * <p>They go to the provider's server. Neither a header that the request has already, nor one that
 * carries a credential, nor one by which HTTP frames messages can be set.
 */
public interface AttemptHeaders {

  /**
   * Sets a header of this attempt.
   *
   * @throws IllegalArgumentException if the header may not be set, or the value cannot be sent; the
   *     message names the header, never the value
   */
  void set(String name, String value);
}
