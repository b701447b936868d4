package dev.gangway.core.json;

/**
 * An open enum of states, some of which are final: no other follows them.
 *
 * @param <V> the type of the value on the wire
 */
public interface OpenState<V> extends OpenEnum<V> {

  /** Returns whether the state is final. A value that this version does not know is not. */
  boolean isTerminal();
}
