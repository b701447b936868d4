package dev.gangway.core.error;

/**
 * The provider says that there are more pages, but they do not advance: it sent a page that was not
 * requested, the same page twice, a cursor twice, the entries of earlier pages again and again, or
 * nothing but empty pages. Going on could last forever.
 */
public final class EndlessPagesException extends ApiException {
  private static final long serialVersionUID = 1L;

  private EndlessPagesException(FailedCall call, String reason) {
    super(
        call,
        reason
            + ". The provider may ignore the parameter for the next page: check what the response says"
            + " about its pages, and fetch one page at a time.",
        null);
  }

  /** Returns the exception as the client throws it, with this beginning of its message. */
  public static EndlessPagesException of(FailedCall call, String reason) {
    return new EndlessPagesException(call, reason);
  }
}
