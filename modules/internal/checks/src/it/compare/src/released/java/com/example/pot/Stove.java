package com.example.pot;

/** A stove. */
public interface Stove {
  /** Heats a kettle. */
  void heat(Kettle kettle);
}
