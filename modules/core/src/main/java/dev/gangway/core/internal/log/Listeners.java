package dev.gangway.core.internal.log;

import dev.gangway.core.CallListener;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** The listeners of a client, kept from breaking its calls. */
public final class Listeners {
  private final List<Guarded> listeners;

  public Listeners(List<CallListener> listeners) {
    this.listeners = listeners.stream().map(Guarded::new).toList();
  }

  boolean isEmpty() {
    return listeners.isEmpty();
  }

  public void tell(Consumer<CallListener> event) {
    for (Guarded listener : listeners) {
      listener.tell(event);
    }
  }

  private static final class Guarded {
    private final CallListener listener;
    private final AtomicBoolean failed = new AtomicBoolean();

    Guarded(CallListener listener) {
      this.listener = listener;
    }

    void tell(Consumer<CallListener> event) {
      try {
        event.accept(listener);
      } catch (Exception | AssertionError | LinkageError e) {
        if (failed.compareAndSet(false, true)) {
          // Not a constant: SLF4J prints three lines at its first use if it has no backend.
          LoggerFactory.getLogger(CallListener.class)
              .warn(
                  "The listener {} threw an exception. Calls go on; its further exceptions are not logged.",
                  listener.getClass().getName(),
                  e);
        }
      }
    }
  }
}
