package dev.gangway.checks;

import dev.gangway.auth.JwtSigner;
import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.auth.SigningAlgorithm;
import dev.gangway.auth.SigningKey;
import dev.gangway.cloudpayments.CloudPayments;
import dev.gangway.core.ClientBuilder;
import dev.gangway.core.spec.OperationCodecs;
import dev.gangway.cryptocoin.CryptoCoin;
import dev.gangway.cryptocoin.SignedTokens;
import dev.gangway.cryptocoin.model.Credentials;
import dev.gangway.elkyc.ElKyc;
import dev.gangway.kriptomat.Kriptomat;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A client each of whose credentials is a secret that is searched for. */
enum PlantedClient {
  KRIPTOMAT(Kriptomat.class, Kriptomat.codecs(), "/v1/auth/login") {
    @Override
    AutoCloseable build(Setting setting) {
      dev.gangway.kriptomat.model.Credentials login =
          dev.gangway.kriptomat.model.Credentials.builder()
              .email("partner@example.com")
              .password(plant("password"))
              // A made-up code, as a second one of a real sequence waits for half a minute.
              .securityCode(plant("code")::reveal)
              .clientId(5L)
              .clientSecret(plant("client-secret"))
              .build();
      OneTimeCode codes = OneTimeCode.totp(secret("totp", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"));
      Kriptomat.Builder builder = setting.on(Kriptomat.builder()).session(login);
      setting.print(login, codes, codes.next().length(), codes, builder);
      return builder.build();
    }
  },
  CRYPTOCOIN(CryptoCoin.class, CryptoCoin.codecs(), "/api/v1/authenticate") {
    @Override
    AutoCloseable build(Setting setting) {
      Credentials login =
          Credentials.builder().email("user@example.com").password(plant("password")).build();
      CryptoCoin.Builder builder =
          setting
              .on(CryptoCoin.builder())
              .session(login)
              .platformToken(plant("platform-token"))
              .userToken(plant("user-token"));
      setting.print(login, builder);
      return builder.build();
    }
  },
  CRYPTOCOIN_SIGNING(CryptoCoin.class, CryptoCoin.codecs(), "/api/v1/authenticate-jwt/1") {
    @Override
    AutoCloseable build(Setting setting) {
      SigningKey key = SigningKey.pem(pem());
      SigningKey shared = SigningKey.shared(plant("shared".repeat(11)));
      JwtSigner rsa = JwtSigner.of(SigningAlgorithm.RS512, key);
      JwtSigner hmac = JwtSigner.of(SigningAlgorithm.HS512, shared);
      var user = SignedTokens.userByEmail(rsa, "user@example.com");
      var platform = SignedTokens.platform(hmac, new UUID(1, 2));
      CryptoCoin.Builder builder =
          setting.on(CryptoCoin.builder()).platformToken(platform).userToken(user).session("1");
      setting.print(key, shared, rsa, hmac, user, platform, builder);
      return builder.build();
    }

    private Secret pem() {
      String body =
          Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
              .encodeToString(KEY.getEncoded());
      secret("pem", body.lines().skip(5).findFirst().orElseThrow());
      return Secret.of("-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
    }
  },
  ELKYC(ElKyc.class, ElKyc.codecs(), "/none") {
    @Override
    AutoCloseable build(Setting setting) {
      ElKyc.Builder builder = setting.on(ElKyc.builder()).apiKey(plant("api-key"));
      setting.print(builder);
      return builder.build();
    }
  },
  CLOUDPAYMENTS(CloudPayments.class, CloudPayments.codecs(), "/auth/oauth/token") {
    @Override
    AutoCloseable build(Setting setting) {
      dev.gangway.cloudpayments.model.Credentials login =
          dev.gangway.cloudpayments.model.Credentials.builder()
              .grantType("password")
              .username("user@example.com")
              .password(plant("password"))
              .build();
      CloudPayments.Builder builder =
          setting
              .on(CloudPayments.builder())
              .apiKey(plant("api-key"))
              .tenant(plant("tenant"))
              .session(login);
      setting.print(login, builder);
      return builder.build();
    }
  };

  private static final PrivateKey KEY = key();

  final Class<?> type;
  final OperationCodecs codecs;
  final String loginPath;
  private final Map<String, String> planted = new TreeMap<>();

  PlantedClient(Class<?> type, OperationCodecs codecs, String loginPath) {
    this.type = type;
    this.codecs = codecs;
    this.loginPath = loginPath;
  }

  /** Where a client sends its calls, and where what it is built of is printed. */
  interface Setting {
    <B extends ClientBuilder<B>> B on(B builder);

    void print(Object... objects);
  }

  abstract AutoCloseable build(Setting setting);

  /** Returns the response to the login, with tokens that are searched for. */
  String session() {
    String access = plant("access").reveal();
    return "{\"access_token\":\"%s\",\"refresh_token\":\"%s\",\"token_type\":\"bearer\",\"expires_in\":3600}"
        .formatted(access, plant("refresh").reveal())
        .replace(
            "{",
            type == CryptoCoin.class
                ? "{\"data\":{\"id\":\"" + access + "\",\"ttl\":3600,\"userId\":\"u\"},"
                : type == Kriptomat.class
                    ? "{\"status\":true,\"data\":{\"access_token\":\""
                        + access
                        + "\",\"expires_in\":3600},"
                    : "{");
  }

  Map<String, String> planted() {
    return planted;
  }

  /** Returns what a server knows of the secrets, to be found in its responses. */
  String echo() {
    return String.join(" ", List.copyOf(planted.values()));
  }

  Secret plant(String name) {
    return secret(name, "planted-" + name + "-5ecr3t");
  }

  Secret secret(String name, String value) {
    planted.put(name, value);
    return Secret.of(value);
  }

  private static PrivateKey key() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair().getPrivate();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
