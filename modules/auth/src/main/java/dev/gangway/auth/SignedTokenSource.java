package dev.gangway.auth;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import okhttp3.Response;

/**
 * A source of tokens that the client signs itself, without a login. A token is kept and replaced
 * before it expires. As the token source of a {@link Credential} it follows the server's clock.
 * Safe for use by many threads.
 */
public final class SignedTokenSource implements TokenSource {
  private static final Duration LONGEST = Duration.ofDays(365);

  private final JwtSigner signer;
  private final Map<String, Object> claims;
  private final String expiryClaim;
  private final Duration lifetime;
  private final ServerClock clock;
  private final CachingTokenSource kept;

  private SignedTokenSource(Builder builder) {
    this.signer = builder.signer;
    this.claims = new LinkedHashMap<>(builder.claims);
    this.expiryClaim = builder.expiryClaim;
    this.lifetime = builder.lifetime;
    this.clock = builder.clock;
    this.kept =
        CachingTokenSource.builder(this::signed)
            .clock(clock)
            .skewMargin(lifetime.dividedBy(10))
            .refreshBefore(lifetime.dividedBy(5))
            .build();
  }

  /** Returns a builder of tokens by this signer. */
  public static Builder builder(JwtSigner signer) {
    return new Builder(signer);
  }

  @Override
  public AccessToken token() throws IOException {
    return kept.token();
  }

  @Override
  public AccessToken renew(AccessToken rejected) throws IOException {
    return kept.renew(rejected);
  }

  @Override
  public void forget() {
    kept.forget();
  }

  /** Follows the clock of the server that responded. A token by the wrong clock is dropped. */
  void responseReceived(Response response) {
    if (clock.follow(response)) {
      kept.forget();
    }
  }

  private AccessToken signed() throws IOException {
    Instant end = clock.instant().plus(lifetime).truncatedTo(ChronoUnit.SECONDS);
    Map<String, Object> all = new LinkedHashMap<>(claims);
    all.put(expiryClaim, end.getEpochSecond());
    return AccessToken.of(signer.sign(all), end);
  }

  /** Shows nothing of the claims, which may be personal. */
  @Override
  public String toString() {
    return "SignedTokenSource[" + signer + ", lifetime " + lifetime + "]";
  }

  /** Options of a source of signed tokens. */
  public static final class Builder {
    private final JwtSigner signer;
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private String expiryClaim = "exp";
    private Duration lifetime = Duration.ofMinutes(5);
    private ServerClock clock = ServerClock.of(Clock.systemUTC());

    private Builder(JwtSigner signer) {
      this.signer = Objects.requireNonNull(signer, "signer");
    }

    /** Adds a claim to every token. */
    public Builder claim(String name, Object value) {
      claims.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Sets the name of the claim with the end in seconds since the epoch. Defaults to {@code exp}.
     */
    public Builder expiryClaim(String name) {
      this.expiryClaim = Objects.requireNonNull(name, "name");
      return this;
    }

    /** Sets the lifetime of a token, from ten seconds to 365 days. Defaults to 5 minutes. */
    public Builder lifetime(Duration lifetime) {
      if (lifetime.compareTo(Duration.ofSeconds(10)) < 0) {
        throw new IllegalArgumentException(
            "The lifetime of a signed token must be at least ten seconds, found " + lifetime);
      }
      if (lifetime.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException(
            "The lifetime of a signed token must be at most 365 days, found " + lifetime);
      }
      this.lifetime = lifetime;
      return this;
    }

    /** Sets the clock of this machine. Defaults to the system's. */
    public Builder clock(Clock clock) {
      return clock(ServerClock.of(clock));
    }

    /** Sets a clock that follows a server. Several sources for one server can share it. */
    public Builder clock(ServerClock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** Returns the source. It signs when the first token is requested. */
    public SignedTokenSource build() {
      return new SignedTokenSource(this);
    }
  }
}
