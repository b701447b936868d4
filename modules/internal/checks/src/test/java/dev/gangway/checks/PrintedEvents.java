package dev.gangway.checks;

import dev.gangway.core.AttemptHeaders;
import dev.gangway.core.AttemptOutcome;
import dev.gangway.core.CallListener;
import dev.gangway.core.CallOutcome;
import dev.gangway.core.ObservedCall;

/** Prints the events of a listener. */
record PrintedEvents(PrintedText printed) implements CallListener {

  @Override
  public void callStarted(ObservedCall call) {
    printed.print(call, call.url());
  }

  @Override
  public void attemptStarted(ObservedCall call, int attempt, AttemptHeaders headers) {
    printed.print(call, attempt);
  }

  @Override
  public void attemptEnded(ObservedCall call, AttemptOutcome outcome) {
    printed.print(call, outcome);
  }

  @Override
  public void callEnded(ObservedCall call, CallOutcome outcome) {
    printed.print(call, outcome);
  }
}
