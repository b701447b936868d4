package dev.gangway.core.error;

/**
 * The provider says that there are more pages, but they do not advance: it answered a page that was
 * not asked for, the same page twice, a cursor twice, the entries of earlier pages again and again,
 * or nothing but empty pages. Going on could last forever.
 */
public final class EndlessPagesException extends ApiException {
  private static final long serialVersionUID = 1L;

  private EndlessPagesException(FailedCall call, String reason) {
    super(
        call,
        reason
            + ". The provider may not heed the parameter that moves on: read what the answer says"
            + " about its pages, and take one page at a time.",
        null);
  }

  /** Returns the exception as the client throws it, with this beginning of its message. */
  public static EndlessPagesException of(FailedCall call, String reason) {
    return new EndlessPagesException(call, reason);
  }
}
