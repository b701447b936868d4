package dev.gangway.core.internal.json;

/** Texts of dates and times as providers write them, brought to the form that most have. */
public final class TimeText {
  private static final int DATE = 10;
  private static final int SECONDS = 19;
  private static final int NANO_DIGITS = 9;

  /** Returns whether the text is what databases and PHP print of a date that is not set. */
  public static boolean isZero(String text) {
    return text.matches("(0000-00-00|-0001-11-30)([T ][0:.]*(Z|[+-]00:?00)?)?");
  }

  /**
   * Returns the text with a capital T between date and time and a capital Z, without blanks,
   * without the name of a zone in brackets, with at most nine digits of a fraction, and a leap
   * second as the one before it.
   */
  public static String usual(String text) {
    int bracket = text.endsWith("]") ? text.indexOf('[') : -1;
    String usual = (bracket > DATE ? text.substring(0, bracket) : text).replace('z', 'Z');
    if (usual.length() <= DATE) {
      return usual;
    }
    char between = usual.charAt(DATE);
    usual =
        usual.substring(0, DATE)
            + (between == ' ' || between == 't' ? 'T' : between)
            + usual.substring(DATE + 1).replace(" ", "");
    if (usual.startsWith("T23:59:60", DATE)) {
      usual = usual.substring(0, SECONDS - 2) + "59" + usual.substring(SECONDS);
    }
    return withNanos(usual);
  }

  private static String withNanos(String text) {
    int end = SECONDS + 1;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    int most = SECONDS + 1 + NANO_DIGITS;
    return end > most && text.charAt(SECONDS) == '.'
        ? text.substring(0, most) + text.substring(end)
        : text;
  }

  /** Returns whether a text in the usual form ends with an offset from UTC. */
  public static boolean hasOffset(String usual) {
    return usual.endsWith("Z")
        || usual.indexOf('+', DATE) >= 0
        || (usual.length() > DATE && usual.indexOf('-', DATE) >= 0);
  }

  private TimeText() {}
}
