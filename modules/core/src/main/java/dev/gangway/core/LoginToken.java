package dev.gangway.core;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Expiry;
import dev.gangway.auth.Secret;
import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a token of what a login's response says. */
final class LoginToken {

  static AccessToken of(
      ApiClient client,
      Supplier<Secret> token,
      Map<String, RawJson> others,
      @Nullable Number seconds,
      @Nullable Instant created) {
    Secret given;
    try {
      given = token.get();
    } catch (MissingFieldException e) {
      throw refusalOr(e, client, others);
    }
    if (given.reveal().isEmpty()) {
      throw refusalOr(
          new IllegalStateException("The provider sent an empty token."), client, others);
    }
    return of(client, given, seconds, created);
  }

  static AccessToken of(
      ApiClient client, Secret token, @Nullable Number seconds, @Nullable Instant created) {
    long life = seconds == null ? 0 : seconds.longValue();
    if (life < 1) {
      return AccessToken.of(token);
    }
    return AccessToken.of(
        token, created == null ? Expiry.in(client.clock(), life) : Expiry.of(created, life));
  }

  static <T> @Nullable T ifGiven(Supplier<@Nullable T> field) {
    try {
      return field.get();
    } catch (MissingFieldException e) {
      return null;
    }
  }

  private static RuntimeException refusalOr(
      RuntimeException missing, ApiClient client, Map<String, RawJson> others) {
    @Nullable LoginRefusal refusal = LoginRefusal.in(others, client.settings().errors());
    return refusal == null ? missing : refusal;
  }

  private LoginToken() {}
}
