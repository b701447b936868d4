package dev.gangway.checks.bundle;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way to break a release.
 *
 * @param change breaks it
 * @param messages all that the check says then
 */
record Fault(Change change, List<String> messages) {
  /** The start of the paths of the sample's module. */
  static final String TEA = "dev/gangway/gangway-tea/1.0.0/gangway-tea-1.0.0";

  /** The start of the paths of its parent. */
  static final String PARENT = "dev/gangway/gangway/1.0.0/gangway-1.0.0";

  /** Changes a release. */
  interface Change {
    void on(SampleBundle sample) throws IOException, InterruptedException;
  }

  /** Returns a fault of a file of the module, which the messages name by its ending. */
  static Fault of(Change change, String... messages) {
    return new Fault(change, Stream.of(messages).map(message -> TEA + message).toList());
  }

  /** Returns a fault of the parent's pom, which the module's inherits. */
  static Fault inherited(String text, String by, String message) {
    return new Fault(
        sample -> sample.replace(sample.parent(), text, by),
        List.of(PARENT + ".pom" + message, TEA + ".pom" + message));
  }

  @Override
  public String toString() {
    return messages.get(0);
  }
}
