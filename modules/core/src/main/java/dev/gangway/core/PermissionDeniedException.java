package dev.gangway.core;

/** The credential is good, but does not allow this call (status 403). */
public final class PermissionDeniedException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  PermissionDeniedException(CallReport call, ErrorAnswer answer) {
    super(
        call,
        ": the credential does not allow this. Ask the provider for the permission, or use another account.",
        answer);
  }
}
