package dev.gangway.codegen.diff;

/**
 * A difference between two clients.
 *
 * @param event whether the part was added, removed or changed
 * @param pointer the JSON pointer of the nearest named part of the document
 * @param signature the part in Java
 * @param words the difference, for people
 */
public record Change(
    Event event, String pointer, String signature, Direction direction, Bump bump, String words) {

  /** What happened to a part. */
  public enum Event {
    /** Only the new client has it. */
    ADDED,
    /** Only the old client has it. */
    REMOVED,
    /** Both have it, with other values. */
    CHANGED
  }
}
