package dev.gangway.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Keeps the events of all calls, and tells them as lines without numbers and times. */
final class RecordingListener implements CallListener {
  final List<String> lines = Collections.synchronizedList(new ArrayList<>());
  final List<ObservedCall> calls = Collections.synchronizedList(new ArrayList<>());
  final List<Object> outcomes = Collections.synchronizedList(new ArrayList<>());

  final CountDownLatch renewal = new CountDownLatch(1);

  private void note(ObservedCall call, String event) {
    calls.add(call);
    lines.add(call.operation() + " " + event);
  }

  private static String failure(Class<?> failure) {
    return failure == null ? "" : " " + failure.getSimpleName();
  }

  @Override
  public void callStarted(ObservedCall call) {
    note(call, "started");
  }

  @Override
  public void attemptStarted(ObservedCall call, int attempt, AttemptHeaders headers) {
    note(call, "attempt " + attempt + " started");
  }

  @Override
  public void attemptEnded(ObservedCall call, AttemptOutcome outcome) {
    outcomes.add(outcome);
    note(
        call,
        "attempt "
            + outcome.attempt()
            + " ended: "
            + outcome.status()
            + failure(outcome.failure()));
  }

  @Override
  public void callEnded(ObservedCall call, CallOutcome outcome) {
    outcomes.add(outcome);
    note(
        call,
        "ended: "
            + outcome.status()
            + failure(outcome.failure())
            + ", "
            + outcome.attempts()
            + " attempts");
  }

  @Override
  public void renewalFailed(String client, String scheme, Class<? extends Throwable> failure) {
    lines.add(client + " " + scheme + " renewal failed:" + failure(failure));
    renewal.countDown();
  }
}
