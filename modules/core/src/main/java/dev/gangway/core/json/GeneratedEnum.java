package dev.gangway.core.json;

/**
 * The base of generated open enums. Two are equal if they are of one enum and have the same value.
 *
 * @param <V> the type of the value on the wire
 * @param <E> the enum
 * @param <K> the values that this version knows, and one for all others
 */
public abstract class GeneratedEnum<V, E extends GeneratedEnum<V, E, K>, K extends Enum<K>>
    implements OpenEnum<V> {
  private final V value;
  private final K known;

  /** For the generated enums. */
  protected GeneratedEnum(V value, K known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the enum's value for one that no constant has. */
  protected abstract E unrecognized(V value);

  @Override
  public final V value() {
    return value;
  }

  /** Returns which known value this is, or {@code UNRECOGNIZED}. */
  public final K known() {
    return known;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof GeneratedEnum<?, ?, ?> that
        && getClass() == that.getClass()
        && value.equals(that.value);
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  /** Returns the value. */
  @Override
  public final String toString() {
    return value.toString();
  }
}
