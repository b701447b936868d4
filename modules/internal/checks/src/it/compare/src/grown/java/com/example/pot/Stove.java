package com.example.pot;

/** A stove with one more method. */
public interface Stove {
  /** Heats a kettle. */
  void heat(Kettle kettle);

  /** Cools a kettle. */
  void cool(Kettle kettle);
}
