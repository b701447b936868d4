package dev.gangway.spring.boot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * The calls of all clients. When the application stops, it waits for those in flight, at most as
 * long as {@code spring.lifecycle.timeout-per-shutdown-phase} says, before the clients are closed.
 */
final class ClientCalls implements SmartLifecycle {
  private final Map<String, ClientActivity> activities = new LinkedHashMap<>();
  private volatile boolean running;
  private @Nullable Runnable stopped;

  ClientCalls(String... beans) {
    for (String bean : beans) {
      activities.put(bean, new ClientActivity(this::callEnded));
    }
  }

  ClientActivity of(String bean) {
    return Objects.requireNonNull(activities.get(bean));
  }

  List<String> beans() {
    return List.copyOf(activities.keySet());
  }

  /** Returns the activity of each client, by the name of its bean. */
  Map<String, ClientActivity> all() {
    return activities;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public void stop(Runnable callback) {
    stop();
    synchronized (this) {
      stopped = callback;
    }
    callEnded();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** After the web server and the schedulers, whose work may need calls. */
  @Override
  public int getPhase() {
    return 0;
  }

  private void callEnded() {
    Runnable callback;
    synchronized (this) {
      if (stopped == null || activities.values().stream().anyMatch(each -> each.inFlight() > 0)) {
        return;
      }
      callback = stopped;
      stopped = null;
    }
    callback.run();
  }
}
