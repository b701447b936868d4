package dev.gangway.core;

/** The provider answered with success, but the envelope of the answer says that the call failed. */
public final class FailureEnvelopeException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  FailureEnvelopeException(CallReport call, ErrorAnswer answer) {
    super(
        call,
        ", but its envelope says that the call failed; providerMessage() may say why.",
        answer);
  }
}
