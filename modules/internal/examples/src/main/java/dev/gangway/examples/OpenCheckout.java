package dev.gangway.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.gangway.auth.JwtSigner;
import dev.gangway.auth.SigningAlgorithm;
import dev.gangway.auth.SigningKey;
import dev.gangway.cryptocoin.CheckoutLink;
import dev.gangway.cryptocoin.CheckoutPayment;
import dev.gangway.cryptocoin.CheckoutUser;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import okhttp3.HttpUrl;

/** Sends a person to CryptoCoin.pro's checkout with a signed link, and opens it on a fake one. */
public final class OpenCheckout {
  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final KeyPair keys;
  private Instant now = NOW;

  private OpenCheckout(KeyPair keys) {
    this.keys = keys;
  }

  /** Runs the example against a checkout page that verifies links with another JWT library. */
  public static void main(String[] args) throws Exception {
    new OpenCheckout(newKeys()).run();
  }

  private void run() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.start();
    try {
      URI checkout = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
      CheckoutLink link = link(signer(keys), checkout);
      System.out.println("A platform sends a person to CryptoCoin.pro's checkout");
      System.out.println();
      System.out.println("    " + link);
      System.out.println();
      open("opened", link.reveal());
      open("the amount changed", withOtherAmount(link.reveal()));
      open("signed by another key", link(signer(newKeys()), checkout).reveal());
      now = NOW.plus(AN_HOUR).plusSeconds(1);
      open("opened an hour later", link.reveal());
    } finally {
      server.stop(0);
    }
  }

  private static JwtSigner signer(KeyPair keys) {
    return JwtSigner.of(SigningAlgorithm.RS512, SigningKey.of(keys.getPrivate()));
  }

  /** Returns the link that a platform makes for one person and one payment. */
  static CheckoutLink link(JwtSigner signer, URI checkout) throws IOException {
    return CheckoutLink.builder(signer, checkout, "acme")
        .linkId("customer-17")
        .user(CheckoutUser.builder().email("ada@example.com").name("Ada", "Example").build())
        .payment(new CheckoutPayment("ETH", new BigDecimal("0.25"), "EUR", "card"))
        .requestId("order-42")
        .redirectUrl(URI.create("https://shop.example.com/thanks"))
        .pingUrl(URI.create("https://shop.example.com/hooks/cryptocoin"))
        .lifetime(AN_HOUR)
        .clock(Clock.fixed(NOW, ZoneOffset.UTC))
        .build();
  }

  private static void open(String what, URI link) throws IOException, InterruptedException {
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofString());
    System.out.printf("%-24s %d  %s%n", what, page.statusCode(), page.body());
  }

  /** Returns the link as somebody would change it who wants to pay less. */
  private static URI withOtherAmount(URI link) {
    HttpUrl url = HttpUrl.get(link.toString());
    String[] token = String.valueOf(url.queryParameter("token")).split("\\.", -1);
    String payload = new String(Base64.getUrlDecoder().decode(token[1]), UTF_8);
    byte[] cheaper = payload.replace("0.25", "0.01").getBytes(UTF_8);
    token[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(cheaper);
    return url.newBuilder().setQueryParameter("token", String.join(".", token)).build().uri();
  }

  /** The provider's page: it knows the platform's public key. */
  private void serve(HttpExchange exchange) throws IOException {
    HttpUrl url = HttpUrl.get("http://localhost" + exchange.getRequestURI());
    String page;
    int status = 200;
    try {
      page = page(String.valueOf(url.queryParameter("token")));
    } catch (JWTVerificationException refused) {
      status = 403;
      page = String.valueOf(refused.getMessage()).replaceFirst(" when verified using.*", "");
    }
    byte[] body = page.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String page(String token) {
    DecodedJWT verified =
        JWT.require(Algorithm.RSA512((RSAPublicKey) keys.getPublic())).build().verify(token);
    if (verified.getClaim("expire").asLong() < now.getEpochSecond()) {
      throw new JWTVerificationException("The link has expired.");
    }
    var payment = verified.getClaim("payment").asMap();
    return "Hello "
        + verified.getClaim("user").asMap().get("first_name")
        + ": "
        + payment.get("amount")
        + " "
        + payment.get("symbol")
        + " for "
        + payment.get("secondSymbol")
        + " by "
        + payment.get("method")
        + ", then on to "
        + verified.getClaim("redirect_url").asString();
  }

  private static KeyPair newKeys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }
}
