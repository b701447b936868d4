package dev.gangway.opentelemetry;

import dev.gangway.core.AttemptOutcome;
import dev.gangway.core.ObservedCall;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;

/** The attributes: those of the semantic conventions for HTTP, and those of a call. */
final class Names {
  static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
  static final AttributeKey<String> SERVER_ADDRESS = AttributeKey.stringKey("server.address");
  static final AttributeKey<Long> SERVER_PORT = AttributeKey.longKey("server.port");
  static final AttributeKey<String> URL_FULL = AttributeKey.stringKey("url.full");
  static final AttributeKey<String> URL_TEMPLATE = AttributeKey.stringKey("url.template");
  static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
  static final AttributeKey<Long> RESEND_COUNT = AttributeKey.longKey("http.request.resend_count");
  static final AttributeKey<String> PROTOCOL = AttributeKey.stringKey("network.protocol.version");
  static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  static final AttributeKey<String> CLIENT = AttributeKey.stringKey("gangway.client");
  static final AttributeKey<String> OPERATION = AttributeKey.stringKey("gangway.operation");
  static final AttributeKey<Long> ATTEMPTS = AttributeKey.longKey("gangway.attempts");
  static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("gangway.outcome");

  private static final int FIRST_ERROR = 400;

  static Attributes ofCall(ObservedCall call) {
    return Attributes.of(CLIENT, call.client(), OPERATION, call.operation());
  }

  static Attributes ofRequest(ObservedCall call) {
    return Attributes.of(
        METHOD, call.method(),
        SERVER_ADDRESS, call.serverHost(),
        SERVER_PORT, (long) call.serverPort(),
        URL_TEMPLATE, call.path());
  }

  static Attributes ofResponse(AttemptOutcome outcome) {
    AttributesBuilder attributes = Attributes.builder();
    Class<? extends Throwable> failure = outcome.failure();
    if (outcome.status() > 0) {
      attributes.put(STATUS, (long) outcome.status());
    }
    if (!outcome.protocolVersion().isEmpty()) {
      attributes.put(PROTOCOL, outcome.protocolVersion());
    }
    if (failure != null) {
      attributes.put(ERROR_TYPE, failure.getName());
    } else if (outcome.status() >= FIRST_ERROR) {
      attributes.put(ERROR_TYPE, Integer.toString(outcome.status()));
    }
    return attributes.build();
  }

  private Names() {}
}
