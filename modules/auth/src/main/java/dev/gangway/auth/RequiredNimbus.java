package dev.gangway.auth;

/** Nimbus JOSE + JWT, which only clients that sign tokens have on their class path. */
final class RequiredNimbus {
  private static final boolean PRESENT = isPresent();

  private RequiredNimbus() {}

  /**
   * Checks that tokens can be signed.
   *
   * @param task what cannot be done without, as the beginning of a sentence
   * @throws IllegalStateException when the library is not on the class path
   */
  static void check(String task) {
    if (!PRESENT) {
      throw new IllegalStateException(
          task
              + " needs Nimbus JOSE + JWT, which is not on the class path."
              + " Add the dependency com.nimbusds:nimbus-jose-jwt, version 10 or later.");
    }
  }

  private static boolean isPresent() {
    try {
      Class<?> unused =
          Class.forName(
              "com.nimbusds.jose.JWSObject", false, RequiredNimbus.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
