package dev.gangway.webhooks;

import javax.sql.DataSource;

/**
 * Remembers which events were handled. Each event is claimed before it is handled, under a lease:
 * if the process dies in between, the lease runs out and the provider's next delivery is admitted.
 * All methods are safe for use by many threads.
 */
public interface Inbox {

  /** Claims an event, or says why it is not to be handled. */
  Admission admit(InboxEntry entry);

  /**
   * Notes that an event was handled.
   *
   * @return whether the claim was still valid; otherwise its lease had run out and somebody else
   *     may have handled the event, too
   */
  boolean handled(Claim claim);

  /** Gives a claim back, so that the next delivery is admitted at once. */
  void failed(Claim claim);

  /**
   * Returns an inbox in this process's memory: for tests, and for one process that may handle an
   * event again after a restart.
   */
  static Inbox inMemory() {
    return inMemory(InboxSettings.defaults());
  }

  /** Returns an inbox in this process's memory with other settings. */
  static Inbox inMemory(InboxSettings settings) {
    return new InMemoryInbox(settings);
  }

  /**
   * Returns an inbox in a database, for any number of processes. Its tables are those of {@link
   * JdbcInbox#schema()}.
   */
  static JdbcInbox jdbc(DataSource dataSource) {
    return jdbc(dataSource, InboxSettings.defaults());
  }

  /** Returns an inbox in a database with other settings. */
  static JdbcInbox jdbc(DataSource dataSource, InboxSettings settings) {
    return new JdbcInbox(dataSource, settings);
  }
}
