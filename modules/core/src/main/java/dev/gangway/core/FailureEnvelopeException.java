package dev.gangway.core;

/**
 * The provider answered with success, but the envelope of the response reports a failure. It is a
 * refusal: the call was not carried out.
 */
public final class FailureEnvelopeException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  FailureEnvelopeException(CallReport call, ErrorAnswer answer) {
    super(
        call,
        ", but the envelope reports a failure. See providerMessage() for the reason.",
        answer);
  }
}
