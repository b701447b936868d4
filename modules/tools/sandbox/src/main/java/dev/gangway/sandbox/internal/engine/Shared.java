package dev.gangway.sandbox.internal.engine;

import dev.gangway.sandbox.internal.spec.Provider;
import dev.gangway.sandbox.internal.state.Account;
import dev.gangway.sandbox.internal.state.Accounts;
import dev.gangway.sandbox.internal.state.Budget;
import dev.gangway.sandbox.internal.state.Entity;
import dev.gangway.sandbox.internal.state.SandboxClock;
import dev.gangway.sandbox.internal.state.Timeline;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the engines of all providers of a sandbox share. Safe for use by many threads. */
public final class Shared {
  private final SandboxClock clock;
  private final Budget budget;
  private final Timeline timeline;
  private final Accounts accounts;
  private final Landings landings;
  private final Ids ids;
  private final Sessions sessions;
  private final Walks walks;
  private volatile Walks.Changes changes = (account, entity, field, value) -> {};

  /**
   * Creates an empty state.
   *
   * @param step the time between two values of a field that walks
   * @param seed what ids and tokens are drawn by; null for ones that nobody can guess
   */
  public Shared(SandboxClock clock, Budget budget, Duration step, @Nullable Long seed) {
    this.clock = clock;
    this.budget = budget;
    this.timeline = new Timeline(clock);
    this.accounts = new Accounts(budget);
    this.landings = new Landings(budget);
    this.ids = new Ids(seed);
    this.sessions = new Sessions(accounts, budget, clock, ids);
    this.walks =
        new Walks(
            timeline,
            clock,
            step,
            (account, entity, field, value) -> changes.changed(account, entity, field, value));
  }

  /** A listener for the values that fields of objects take. */
  public interface Listener {
    /** The field of an object has this value now; called under the account's lock. */
    void changed(Account account, Entity entity, String field, String value);
  }

  /** Reports changes to a listener from now on. */
  public void listen(Listener listener) {
    changes = listener::changed;
  }

  /** Returns an engine for a provider. */
  public Engine engine(Provider provider) {
    return new Engine(provider, this);
  }

  /** Returns the clock. */
  public SandboxClock clock() {
    return clock;
  }

  /** Returns the bound of the state. */
  public Budget budget() {
    return budget;
  }

  /** Returns what is to happen. */
  public Timeline timeline() {
    return timeline;
  }

  /** Returns the accounts. */
  public Accounts accounts() {
    return accounts;
  }

  /** Returns how often operations were carried out. */
  public Landings landings() {
    return landings;
  }

  Ids ids() {
    return ids;
  }

  Sessions sessions() {
    return sessions;
  }

  Walks walks() {
    return walks;
  }

  /** Forgets everything that calls have made. */
  public void reset() {
    timeline.clear();
    sessions.clear();
    landings.clear();
    accounts.clear();
  }
}
