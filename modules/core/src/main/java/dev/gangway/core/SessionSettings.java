package dev.gangway.core;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.CachingTokenSource;
import dev.gangway.auth.ClientCredentialsGrant;
import dev.gangway.auth.Origins;
import dev.gangway.auth.PasswordGrant;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.auth.TokenStore;
import dev.gangway.core.internal.Arguments;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import okhttp3.HttpUrl;

/** The settings of a client's logins, and the token sources that are made of them. */
final class SessionSettings {
  private final Map<String, String> tokenUrls = new HashMap<>();
  private final Map<String, TokenStore> tokenStores = new HashMap<>();
  private Function<String, TokenStore> stores = scheme -> TokenStore.inMemory();
  private Duration pauseAfterRefusal = Duration.ofMinutes(15);
  private boolean serverIsDocumented;

  void tokenUrl(String scheme, String url) {
    tokenUrls.put(scheme, Arguments.notNull(url, "url"));
  }

  void tokenStore(String scheme, TokenStore store) {
    tokenStores.put(scheme, Arguments.notNull(store, "store"));
  }

  void tokenStores(Function<String, TokenStore> stores) {
    this.stores = Arguments.notNull(stores, "stores");
  }

  void pauseAfterRefusal(Duration pause) {
    if (Arguments.notNull(pause, "pause").isNegative()) {
      throw new IllegalArgumentException("A pause is zero or more, but this is " + pause + ".");
    }
    this.pauseAfterRefusal = pause;
  }

  /** Notes whether calls go to one of the provider's servers. */
  void serverIsDocumented(boolean is) {
    this.serverIsDocumented = is;
  }

  Function<ApiClient, TokenSource> login(
      String scheme, Function<ApiClient, AccessToken> login, Secret... secrets) {
    return client ->
        kept(
            scheme,
            client,
            () ->
                Login.attempt(client.name(), client.settings().errors(), () -> login.apply(client)),
            secrets);
  }

  Function<ApiClient, TokenSource> clientCredentials(
      String scheme, String tokenUrl, boolean inBody, String id, Secret secret, String... scopes) {
    Arguments.notNull(id, "clientId");
    Arguments.notNull(secret, "clientSecret");
    String[] asked = scopes.clone();
    return grant(
        scheme,
        tokenUrl,
        (client, url) -> {
          ClientCredentialsGrant.Builder grant =
              ClientCredentialsGrant.builder(client.loginClient(), url, id, secret)
                  .clock(client.clock())
                  .scopes(asked);
          return (inBody ? grant.inBody() : grant).build();
        },
        secret);
  }

  Function<ApiClient, TokenSource> passwordGrant(
      String scheme, String tokenUrl, String user, Secret password, String... scopes) {
    Arguments.notNull(user, "user");
    Arguments.notNull(password, "password");
    String asked = String.join(" ", scopes);
    return grant(
        scheme,
        tokenUrl,
        (client, url) -> {
          PasswordGrant.Builder grant =
              PasswordGrant.builder(client.loginClient(), url, user, password)
                  .clock(client.clock());
          return (asked.isEmpty() ? grant : grant.parameter("scope", Secret.of(asked))).build();
        },
        password);
  }

  private Function<ApiClient, TokenSource> grant(
      String scheme,
      String tokenUrl,
      BiFunction<ApiClient, HttpUrl, TokenSource> grant,
      Secret secret) {
    return client -> {
      HttpUrl url = client.tokenUrl(tokenUrls.getOrDefault(scheme, tokenUrl));
      requireTold(scheme, client, url);
      return kept(scheme, client, Login.named(client.name(), grant.apply(client, url)), secret);
    };
  }

  private void requireTold(String scheme, ApiClient client, HttpUrl url) {
    HttpUrl calls = client.settings().server().url();
    if (!serverIsDocumented && !tokenUrls.containsKey(scheme) && !Origins.same(url, calls)) {
      throw new IllegalStateException(
          client.name()
              + " sends calls to "
              + calls.host()
              + ", which is not one of the provider's servers, but the logins of "
              + scheme
              + " would go to the documented token endpoint at "
              + url.host()
              + ". Say where they go with …TokenUrl(…) of the builder.");
    }
  }

  private TokenSource kept(String scheme, ApiClient client, TokenSource login, Secret... secrets) {
    TokenStore own = tokenStores.get(scheme);
    return CachingTokenSource.builder(login)
        .clock(client.clock())
        .credentials(secrets)
        .pauseAfterRefusal(pauseAfterRefusal)
        .store(own == null ? stores.apply(scheme) : own)
        .observer(new SessionWatch(client.settings(), scheme))
        .build();
  }
}
