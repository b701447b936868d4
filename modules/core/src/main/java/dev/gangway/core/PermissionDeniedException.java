package dev.gangway.core;

/** The credential is valid, but does not permit the operation (status 403). */
public final class PermissionDeniedException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  PermissionDeniedException(CallReport call, ErrorAnswer answer) {
    super(
        call,
        ": the credential does not permit the operation. Ask the provider for the permission, or use another account.",
        answer);
  }
}
