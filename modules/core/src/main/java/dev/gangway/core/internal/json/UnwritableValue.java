package dev.gangway.core.internal.json;

/** A value that cannot be written. The message names its fields from the outermost in. */
public final class UnwritableValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String place;
  private final String reason;
  private final boolean stored;

  public UnwritableValue(String reason) {
    this("value", "", reason, false);
  }

  /** Returns the refusal of a credential in what is to be stored. */
  public static UnwritableValue credential() {
    return new UnwritableValue(
        "value",
        "",
        "it is a credential, and stores are copied and read by many. Keep tokens in a TokenStore,"
            + " and set other credentials again",
        true);
  }

  private UnwritableValue(String what, String place, String reason, boolean stored) {
    super(
        "The "
            + (place.isEmpty() ? what : "field " + place + " of the " + what)
            + (stored ? " cannot be stored: " : " cannot be sent: ")
            + reason
            + ".");
    this.what = what;
    this.place = place;
    this.reason = reason;
    this.stored = stored;
  }

  /** Returns the same for the object that has the value in this field. */
  public UnwritableValue within(String field) {
    return new UnwritableValue(what, place.isEmpty() ? field : field + "." + place, reason, stored);
  }

  /** Returns the same with another word for the whole. */
  public UnwritableValue of(String other) {
    return new UnwritableValue(other, place, reason, stored);
  }
}
