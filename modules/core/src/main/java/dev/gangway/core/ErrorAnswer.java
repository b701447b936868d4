package dev.gangway.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A response that is an error, and which exception it is by its status. */
record ErrorAnswer(
    Received received, ErrorBody error, ErrorContent content, @Nullable Duration retryAfter) {

  ErrorResponseException toException(CallReport call) {
    return switch (received.status()) {
      case 400 -> new BadRequestException(call, this);
      case 401 -> new UnauthenticatedException(call, this);
      case 403 -> new PermissionDeniedException(call, this);
      case 404 -> new NotFoundException(call, this);
      case 409 -> new ConflictException(call, this);
      case 410 -> new GoneException(call, this);
      case 412 -> new PreconditionFailedException(call, this);
      case 422 -> new InvalidRequestException(call, this);
      case 423 -> new LockedException(call, this);
      case 425 -> new TooEarlyException(call, this);
      case 429 -> new RateLimitedException(call, this);
      default ->
          received.status() >= 500
              ? new ServerErrorException(call, this)
              : new ErrorResponseException(call, says(), this);
    };
  }

  private String says() {
    return switch (received.status()) {
      case 300, 301, 302, 303, 307, 308 ->
          ", a redirect. The client does not follow it, so that credentials and orders go to one server only. Set the base URL to the new address.";
      case 407 -> ": the proxy requires a login. Check the user and the password for the proxy.";
      default -> ". See providerMessage() for the reason.";
    };
  }
}
