package dev.gangway.core;

/**
 * The provider says that there are more pages, but they do not advance: it answered a page that was
 * not asked for, the same page twice, a cursor twice, the entries of earlier pages again and again,
 * or nothing but empty pages. Going on could last forever.
 */
public final class EndlessPagesException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final transient String reason;
  private final transient ApiResponse<?> page;

  EndlessPagesException(String operation, String reason, ApiResponse<?> page) {
    this("", operation, reason, page);
  }

  private EndlessPagesException(
      String client, String operation, String reason, ApiResponse<?> page) {
    super(
        CallReport.ofReads(client, operation, page.attempts()),
        reason
            + ". The provider may not heed the parameter that moves on: read what the answer says"
            + " about its pages, and take one page at a time.",
        null,
        new Received(page.status(), page.headers(), ""));
    this.reason = reason;
    this.page = page;
  }

  /** Returns the exception that names the client; what finds that pages are endless knows none. */
  EndlessPagesException of(String client) {
    return new EndlessPagesException(client, operation(), reason, page);
  }
}
