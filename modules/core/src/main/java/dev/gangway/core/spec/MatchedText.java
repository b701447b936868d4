package dev.gangway.core.spec;

/**
 * A text that a pattern is tried on, a bounded number of steps: some patterns take time that
 * doubles with each character.
 */
final class MatchedText implements CharSequence {
  /** A fraction of a second. */
  private static final long MAX_STEPS = 10_000_000;

  private static final long MAX_LOOKS_AT_EACH = 8;

  /** Ends the match. */
  static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TooManySteps() {
      super("The pattern takes too many steps.", null, false, false);
    }
  }

  private final String text;
  private long left;

  MatchedText(String text) {
    this.text = text;
    this.left = MAX_STEPS + MAX_LOOKS_AT_EACH * text.length();
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new TooManySteps();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
