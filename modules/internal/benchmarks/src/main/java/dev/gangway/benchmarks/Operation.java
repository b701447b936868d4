package dev.gangway.benchmarks;

import org.jspecify.annotations.Nullable;

/** What is measured, once. */
@FunctionalInterface
public interface Operation {

  /** Does it, and returns what it made so that no compiler takes it away. */
  @Nullable Object run() throws Exception;
}
