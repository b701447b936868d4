package dev.gangway.benchmarks.call;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.benchmarks.Operation;
import dev.gangway.core.ApiCall;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.Login;
import dev.gangway.kriptomat.model.TransactionPage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The generated client. */
final class GangwayCall implements Operation {
  private final Kriptomat client;
  private final @Nullable Duration timeout;

  private GangwayCall(Kriptomat client, @Nullable Duration timeout) {
    this.client = client;
    this.timeout = timeout;
  }

  /** A token at hand, and the client's own timeout. */
  static GangwayCall bare(String url) {
    TokenSource token = new FixedToken(AccessToken.of(Secret.of(OkHttpCall.TOKEN)));
    return new GangwayCall(Kriptomat.builder().baseUrl(url).session(token).build(), null);
  }

  /** A login whose token is cached until it ends, and a timeout of the call's own. */
  static GangwayCall full(String url) {
    Login login =
        Login.builder()
            .email("partner@example.com")
            .password(Secret.of("password"))
            .securityCode(OneTimeCode.of("123456"))
            .clientId(1L)
            .clientSecret(Secret.of("secret"))
            .build();
    return new GangwayCall(
        Kriptomat.builder().baseUrl(url).session(login).build(), Duration.ofSeconds(10));
  }

  @Override
  public TransactionPage run() {
    ApiCall<TransactionPage> call = client.transactions().listForUser(6);
    return (timeout == null ? call : call.withTimeout(timeout)).execute();
  }

  private record FixedToken(AccessToken value) implements TokenSource {
    @Override
    public AccessToken token() {
      return value;
    }
  }
}
