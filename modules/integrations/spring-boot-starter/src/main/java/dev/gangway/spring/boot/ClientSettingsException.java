package dev.gangway.spring.boot;

import java.io.Serial;

/** Settings that no client can be built with. Neither text has the value of a setting. */
final class ClientSettingsException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String action;

  ClientSettingsException(String description, String action) {
    super(description);
    this.action = action;
  }

  /** Returns what to do. */
  String action() {
    return action;
  }
}
