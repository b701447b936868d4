package com.example.pot;

/** A pot. */
public final class Pot {
  /** Empties the pot. */
  public void empty() {}
}
