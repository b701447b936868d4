package dev.gangway.codegen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Chance that a seed repeats, and how deep the value is that is being made. */
final class Dice {
  /** Where no optional property is added, so that a recursive value ends. */
  private static final int DEEP = 5;

  private final Random random;
  private int depth;
  private boolean sensitive;

  Dice(long seed) {
    random = new Random(seed);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Returns a number from zero up to, not including, this one. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  long number() {
    return random.nextLong();
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  boolean deep() {
    return depth >= DEEP;
  }

  /** Returns what is made one level further down. */
  <T> T deeper(Supplier<T> inner) {
    depth++;
    try {
      return inner.get();
    } finally {
      depth--;
    }
  }

  /** Returns whether what is being made must not be shown. */
  boolean sensitive() {
    return sensitive;
  }

  /** Returns what is made as a value that must not be shown. */
  <T> T hidden(Supplier<T> inner) {
    boolean before = sensitive;
    sensitive = true;
    try {
      return inner.get();
    } finally {
      sensitive = before;
    }
  }
}
