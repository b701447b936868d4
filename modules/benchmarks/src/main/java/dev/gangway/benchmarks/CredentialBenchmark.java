package dev.gangway.benchmarks;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.CachingTokenSource;
import dev.gangway.auth.Credential;
import dev.gangway.auth.JwtSigner;
import dev.gangway.auth.Secret;
import dev.gangway.auth.SigningAlgorithm;
import dev.gangway.auth.SigningKey;
import dev.gangway.auth.TokenSource;
import java.io.IOException;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import okhttp3.Request;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a credential that is at hand adds to a call, beside OkHttp's own way to set a header. */
@State(Scope.Benchmark)
public class CredentialBenchmark {
  private static final String TOKEN = "eyJhbGciOiJSUzUxMiIsInR5cCI6IkpXVCJ9".repeat(10);
  private static final String KEY = "0123456789abcdef0123456789abcdef";

  private final Request request =
      new Request.Builder()
          .url("https://api.example.com/v1/users/6/transactions")
          .header("Accept", "application/json")
          .build();
  private final String line = "Bearer " + TOKEN;
  private final Credential bearer = Credential.bearer(CachingTokenSource.of(login()));
  private final Credential apiKey = Credential.header("api-key", Secret.of(KEY));

  /** An end that is known makes every call compare it with the clock. */
  private static TokenSource login() {
    return () -> AccessToken.of(Secret.of(TOKEN), Instant.now().plus(1, ChronoUnit.DAYS));
  }

  /** Sets a header of the token's length by OkHttp alone, which looks at every character. */
  @Benchmark
  public Request tokenBaseline() {
    return request.newBuilder().header("Authorization", line).build();
  }

  /** Sets a header of the API key's length by OkHttp alone. */
  @Benchmark
  public Request apiKeyBaseline() {
    return request.newBuilder().header("api-key", KEY).build();
  }

  /** Adds the token that a login brought earlier. */
  @Benchmark
  public Request cachedToken() throws IOException {
    return bearer.apply(request);
  }

  /** Adds an API key. */
  @Benchmark
  public Request apiKey() throws IOException {
    return apiKey.apply(request);
  }

  /** Signs a token with RS512, as is done once in its lifetime. */
  @Benchmark
  public Secret signature(Signing signing) throws IOException {
    return signing.signer.sign(signing.claims);
  }

  /** A key of 2048 bits, made for this run. */
  @State(Scope.Benchmark)
  @SuppressWarnings("NullAway.Init") // JMH calls the set-up first.
  public static class Signing {
    private final Map<String, Object> claims =
        Map.of("platform", "9e9a4f4e-0f6b-4c61-8a27-7b5a1c2f3d4e", "expire", 1_800_000_000L);
    private JwtSigner signer;

    /** Makes the key. */
    @Setup
    public void makeKey() throws NoSuchAlgorithmException {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      SigningKey key = SigningKey.of(generator.generateKeyPair().getPrivate());
      signer = JwtSigner.of(SigningAlgorithm.RS512, key);
    }
  }
}
