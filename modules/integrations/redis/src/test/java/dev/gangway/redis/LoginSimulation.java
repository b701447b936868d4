package dev.gangway.redis;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.CachingTokenSource;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenStore;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Machines that all need a token at the same moment. Each has a source of tokens as clients have
 * it; the store and the login take virtual time.
 */
final class LoginSimulation {
  private static final double LOGIN_MILLIS = 500;
  private static final double POLL_MILLIS = 200;

  private final VirtualTime time = new VirtualTime(1);
  private final TokenStore state = TokenStore.inMemory();
  private final double latency;
  private final boolean published;
  private int logins;
  private int commands;

  private LoginSimulation(double latency, boolean published) {
    this.latency = latency;
    this.published = published;
  }

  /** Returns the figures of one start of so many machines, as a row of the page's table. */
  static String row(int machines, double latency, boolean published) throws InterruptedException {
    LoginSimulation simulation = new LoginSimulation(latency, published);
    List<VirtualTime.Task> tasks = new ArrayList<>();
    for (int i = 0; i < machines; i++) {
      CachingTokenSource tokens =
          CachingTokenSource.builder(simulation::logIn).store(simulation.new Store()).build();
      tasks.add(tokens::token);
    }
    simulation.time.run(tasks);
    return "| %d | %.0f ms | %s | %d | %.0f ms | %d |"
        .formatted(
            machines,
            latency,
            published ? "published" : "polled",
            simulation.logins,
            simulation.time.now(),
            simulation.commands / machines);
  }

  private AccessToken logIn() throws IOException {
    logins++;
    try {
      time.sleep(LOGIN_MILLIS);
    } catch (InterruptedException e) {
      throw new InterruptedIOException("interrupted");
    }
    return AccessToken.of(Secret.of("token-" + logins));
  }

  private void pass(double millis) throws IOException {
    try {
      time.sleepAbout(millis);
    } catch (InterruptedException e) {
      throw new InterruptedIOException("interrupted");
    }
  }

  /** The store as one machine sees it. */
  private final class Store implements TokenStore {
    @Override
    public State read() throws IOException {
      commands++;
      pass(latency / 2);
      State read = state.read();
      pass(latency / 2);
      return read;
    }

    @Override
    public boolean compareAndSet(State expected, State next) throws IOException {
      commands++;
      pass(latency / 2);
      boolean changed = state.compareAndSet(expected, next);
      if (changed) {
        time.change();
      }
      pass(latency / 2);
      return changed;
    }

    @Override
    public void awaitChange(State seen, Duration atMost) throws IOException, InterruptedException {
      if (!published) {
        time.sleep(POLL_MILLIS);
        return;
      }
      // The subscription, and the read after it.
      commands++;
      pass(latency);
      if (read().version() == seen.version()) {
        time.awaitChange(2_000);
        pass(latency / 2);
      }
    }
  }
}
