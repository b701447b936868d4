package dev.gangway.sandbox.internal.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.sandbox.internal.spec.Paths;
import dev.gangway.sandbox.internal.spec.Provider;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The state of one account of a provider. It sees nothing of any other. The objects of the spec's
 * examples are there from the beginning. Callers must hold its lock.
 */
public final class Account {
  private final String name;
  private final Provider provider;
  private final Budget budget;
  private final Map<String, Entity> own = new LinkedHashMap<>();
  private final Map<String, Long> sizes = new HashMap<>();
  private final Set<String> deleted = new HashSet<>();
  private final Map<String, Replay> replays = new HashMap<>();
  private final Set<String> usedCodes = new HashSet<>();
  private final Map<String, BigDecimal> balances = new LinkedHashMap<>();

  /** The response to a request with an idempotency key. */
  public record Replay(String requestHash, int status, String body) {}

  /** Creates an account with the objects of the examples. */
  public Account(String name, Provider provider, Budget budget) {
    this.name = name;
    this.provider = provider;
    this.budget = budget;
    budget.charge(0);
  }

  /** Returns the name by which the page shows it, which says nothing of its credentials. */
  public String name() {
    return name;
  }

  /** Returns the provider. */
  public Provider provider() {
    return provider;
  }

  /** Returns an object, or null if there is none. */
  public @Nullable Entity find(String path, String template) {
    Entity found = own.get(path);
    if (found != null || deleted.contains(path)) {
      return found;
    }
    ObjectNode seed = provider.seeds().get(path);
    return seed == null ? null : new Entity(path, template, seed.deepCopy());
  }

  /** Returns the objects of a collection; the path may have {@code *} for any segment. */
  public List<Entity> list(String collection, String template) {
    Pattern pattern = pattern(collection);
    Map<String, Entity> found = new LinkedHashMap<>();
    for (Map.Entry<String, ObjectNode> seed : provider.seeds().entrySet()) {
      if (isIn(pattern, seed.getKey()) && !deleted.contains(seed.getKey())) {
        found.put(seed.getKey(), new Entity(seed.getKey(), template, seed.getValue().deepCopy()));
      }
    }
    own.values().stream()
        .filter(each -> isIn(pattern, each.path()))
        .forEach(each -> found.put(each.path(), each));
    return new ArrayList<>(found.values());
  }

  private static Pattern pattern(String collection) {
    String[] parts = collection.split("\\*", -1);
    return Pattern.compile(
        Arrays.stream(parts).map(Pattern::quote).collect(Collectors.joining("[^/]+")));
  }

  private static boolean isIn(Pattern collection, String path) {
    return collection.matcher(Paths.parent(path)).matches();
  }

  /** Keeps an object that is new or was changed. */
  public void keep(Entity entity) {
    long size = entity.fields().toString().length();
    budget.charge(size);
    Entity before = own.put(entity.path(), entity);
    Long sizeBefore = sizes.put(entity.path(), size);
    if (before != null && sizeBefore != null) {
      budget.release(sizeBefore);
    }
  }

  /** Deletes an object. */
  public void delete(String path) {
    Long size = sizes.remove(path);
    if (own.remove(path) != null && size != null) {
      budget.release(size);
    }
    if (provider.seeds().containsKey(path) && deleted.add(path)) {
      budget.charge(path.length());
    }
  }

  /** Returns what was responded under a key, or null if nothing was. */
  public @Nullable Replay replay(String key) {
    return replays.get(key);
  }

  /** Keeps the response of a key, even if there is no room left. */
  public void keep(String key, Replay replay) {
    budget.take(key.length() + replay.body().length() + replay.requestHash().length());
    replays.put(key, replay);
  }

  /** Returns whether a one-time code is used for the first time, and notes it. */
  public boolean use(String codeHash) {
    if (usedCodes.contains(codeHash)) {
      return false;
    }
    budget.charge(codeHash.length());
    return usedCodes.add(codeHash);
  }

  /** Returns what a wallet holds of a currency, or null if nothing was booked yet. */
  public @Nullable BigDecimal balance(String wallet, String currency) {
    return balances.get(wallet + " " + currency);
  }

  /** Sets what a wallet holds of a currency. */
  public void setBalance(String wallet, String currency, BigDecimal amount) {
    String key = wallet + " " + currency;
    if (!balances.containsKey(key)) {
      budget.charge(key.length());
    }
    balances.put(key, amount);
  }

  /** Returns the objects that were made or changed. */
  public List<Entity> changed() {
    return List.copyOf(own.values());
  }

  /** Returns the balances that were changed, by wallet and currency. */
  public Map<String, BigDecimal> balances() {
    return new LinkedHashMap<>(balances);
  }

  @Override
  public String toString() {
    return "Account[" + name + "]";
  }
}
