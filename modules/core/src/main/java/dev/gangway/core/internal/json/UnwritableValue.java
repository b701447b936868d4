package dev.gangway.core.internal.json;

/** A value that cannot be written. The message names its fields from the outermost in. */
public final class UnwritableValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String place;
  private final String reason;

  public UnwritableValue(String reason) {
    this("value", "", reason);
  }

  private UnwritableValue(String what, String place, String reason) {
    super(
        "The "
            + (place.isEmpty() ? what : "field " + place + " of the " + what)
            + " cannot be sent: "
            + reason
            + ".");
    this.what = what;
    this.place = place;
    this.reason = reason;
  }

  /** Returns the same for the object that has the value in this field. */
  public UnwritableValue within(String field) {
    return new UnwritableValue(what, place.isEmpty() ? field : field + "." + place, reason);
  }

  /** Returns the same with another word for the whole. */
  public UnwritableValue of(String other) {
    return new UnwritableValue(other, place, reason);
  }
}
