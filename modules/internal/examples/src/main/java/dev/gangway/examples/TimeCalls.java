package dev.gangway.examples;

import dev.gangway.auth.Secret;
import dev.gangway.core.CallListener;
import dev.gangway.core.CallOutcome;
import dev.gangway.core.ObservedCall;
import dev.gangway.core.Server;
import dev.gangway.elkyc.ElKyc;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Adds up how long calls take, by operation and status, as a library for metrics would. */
public final class TimeCalls {

  /** Milliseconds by operation and status. */
  static final class Timers implements CallListener {
    final Map<String, LongAdder> milliseconds = new ConcurrentSkipListMap<>();

    @Override
    public void callEnded(ObservedCall call, CallOutcome outcome) {
      String name = call.operation() + " " + call.method() + " " + call.path();
      milliseconds
          .computeIfAbsent(name + " " + outcome.status(), any -> new LongAdder())
          .add(outcome.elapsed().toMillis());
    }
  }

  /** Runs the example against what elKYC documents. */
  public static void main(String[] args) {
    Documented.run(ElKyc.class, server -> run(server, Secret.of("made up")));
  }

  static void run(Server server, Secret apiKey) {
    Timers timers = new Timers();
    try (ElKyc elKyc =
        ElKyc.builder().server(server).apiKey(apiKey).listener(timers).logCalls(true).build()) {
      elKyc.applicants().get("text").execute();
    }
    timers.milliseconds.forEach((name, time) -> System.out.println(name + " took " + time + " ms"));
  }

  private TimeCalls() {}
}
