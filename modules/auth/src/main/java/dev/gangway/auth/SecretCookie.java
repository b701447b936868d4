package dev.gangway.auth;

import java.io.IOException;
import java.util.Objects;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** A cookie made from a secret at every request. */
final class SecretCookie implements Credential {
  private final String name;
  private final Secret secret;

  SecretCookie(String name, Secret secret) {
    this.name = HeaderText.requireToken("cookie", name);
    this.secret = Objects.requireNonNull(secret, "secret");
  }

  @Override
  public Request apply(Request request) throws IOException {
    String value = HeaderText.value(name, secret.reveal());
    if (value.indexOf(';') >= 0) {
      throw new IOException(
          "The value for the cookie "
              + name
              + " cannot be sent: it has a semicolon, which would begin another cookie. Encode it.");
    }
    String cookie = name + "=" + value;
    @Nullable String others = request.header("Cookie");
    return request
        .newBuilder()
        .header("Cookie", others == null ? cookie : others + "; " + cookie)
        .build();
  }

  @Override
  public String toString() {
    return "Credential[cookie " + name + "]";
  }
}
