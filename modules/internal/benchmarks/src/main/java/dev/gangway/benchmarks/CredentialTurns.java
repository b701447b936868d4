package dev.gangway.benchmarks;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.CachingTokenSource;
import dev.gangway.auth.Credential;
import dev.gangway.auth.JwtSigner;
import dev.gangway.auth.Secret;
import dev.gangway.auth.SigningAlgorithm;
import dev.gangway.auth.SigningKey;
import dev.gangway.auth.TokenSource;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import okhttp3.Request;

/** What a credential that is at hand adds to a call, beside OkHttp's own way to set a header. */
public final class CredentialTurns {
  static final String TOKEN_BASELINE = "tokenBaseline";
  static final String CACHED_TOKEN = "cachedToken";
  static final String KEY_BASELINE = "apiKeyBaseline";
  static final String API_KEY = "apiKey";
  static final String SIGNATURE = "signature";

  private static final Duration SLICE = Duration.ofMillis(20);
  private static final int WARM_UPS = 40;
  private static final int ROUNDS = 40;

  private static final String TOKEN = "eyJhbGciOiJSUzUxMiIsInR5cCI6IkpXVCJ9".repeat(10);
  private static final String KEY = "0123456789abcdef0123456789abcdef";

  /** Runs them in turns. */
  public static void main(String[] arguments) throws Exception {
    Request request =
        new Request.Builder()
            .url("https://api.example.com/v1/users/6/transactions")
            .header("Accept", "application/json")
            .build();
    String line = "Bearer " + TOKEN;
    Credential bearer = Credential.bearer(CachingTokenSource.of(login()));
    Credential apiKey = Credential.header("api-key", Secret.of(KEY));
    JwtSigner signer = signer();
    Map<String, Object> claims =
        Map.of("platform", "9e9a4f4e-0f6b-4c61-8a27-7b5a1c2f3d4e", "expire", 1_800_000_000L);

    Turns turns = new Turns();
    turns.add(TOKEN_BASELINE, () -> request.newBuilder().header("Authorization", line).build());
    turns.add(CACHED_TOKEN, () -> bearer.apply(request));
    turns.add(KEY_BASELINE, () -> request.newBuilder().header("api-key", KEY).build());
    turns.add(API_KEY, () -> apiKey.apply(request));
    turns.add(SIGNATURE, () -> signer.sign(claims));
    turns.run(SLICE, WARM_UPS, ROUNDS);
  }

  /** An end that is known makes every call compare it with the clock. */
  private static TokenSource login() {
    return () -> AccessToken.of(Secret.of(TOKEN), Instant.now().plus(1, ChronoUnit.DAYS));
  }

  private static JwtSigner signer() throws NoSuchAlgorithmException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    SigningKey key = SigningKey.of(generator.generateKeyPair().getPrivate());
    return JwtSigner.of(SigningAlgorithm.RS512, key);
  }

  private CredentialTurns() {}
}
