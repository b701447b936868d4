package dev.gangway.core.internal.json;

/** Checks that UTF-8 can carry a text: half of a surrogate pair would go out as a "?". */
public final class Surrogates {

  /**
   * Returns the text.
   *
   * @param what what the message calls it; the text itself may be secret
   * @throws IllegalArgumentException when it holds half of a surrogate pair
   */
  public static String require(String what, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int point = text.codePointAt(i);
        if (!Character.isSupplementaryCodePoint(point)) {
          throw new UnwritableValue(
                  "its character "
                      + (i + 1)
                      + " of "
                      + text.length()
                      + " is half of a surrogate pair. Look for text cut in two")
              .of(what);
        }
        i++;
      }
    }
    return text;
  }

  private Surrogates() {}
}
