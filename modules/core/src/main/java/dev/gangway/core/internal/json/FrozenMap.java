package dev.gangway.core.internal.json;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map that nobody can change, in the order of its entries, so that a record takes it as it is.
 */
public final class FrozenMap<V> extends AbstractMap<String, V> {
  private static final Class<?> EMPTY = Map.of().getClass();

  private final Map<String, V> entries;

  /** The map becomes this one's own. */
  public FrozenMap(Map<String, V> entries) {
    this.entries = entries;
  }

  /** Returns the map if it cannot change, else a copy in its order. Values may be null. */
  public static <V> Map<String, V> copyOf(Map<String, V> map) {
    Class<?> type = map.getClass();
    return type == FrozenMap.class || type == EMPTY
        ? map
        : new FrozenMap<>(new LinkedHashMap<>(map));
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    return entries.get(key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return entries.containsKey(key);
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public @Nullable V put(String key, V value) {
    throw refused();
  }

  @Override
  public @Nullable V remove(@Nullable Object key) {
    throw refused();
  }

  @Override
  public @Nullable V compute(
      String key, BiFunction<? super String, ? super @Nullable V, ? extends @Nullable V> by) {
    throw refused();
  }

  @Override
  public V computeIfAbsent(String key, Function<? super String, ? extends V> by) {
    throw refused();
  }

  @Override
  public @Nullable V computeIfPresent(
      String key, BiFunction<? super String, ? super V, ? extends @Nullable V> by) {
    throw refused();
  }

  @Override
  public @Nullable V merge(
      String key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> by) {
    throw refused();
  }

  @Override
  public void putAll(Map<? extends String, ? extends V> others) {
    throw refused();
  }

  @Override
  public boolean remove(@Nullable Object key, @Nullable Object value) {
    throw refused();
  }

  @Override
  public @Nullable V replace(String key, V value) {
    throw refused();
  }

  @Override
  public boolean replace(String key, V value, V other) {
    throw refused();
  }

  @Override
  public void replaceAll(BiFunction<? super String, ? super V, ? extends V> by) {
    throw refused();
  }

  private static UnsupportedOperationException refused() {
    return new UnsupportedOperationException("A record's map cannot be changed.");
  }

  /** Returns the entries of a map, which the caller must not change. */
  public static <V> Set<Map.Entry<String, V>> entries(Map<String, V> map) {
    return map instanceof FrozenMap<V> frozen ? frozen.entries.entrySet() : map.entrySet();
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    return Collections.unmodifiableMap(entries).entrySet();
  }
}
