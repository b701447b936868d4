package dev.gangway.codegen.diff;

/** The direction in which a part of a client travels. */
public enum Direction {
  /** Only requests carry it. */
  REQUEST,
  /** Only responses and events carry it. */
  RESPONSE,
  /** Both carry it, or neither does. */
  BOTH;

  static Direction of(boolean sent, boolean received) {
    if (sent == received) {
      return BOTH;
    }
    return sent ? REQUEST : RESPONSE;
  }

  /** Returns whether a rule for this direction covers a part of that one. */
  boolean covers(Direction part) {
    return this == BOTH || this == part || part == BOTH;
  }
}
