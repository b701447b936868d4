package dev.gangway.auth.cipher;

import java.security.SecureRandom;

/** Where initialization vectors come from. Each is used once. */
interface IvSource {

  /** Returns so many bytes. */
  byte[] next(int length);

  /** Returns the system's random numbers. */
  static IvSource random() {
    SecureRandom random = new SecureRandom();
    return length -> {
      byte[] iv = new byte[length];
      random.nextBytes(iv);
      return iv;
    };
  }
}
