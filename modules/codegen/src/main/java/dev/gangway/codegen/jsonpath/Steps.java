package dev.gangway.codegen.jsonpath;

/**
 * The budget of a query's evaluation. A character that a regular expression looks at is a step: it
 * can try a short text in more ways than a build has time for. A value takes ten.
 */
final class Steps {
  private static final long MOST = 100_000_000;

  private static final int OF_A_VALUE = 10;

  private long left = MOST;

  /** Begins to count. */
  void begin() {
    left = MOST;
  }

  /**
   * Counts a value that is looked at.
   *
   * @throws JsonPathException when there were too many
   */
  void takeValue() {
    take(OF_A_VALUE);
  }

  private void take(int steps) {
    left -= steps;
    if (left < 0) {
      throw new JsonPathException(
          0, "it takes more than " + MOST + " steps, so its filters have to be simpler");
    }
  }

  /** Returns a text whose characters take a step each time that they are looked at. */
  CharSequence counting(CharSequence text) {
    return new CountedText(this, text);
  }

  private record CountedText(Steps steps, CharSequence text) implements CharSequence {
    @Override
    public char charAt(int index) {
      steps.take(1);
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new CountedText(steps, text.subSequence(start, end));
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
