package dev.gangway.cryptocoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import dev.gangway.auth.JwtSigner;
import dev.gangway.auth.SigningAlgorithm;
import dev.gangway.auth.SigningKey;
import dev.gangway.cryptocoin.CheckoutLink.Generation;
import java.math.BigDecimal;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

/** The links are read by a JWT library that the client does not use. */
final class CheckoutLinkTest {
  private static final KeyPair KEYS = keys();
  private static final JwtSigner SIGNER =
      JwtSigner.of(SigningAlgorithm.RS512, SigningKey.of(KEYS.getPrivate()));
  private static final URI CHECKOUT = URI.create("https://checkout.example.com/");
  private static final CheckoutPayment PAYMENT =
      new CheckoutPayment("ETH", new BigDecimal("0.20"), "EUR", "card");

  private static CheckoutLink.Builder builder() {
    return CheckoutLink.builder(SIGNER, CHECKOUT, "acme")
        .linkId("person-7")
        .user(
            CheckoutUser.builder()
                .email("jane@example.com")
                .name("Jane", "Doe")
                .dateOfBirth(LocalDate.of(1987, 6, 5))
                .build())
        .payment(PAYMENT)
        .requestId("request-1")
        .redirectUrl(URI.create("https://shop.example.com/done"))
        .pingUrl(URI.create("https://shop.example.com/ping"))
        .lifetime(Duration.ofHours(1))
        .clock(Clock.fixed(Instant.parse("2026-01-02T03:04:05.678Z"), ZoneOffset.UTC));
  }

  /** Checks the signature. */
  private static DecodedJWT token(CheckoutLink link) {
    HttpUrl url = HttpUrl.get(link.reveal());
    assertThat(url.host()).isEqualTo("checkout.example.com");
    assertThat(url.queryParameter("platform")).isEqualTo("acme");
    return JWT.require(Algorithm.RSA512((RSAPublicKey) KEYS.getPublic()))
        .build()
        .verify(url.queryParameter("token"));
  }

  @Test
  void currentTokenCarriesLinkUserPaymentAndExpiry() throws Exception {
    DecodedJWT token = token(builder().build());

    assertThat(token.getClaim("link").asMap()).isEqualTo(Map.of("id", "person-7"));
    assertThat(token.getClaim("user").asMap())
        .isEqualTo(
            Map.of(
                "email", "jane@example.com",
                "first_name", "Jane",
                "last_name", "Doe",
                "dob", "1987-06-05"));
    assertThat(token.getClaim("payment").asMap())
        .isEqualTo(
            Map.of(
                "operation", "buy_with_fiat",
                "symbol", "ETH",
                "amount", "0.20",
                "secondSymbol", "EUR",
                "method", "card"));
    assertThat(token.getClaim("request_id").asString()).isEqualTo("request-1");
    assertThat(token.getClaim("redirect_url").asString())
        .isEqualTo("https://shop.example.com/done");
    assertThat(token.getClaim("ping_url").asString()).isEqualTo("https://shop.example.com/ping");
    assertThat(token.getClaim("expire").asLong())
        .isEqualTo(Instant.parse("2026-01-02T04:04:05Z").getEpochSecond());
    assertThat(token.getExpiresAt()).isNull();
  }

  @Test
  void earlierTokenHasTheIdsWithinUserAndPayment() throws Exception {
    DecodedJWT token = token(builder().generation(Generation.EARLIER).build());

    assertThat(token.getClaim("link").isMissing()).isTrue();
    assertThat(token.getClaim("user").asMap()).containsEntry("id", "person-7");
    assertThat(token.getClaim("payment").asMap())
        .isEqualTo(
            Map.of(
                "operation", "buy",
                "type", "coin",
                "symbol", "ETH",
                "amount", 0.2,
                "fiat", "EUR",
                "request_id", "request-1",
                "method", "card"));
  }

  @Test
  void linkTellsItsEndAndNothingElse() throws Exception {
    CheckoutLink link = builder().language("de").build();

    assertThat(link.expiresAt()).isEqualTo("2026-01-02T04:04:05Z");
    assertThat(link).hasToString("CheckoutLink[redacted, expires at 2026-01-02T04:04:05Z]");
    assertThat(CheckoutUser.builder().email("jane@example.com").build())
        .hasToString("CheckoutUser[redacted]");
    assertThat(HttpUrl.get(link.reveal()).queryParameter("lang")).isEqualTo("de");
  }

  @Test
  void linkWithoutPaymentOrTlsIsRefused() {
    assertThatThrownBy(() -> CheckoutLink.builder(SIGNER, CHECKOUT, "acme").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("A checkout link needs a payment. Add payment(…).");
    assertThatThrownBy(
            () -> CheckoutLink.builder(SIGNER, URI.create("http://checkout.example.com"), "acme"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The address of the checkout must begin with https://. Correct it.");
  }

  @Test
  void fakeCheckoutOnThisMachineNeedsNoTls() throws Exception {
    CheckoutLink link =
        CheckoutLink.builder(SIGNER, URI.create("http://localhost:8080/"), "acme")
            .payment(PAYMENT)
            .build();

    assertThat(link.reveal()).hasScheme("http").hasHost("localhost");
    assertThatThrownBy(
            () -> CheckoutLink.builder(SIGNER, URI.create("http://localhost.example.com"), "acme"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
