package dev.gangway.core.paging;

import dev.gangway.core.ApiResponse;
import dev.gangway.core.error.EndlessPagesException;
import dev.gangway.core.error.FailedCall;

/** Pages do not advance: the {@link EndlessPagesException} before the client is known. */
final class EndlessPages extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ApiResponse<?> page;

  EndlessPages(String reason, ApiResponse<?> page) {
    super(reason);
    this.page = page;
  }

  EndlessPagesException toException(FailedCall call) {
    return EndlessPagesException.of(
        call.withAttempts(page.attempts()).withResponse(page.status(), page.headers(), ""),
        String.valueOf(getMessage()));
  }
}
