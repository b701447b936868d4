package dev.gangway.durable;

/** A provider that fails on demand and counts what it carried out. */
interface Provider extends AutoCloseable {

  /** What goes wrong. */
  enum Fault {
    NONE,
    CLOSED_UNREAD,
    CUT_REQUEST,
    LOST_AFTER_LANDING,
    CUT_RESPONSE,
    GARBLED_AFTER_LANDING,
    STALLED_AFTER_LANDING,
    UNAVAILABLE_AFTER_LANDING,
    FAILED,
    BUSY,
    UNAUTHORIZED,
    REFUSED,
    CONFLICT
  }

  String url();

  /** Lets the next requests fail like this, in this order; those after them succeed. */
  void fails(Fault... faults);

  /** Returns how often it carried something out. */
  int landings();

  /** Returns how many complete requests it received. */
  int requests();

  @Override
  void close();
}
