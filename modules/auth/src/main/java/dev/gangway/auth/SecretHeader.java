package dev.gangway.auth;

import java.io.IOException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import okhttp3.Request;

/** A header made from a secret at every request. */
final class SecretHeader implements Credential {
  private final String name;
  private final Secret secret;
  private final UnaryOperator<String> form;

  SecretHeader(String name, Secret secret, UnaryOperator<String> form) {
    this.name = HeaderText.requireName(name);
    this.secret = Objects.requireNonNull(secret, "secret");
    this.form = form;
  }

  @Override
  public Request apply(Request request) throws IOException {
    String value = HeaderText.value(name, form.apply(secret.reveal()));
    return request.newBuilder().header(name, value).build();
  }

  @Override
  public String toString() {
    return "Credential[header " + name + "]";
  }
}
