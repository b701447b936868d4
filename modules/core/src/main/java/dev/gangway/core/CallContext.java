package dev.gangway.core;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The objects that listeners keep for one call, such as its span, from one event to the next. Safe
 * for use by many threads.
 */
public final class CallContext {
  private final Map<Key<?>, Object> values = new ConcurrentHashMap<>();

  /** Creates an empty context. */
  public CallContext() {}

  /** Keeps a value in place of the one that the key had. */
  public <T> void put(Key<T> key, T value) {
    values.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
  }

  /** Returns the value of the key, or null if there is none. */
  public <T> @Nullable T get(Key<T> key) {
    return key.type.cast(values.get(key));
  }

  /** Names the keys; the values are the listeners' own. */
  @Override
  public String toString() {
    return "CallContext" + values.keySet();
  }

  /**
   * A key. Only its creator can use it, since another key of the same name is a different one.
   *
   * @param <T> what is kept
   */
  public static final class Key<T> {
    private final String name;
    private final Class<T> type;

    private Key(String name, Class<T> type) {
      this.name = Objects.requireNonNull(name, "name");
      this.type = Objects.requireNonNull(type, "type");
    }

    /** Returns a new key; the name is for people. */
    public static <T> Key<T> of(String name, Class<T> type) {
      return new Key<>(name, type);
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
