package dev.gangway.auth;

import java.util.Objects;
import okhttp3.Request;

/** A query parameter made from a secret at every request. */
final class SecretQuery implements Credential {
  private final String name;
  private final Secret secret;

  SecretQuery(String name, Secret secret) {
    this.name = Objects.requireNonNull(name, "name");
    this.secret = Objects.requireNonNull(secret, "secret");
  }

  @Override
  public Request apply(Request request) {
    return request
        .newBuilder()
        .url(request.url().newBuilder().setQueryParameter(name, secret.reveal()).build())
        .build();
  }

  @Override
  public String toString() {
    return "Credential[query " + name + "]";
  }
}
