package com.example.clash;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.kriptomat.Kriptomat;

/** Has OkHttp 4 before Gangway and no BOM: the client is not built, and the exception says why. */
public final class Clash {
  private static final String MESSAGE =
      "Kriptomat cannot be built: it needs OkHttp 5 or later, but OkHttp 4.12.0 in okhttp-4.12.0.jar"
          + " comes first on the class path. Import gangway-bom before all other BOMs, or exclude"
          + " com.squareup.okhttp3:okhttp from the dependency that brings it, which mvn dependency:tree"
          + " shows.";

  public static void main(String[] args) {
    for (int attempt = 0; attempt < 2; attempt++) {
      try (Kriptomat kriptomat = client()) {
        throw new AssertionError("Not so: " + kriptomat + " is refused");
      } catch (IllegalStateException e) {
        if (!MESSAGE.equals(e.getMessage())) {
          throw new AssertionError("Not so: the message is " + MESSAGE, e);
        }
      }
    }
    System.out.println("Clash check: OkHttp 4 is refused.");
  }

  private static Kriptomat client() {
    return Kriptomat.builder()
        .baseUrl("http://127.0.0.1:1")
        .session(TokenSource.fixed(AccessToken.of(Secret.of("made up"))))
        .build();
  }
}
