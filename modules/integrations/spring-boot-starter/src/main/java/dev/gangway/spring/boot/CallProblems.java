package dev.gangway.spring.boot;

import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.MissingFieldException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Responds to a failed call of a client with a problem of RFC 9457. It shows fixed texts, the
 * operation, keys and ids, and nothing that the provider says.
 */
@Order(0)
@RestControllerAdvice
final class CallProblems {
  private static final Logger LOG = LoggerFactory.getLogger("dev.gangway.spring.boot.problems");

  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(ApiException e) {
    ProblemKind kind = ProblemKind.of(e);
    LOG.warn(
        "{} failed: {}, status {}, after {} attempts, request id {}",
        e.operation(),
        kind.title(),
        e.status(),
        e.attempts(),
        e.requestId());
    ProblemDetail problem = kind.problem();
    problem.setProperty("operation", e.operation());
    problem.setProperty("outcomeUnknown", e.outcomeUnknown());
    if (!e.requestId().isEmpty()) {
      problem.setProperty("providerRequestId", e.requestId());
    }
    if (e.idempotencyKey() != null) {
      problem.setProperty("idempotencyKey", e.idempotencyKey());
    }
    HttpHeaders headers = new HttpHeaders();
    Duration pause = e instanceof ErrorResponseException response ? response.retryAfter() : null;
    if (pause != null) {
      headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, pause.toSeconds())));
    }
    return ResponseEntity.status(kind.status()).headers(headers).body(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> missing(MissingFieldException e) {
    LOG.warn("A response lacks a documented field: {}", e.field());
    ProblemKind kind = ProblemKind.PROVIDER_ERROR;
    return ResponseEntity.status(kind.status()).body(kind.problem());
  }
}
