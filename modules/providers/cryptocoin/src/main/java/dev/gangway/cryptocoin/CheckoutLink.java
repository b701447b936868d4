package dev.gangway.cryptocoin;

import dev.gangway.auth.JwtSigner;
import dev.gangway.auth.Secret;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A link that sends a person to the hosted checkout. It carries a token that the platform signs and
 * that names the person, the payment and where both parties go on. Treat it as a secret until it
 * expires; it never prints itself.
 */
public final class CheckoutLink {
  private final Secret url;
  private final Instant expiresAt;

  private CheckoutLink(Secret url, Instant expiresAt) {
    this.url = url;
    this.expiresAt = expiresAt;
  }

  /** The generations of the token that the provider documents. */
  public enum Generation {
    /** The person is in {@code user}, the link in {@code link}. */
    CURRENT,
    /** The person and the link are in {@code user}, the request's id is in {@code payment}. */
    EARLIER
  }

  /**
   * Returns a builder.
   *
   * @param checkout the address of the checkout, for instance that of the white label. Only one on
   *     this machine can do without {@code https}
   * @param platform the code of the platform, which is not its UUID
   */
  public static Builder builder(JwtSigner signer, URI checkout, String platform) {
    return new Builder(signer, checkout, platform);
  }

  /** Returns the link, for the one place that sends the person to it. */
  public URI reveal() {
    return URI.create(url.reveal());
  }

  /** Returns when the link stops working. */
  public Instant expiresAt() {
    return expiresAt;
  }

  @Override
  public String toString() {
    return "CheckoutLink[redacted, expires at " + expiresAt + "]";
  }

  /** A builder of {@link CheckoutLink}. */
  public static final class Builder {
    private final JwtSigner signer;
    private final HttpUrl checkout;
    private final String platform;
    private final Map<String, Object> query = new LinkedHashMap<>();
    private Generation generation = Generation.CURRENT;
    private @Nullable String linkId;
    private @Nullable CheckoutUser user;
    private @Nullable CheckoutPayment payment;
    private @Nullable String requestId;
    private @Nullable URI redirectUrl;
    private @Nullable URI pingUrl;
    private Duration lifetime = Duration.ofHours(24);
    private Clock clock = Clock.systemUTC();

    private Builder(JwtSigner signer, URI checkout, String platform) {
      this.signer = Objects.requireNonNull(signer, "signer");
      this.platform = Objects.requireNonNull(platform, "platform");
      this.checkout = requireHttps(checkout);
    }

    private static HttpUrl requireHttps(URI checkout) {
      HttpUrl url = HttpUrl.get(checkout);
      if (url == null || !(url.isHttps() || isThisMachine(url.host()))) {
        throw new IllegalArgumentException(
            "The address of the checkout must begin with https://. Correct it.");
      }
      return url;
    }

    /** A fake checkout on this machine needs no TLS: what it is sent stays here. */
    private static boolean isThisMachine(String host) {
      return host.matches("localhost|127(\\.\\d{1,3}){3}|::1");
    }

    /** Sets the generation of the token. Defaults to the current one. */
    public Builder generation(Generation generation) {
      this.generation = Objects.requireNonNull(generation, "generation");
      return this;
    }

    /** Sets your own id of the person, at most 191 characters. */
    public Builder linkId(String id) {
      if (id.length() > 191) {
        throw new IllegalArgumentException("The id of a link has at most 191 characters.");
      }
      this.linkId = id;
      return this;
    }

    /** Sets what is known about the person. */
    public Builder user(CheckoutUser user) {
      this.user = Objects.requireNonNull(user, "user");
      return this;
    }

    /** Sets what the person is to pay. Required. */
    public Builder payment(CheckoutPayment payment) {
      this.payment = Objects.requireNonNull(payment, "payment");
      return this;
    }

    /** Sets your own id of the request, which the checkout repeats. */
    public Builder requestId(String id) {
      this.requestId = Objects.requireNonNull(id, "id");
      return this;
    }

    /** Sets where the checkout sends the person at the end. */
    public Builder redirectUrl(URI url) {
      this.redirectUrl = Objects.requireNonNull(url, "url");
      return this;
    }

    /** Sets where the provider reports the state of the payment. */
    public Builder pingUrl(URI url) {
      this.pingUrl = Objects.requireNonNull(url, "url");
      return this;
    }

    /** Sets the language of the checkout: {@code ro}, {@code en} or {@code de}. */
    public Builder language(String language) {
      query.put("lang", Objects.requireNonNull(language, "language"));
      return this;
    }

    /** Sets how long the link works, at least a second. Defaults to 24 hours, an assumption. */
    public Builder lifetime(Duration lifetime) {
      if (lifetime.toSeconds() < 1) {
        throw new IllegalArgumentException("A link must work for at least a second.");
      }
      this.lifetime = lifetime;
      return this;
    }

    /** Sets the clock that the expiry counts from. Defaults to the system's. */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /**
     * Returns the link.
     *
     * @throws IllegalStateException if there is no payment
     * @throws IOException if the key cannot sign, for example because its HSM does not respond
     */
    public CheckoutLink build() throws IOException {
      Instant end = Instant.ofEpochSecond(clock.instant().plus(lifetime).getEpochSecond());
      Secret token = signer.sign(claims(end));
      HttpUrl.Builder url =
          checkout
              .newBuilder()
              .setQueryParameter("platform", platform)
              .setQueryParameter("token", token.reveal());
      query.forEach((name, value) -> url.setQueryParameter(name, value.toString()));
      return new CheckoutLink(Secret.of(url.build().toString()), end);
    }

    private Map<String, Object> claims(Instant end) {
      if (payment == null) {
        throw new IllegalStateException("A checkout link needs a payment. Add payment(…).");
      }
      Map<String, Object> person = user == null ? new LinkedHashMap<>() : user.claims();
      Map<String, Object> pays = payment.claims(generation);
      Map<String, Object> claims = new LinkedHashMap<>();
      if (generation == Generation.EARLIER) {
        put(person, "id", linkId);
        put(pays, "request_id", requestId);
      } else {
        if (linkId != null) {
          claims.put("link", Map.of("id", linkId));
        }
        put(claims, "request_id", requestId);
      }
      if (!person.isEmpty()) {
        claims.put("user", person);
      }
      claims.put("payment", pays);
      put(claims, "redirect_url", redirectUrl);
      put(claims, "ping_url", pingUrl);
      claims.put("expire", end.getEpochSecond());
      return claims;
    }

    private static void put(Map<String, Object> claims, String name, @Nullable Object value) {
      if (value != null) {
        claims.put(name, value.toString());
      }
    }
  }
}
