package dev.gangway.cli;

/** A command that cannot go on: the message is for the user, without a stack trace. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Exit exit;

  CommandFailure(Exit exit, String message) {
    super(message);
    this.exit = exit;
  }

  Exit exit() {
    return exit;
  }
}
