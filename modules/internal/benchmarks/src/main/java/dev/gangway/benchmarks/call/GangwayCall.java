package dev.gangway.benchmarks.call;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.benchmarks.Operation;
import dev.gangway.core.ApiCall;
import dev.gangway.core.RetryPolicy;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.Credentials;
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

  /** A token at hand, and no retries. */
  static GangwayCall bare(String url) {
    return new GangwayCall(withToken(url).retries(RetryPolicy.none()).build(), null);
  }

  /** A token at hand, and all else as it is. */
  static GangwayCall byDefault(String url) {
    return new GangwayCall(withToken(url).build(), null);
  }

  private static Kriptomat.Builder withToken(String url) {
    TokenSource token = new FixedToken(AccessToken.of(Secret.of(OkHttpCall.TOKEN)));
    return Kriptomat.builder().baseUrl(url).session(token);
  }

  /** A login whose token is cached until it ends, retries, and a timeout of the call's own. */
  static GangwayCall full(String url) {
    return new GangwayCall(withLogin(url).build(), Duration.ofSeconds(10));
  }

  static Kriptomat.Builder withLogin(String url) {
    Credentials login =
        Credentials.builder()
            .email("partner@example.com")
            .password(Secret.of("password"))
            .securityCode(OneTimeCode.of("123456"))
            .clientId(1L)
            .clientSecret(Secret.of("secret"))
            .build();
    return Kriptomat.builder().baseUrl(url).session(login);
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
