package dev.gangway.sandbox.internal.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** An object of an account. Guarded by the account's lock. */
public final class Entity {
  private final String path;
  private final String template;
  private final ObjectNode fields;
  private final Map<String, String> ends = new HashMap<>();
  private Runnable whenGood = () -> {};
  private Runnable whenBad = () -> {};

  /**
   * Creates an object.
   *
   * @param path its path, with the values of its parameters
   * @param template the path in the spec
   */
  public Entity(String path, String template, ObjectNode fields) {
    this.path = path;
    this.template = template;
    this.fields = fields;
  }

  /** Returns the path. */
  public String path() {
    return path;
  }

  /** Returns the path in the spec. */
  public String template() {
    return template;
  }

  /** Returns the fields. */
  public ObjectNode fields() {
    return fields;
  }

  /** Returns a field. */
  public JsonNode field(String name) {
    return fields.path(name);
  }

  /** Returns the final value that a field walks to, or this one if none was chosen. */
  public String end(String field, String otherwise) {
    return ends.getOrDefault(field, otherwise);
  }

  /** Chooses the final value of a field. */
  public void chooseEnd(String field, String end) {
    ends.put(field, end);
  }

  /** Sets what happens at the first final value, and at any other. */
  public void settle(Runnable good, Runnable bad) {
    whenGood = good;
    whenBad = bad;
  }

  /** Does what was set for the end, once. */
  public void settled(boolean good) {
    Runnable action = good ? whenGood : whenBad;
    whenGood = () -> {};
    whenBad = () -> {};
    action.run();
  }
}
