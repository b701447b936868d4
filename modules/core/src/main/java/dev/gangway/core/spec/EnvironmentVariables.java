package dev.gangway.core.spec;

/** Reads what generated builders take from environment variables. */
public final class EnvironmentVariables {

  /**
   * Returns a variable's text.
   *
   * @throws IllegalStateException when it is not set
   */
  public static String text(String name) {
    String value = System.getenv(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(
          "Environment variable " + name + " is not set. Set it before the program starts.");
    }
    return value;
  }

  /**
   * Returns a variable's number.
   *
   * @throws IllegalStateException when it is not set or no integer
   */
  public static long integer(String name) {
    try {
      return Long.parseLong(text(name).strip());
    } catch (NumberFormatException e) {
      throw new IllegalStateException(
          "Environment variable " + name + " is not an integer. Set it to one.", e);
    }
  }

  private EnvironmentVariables() {}
}
