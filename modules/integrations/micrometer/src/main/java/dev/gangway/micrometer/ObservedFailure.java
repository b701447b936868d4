package dev.gangway.micrometer;

/**
 * Stands for an exception whose message may hold what no metric and no span may. Handlers see the
 * class of the exception, and neither its message nor its stack trace.
 */
final class ObservedFailure extends Exception {
  private static final long serialVersionUID = 1L;

  ObservedFailure(Class<? extends Throwable> failure) {
    super(failure.getName(), null, false, false);
  }
}
