package dev.gangway.core.kiosk;

import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.auth.TokenStore;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.core.ApiClient;
import dev.gangway.core.ClientBuilder;
import dev.gangway.core.Server;
import dev.gangway.core.spec.ErrorShape;
import dev.gangway.core.spec.OperationCodecs;
import dev.gangway.core.spec.SealedShape;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A client in the shape of the generated ones, for a provider that does not exist. */
public final class Kiosk implements AutoCloseable {
  public static final Server PRODUCTION = Server.of("production", "https://kiosk.example.com");

  private final ApiClient client;

  private Kiosk(ApiClient client) {
    this.client = client;
  }

  public static Builder builder() {
    return new Builder();
  }

  public static OperationCodecs codecs() {
    return KioskCodecs.INSTANCE;
  }

  public BasketsApi baskets() {
    return client.api(BasketsApi.class);
  }

  public ClassesApi classes() {
    return client.api(ClassesApi.class);
  }

  public FormsApi forms() {
    return client.api(FormsApi.class);
  }

  public ShelvesApi shelves() {
    return client.api(ShelvesApi.class);
  }

  public FilesApi files() {
    return client.api(FilesApi.class);
  }

  public OrdersApi orders() {
    return client.api(OrdersApi.class);
  }

  public PagesApi pages() {
    return client.api(PagesApi.class);
  }

  public SessionsApi sessions() {
    return client.api(SessionsApi.class);
  }

  public ValuesApi values() {
    return client.api(ValuesApi.class);
  }

  /** Returns what the client runs on, which generated clients keep to themselves. */
  public ApiClient runtime() {
    return client;
  }

  public TokenSource session() {
    return client.session("session");
  }

  @Override
  public void close() {
    client.close();
  }

  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {}

    public Builder session(Login login) {
      Objects.requireNonNull(login, "login");
      return login(
          "session",
          client -> {
            var answer = client.api(SessionsApi.class).login(login).execute();
            return token(
                client,
                answer::accessToken,
                answer.additionalProperties(),
                ifGiven(answer::expiresIn),
                null);
          },
          login.password());
    }

    /** Logs in with a one-time code in place of the password, which no change can replace. */
    public Builder sessionByCode(OneTimeCode code) {
      Login login = new Login("jane@example.com", Secret.from(code::next), Map.of());
      return login(
          "session",
          client -> {
            var answer = client.api(SessionsApi.class).login(login).execute();
            return token(client, answer.accessToken(), ifGiven(answer::expiresIn), null);
          });
    }

    /** The same for a provider that documents its login as a PUT. */
    public Builder sessionByPut(OneTimeCode code) {
      Login login = new Login("jane@example.com", Secret.from(code::next), Map.of());
      return login(
          "session",
          client -> {
            var answer = client.api(SessionsApi.class).put(login).execute();
            return token(client, answer.accessToken(), ifGiven(answer::expiresIn), null);
          });
    }

    public Builder session(TokenSource tokens) {
      Objects.requireNonNull(tokens, "tokens");
      return session("session", client -> tokens);
    }

    public Builder sessionClientCredentials(String id, Secret secret, String... scopes) {
      return clientCredentials("session", "oauth/token", false, id, secret, scopes);
    }

    public Builder sessionClientCredentialsElsewhere(String id, Secret secret) {
      return clientCredentials(
          "session", "https://auth.example.com/token", false, id, secret, new String[0]);
    }

    public Builder sessionPassword(String user, Secret password, String... scopes) {
      return passwordGrant("session", "/oauth/token", user, password, scopes);
    }

    public Builder sessionTokenStore(TokenStore store) {
      return tokenStore("session", store);
    }

    public Builder sessionTokenUrl(String url) {
      return tokenUrl("session", url);
    }

    public Builder seals(SealedShape shape) {
      sealing().shape(shape);
      return this;
    }

    public Builder cipher(PayloadCipher cipher) {
      sealing().cipher(cipher);
      return this;
    }

    public Builder sealRequests(boolean seals) {
      sealing().requests(seals);
      return this;
    }

    @Override
    public Kiosk build() {
      return new Kiosk(
          client(
              "Kiosk",
              KioskCodecs.INSTANCE,
              new ErrorShape(List.of("message", "error"), "errors"),
              "server(Kiosk.PRODUCTION) or baseUrl(…)"));
    }
  }
}
