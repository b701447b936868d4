package dev.gangway.core.error;

import org.jspecify.annotations.Nullable;

/**
 * A field that the spec promises was not in the response, or had a value of another kind. The rest
 * of the response can be used.
 */
public final class MissingFieldException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String ADVICE =
      " The other fields can be used. Report it to the provider, or correct the spec";

  private final String field;

  @SuppressWarnings("serial") // Text, or null.
  private final @Nullable String expected;

  private MissingFieldException(String field, @Nullable String expected, String message) {
    super(message);
    this.field = field;
    this.expected = expected;
  }

  /**
   * Returns the exception as a record throws it.
   *
   * @param expected what should have come in place of what came, which may be personal
   */
  public static MissingFieldException of(String field, @Nullable String expected) {
    return new MissingFieldException(
        field,
        expected,
        expected == null
            ? "The provider left out "
                + field
                + ", which its documentation promises."
                + ADVICE
                + " if the field is optional."
            : "The provider sent something else for "
                + field
                + " than "
                + expected
                + ", which its documentation promises. additionalProperties has it as it came."
                + ADVICE
                + ".");
  }

  /** Returns the names of the record and of its field, as in {@code Order.id}. */
  public String field() {
    return field;
  }

  /** Returns what should have come when something else did; null when nothing came. */
  public @Nullable String expected() {
    return expected;
  }
}
