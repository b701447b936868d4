package dev.gangway.auth;

/**
 * A type whose JSON is not that of its getters. A JSON mapper that reads getters fails instead of
 * losing unknown fields, odd values and names without a sign.
 */
public interface GetterGuard {

  /**
   * Always throws an exception. Only mappers that read getters call it.
   *
   * @throws UnsupportedOperationException always; the message says what to register
   */
  default Object getGangwayModule() {
    throw new UnsupportedOperationException(
        getClass().getName()
            + " cannot be written by its getters, since that loses fields. Register a GangwayModule,"
            + " of gangway-jackson for Jackson 3 or of gangway-jackson2 for Jackson 2, or use"
            + " toJson().");
  }
}
