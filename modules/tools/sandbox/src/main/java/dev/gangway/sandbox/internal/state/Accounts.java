package dev.gangway.sandbox.internal.state;

import dev.gangway.sandbox.internal.spec.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All accounts. Safe for use by many threads. */
public final class Accounts {
  private final Budget budget;
  private final Map<String, Account> accounts = new LinkedHashMap<>();

  /** Creates an empty collection. */
  public Accounts(Budget budget) {
    this.budget = budget;
  }

  /**
   * Returns an account, a new one if there is none.
   *
   * @param identity a hash of what says whose it is
   */
  public synchronized Account of(Provider provider, String identity) {
    String key = provider.name() + " " + identity;
    Account account = accounts.get(key);
    if (account == null) {
      account = new Account("account " + (accounts.size() + 1), provider, budget);
      accounts.put(key, account);
    }
    return account;
  }

  /** Returns all accounts, in the order in which they were made. */
  public synchronized List<Account> all() {
    return List.copyOf(accounts.values());
  }

  /** Forgets all accounts. */
  public synchronized void clear() {
    accounts.clear();
    budget.clear();
  }
}
