package dev.gangway.spring.boot;

import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.BadRequestException;
import dev.gangway.core.error.CancelledException;
import dev.gangway.core.error.ConflictException;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.error.FailureEnvelopeException;
import dev.gangway.core.error.GoneException;
import dev.gangway.core.error.InvalidRequestException;
import dev.gangway.core.error.LockedException;
import dev.gangway.core.error.NotFoundException;
import dev.gangway.core.error.PermissionDeniedException;
import dev.gangway.core.error.PollingTimeoutException;
import dev.gangway.core.error.PreconditionFailedException;
import dev.gangway.core.error.RateLimitedException;
import dev.gangway.core.error.TooEarlyException;
import dev.gangway.core.error.UnauthenticatedException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What the caller of a service learns when a call to a provider failed. */
enum ProblemKind {
  /** Not 502, 503 or 504, which proxies and clients retry. */
  OUTCOME_UNKNOWN(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "Outcome unknown",
      "The provider may have carried out the request. Do not repeat it without looking it up."),
  PROVIDER_TIMEOUT(
      HttpStatus.GATEWAY_TIMEOUT, "Provider timeout", "The provider did not respond in time."),
  INTERRUPTED(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Interrupted",
      "The request was cancelled before it was carried out."),
  PROVIDER_UNREACHABLE(
      HttpStatus.BAD_GATEWAY, "Provider unreachable", "The provider could not be reached."),
  CREDENTIALS_REFUSED(
      HttpStatus.BAD_GATEWAY,
      "Credentials refused",
      "The provider did not accept the credentials of this service."),
  REQUEST_REFUSED(
      HttpStatus.UNPROCESSABLE_CONTENT, "Request refused", "The provider refused the request."),
  NOT_FOUND(HttpStatus.NOT_FOUND, "Not found", "The provider has no such resource."),
  CONFLICT(
      HttpStatus.CONFLICT,
      "Conflict",
      "The request conflicts with the current state at the provider."),
  RATE_LIMITED(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Rate limited",
      "The provider accepts no further requests for now."),
  PROVIDER_ERROR(
      HttpStatus.BAD_GATEWAY,
      "Provider error",
      "The provider failed, or its response is unreadable.");

  private static final Map<Class<?>, ProblemKind> OF =
      Map.ofEntries(
          Map.entry(DeadlineExceededException.class, PROVIDER_TIMEOUT),
          Map.entry(PollingTimeoutException.class, PROVIDER_TIMEOUT),
          Map.entry(CancelledException.class, INTERRUPTED),
          Map.entry(ConnectionException.class, PROVIDER_UNREACHABLE),
          Map.entry(AuthenticationException.class, CREDENTIALS_REFUSED),
          Map.entry(UnauthenticatedException.class, CREDENTIALS_REFUSED),
          Map.entry(PermissionDeniedException.class, CREDENTIALS_REFUSED),
          Map.entry(BadRequestException.class, REQUEST_REFUSED),
          Map.entry(InvalidRequestException.class, REQUEST_REFUSED),
          Map.entry(FailureEnvelopeException.class, REQUEST_REFUSED),
          Map.entry(NotFoundException.class, NOT_FOUND),
          Map.entry(GoneException.class, NOT_FOUND),
          Map.entry(ConflictException.class, CONFLICT),
          Map.entry(PreconditionFailedException.class, CONFLICT),
          Map.entry(LockedException.class, CONFLICT),
          Map.entry(RateLimitedException.class, RATE_LIMITED),
          Map.entry(TooEarlyException.class, RATE_LIMITED));

  private final HttpStatus status;
  private final String title;
  private final String detail;

  ProblemKind(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  static ProblemKind of(ApiException e) {
    if (e.outcomeUnknown()) {
      return OUTCOME_UNKNOWN;
    }
    for (Class<?> type = e.getClass(); type != null; type = type.getSuperclass()) {
      ProblemKind kind = OF.get(type);
      if (kind != null) {
        return kind;
      }
    }
    return PROVIDER_ERROR;
  }

  HttpStatus status() {
    return status;
  }

  String title() {
    return title;
  }

  ProblemDetail problem() {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(
        URI.create("urn:gangway:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-')));
    problem.setTitle(title);
    return problem;
  }
}
