package dev.gangway.core.internal.response;

import java.io.IOException;

/** An envelope whose success field is false. */
final class EnvelopeFailure extends IOException {
  private static final long serialVersionUID = 1L;
}
