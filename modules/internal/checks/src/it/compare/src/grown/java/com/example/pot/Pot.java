package com.example.pot;

/** A pot. */
public final class Pot {
  /** Fills the pot. */
  public void fill() {}
}
