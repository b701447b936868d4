package dev.gangway.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.auth.cipher.SealedPayload;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.core.webhooks.WebhookSource;
import dev.gangway.cryptocoin.CryptoCoinWebhooks;
import dev.gangway.elkyc.ElKycWebhooks;
import dev.gangway.kriptomat.KriptomatWebhooks;
import dev.gangway.testkit.MutableClock;
import dev.gangway.webhooks.Inbox;
import dev.gangway.webhooks.Receipt;
import dev.gangway.webhooks.WebhookReceiver;
import dev.gangway.webhooks.WebhookRequest;
import dev.gangway.webhooks.Webhooks;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Receivers of every scheme. An input is the number of one, with 8 added if the request is to be
 * signed as it should be, a line with the header, and the body.
 */
final class FuzzedReceivers {
  private static final int SIGNED = 8;
  private static final byte[] KEY = "made up for tests, 32 bytes long".getBytes(UTF_8);
  private static final Instant NOW = Instant.parse("2026-05-01T12:01:00Z");
  private static final Set<Integer> STATUSES = Set.of(200, 400, 401, 413);

  private static final KeyPair PAIR = pair();

  private static final List<WebhookReceiver<?>> RECEIVERS =
      List.of(
          receiver(ElKycWebhooks.source()),
          receiver(ElKycWebhooks.source().withSignature(WebhookSignature.hmac("x-signature"))),
          receiver(ElKycWebhooks.source().withSignature(WebhookSignature.standardWebhooks())),
          receiver(KriptomatWebhooks.source(WebhookSignature.hmac("x-signature"))),
          receiver(KriptomatWebhooks.source(WebhookSignature.none())),
          receiver(KriptomatWebhooks.widgetCompletedSource()),
          receiver(CryptoCoinWebhooks.source(WebhookSignature.none())),
          receiver(
              CryptoCoinWebhooks.source(WebhookSignature.standardWebhooks()),
              "whpk_" + lastBytes(PAIR.getPublic())));

  static IntStream choices() {
    return IntStream.range(0, 2 * SIGNED);
  }

  static void receive(byte[] input) {
    if (input.length == 0) {
      return;
    }
    int end = 1;
    while (end < input.length && input[end] != '\n') {
      end++;
    }
    String header = new String(input, 1, end - 1, ISO_8859_1);
    byte[] body = Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length);
    WebhookReceiver<?> receiver = RECEIVERS.get((input[0] & (SIGNED - 1)) % RECEIVERS.size());
    WebhookRequest request =
        WebhookRequest.of(
            (input[0] & SIGNED) == 0 ? unsigned(header) : signed(header, body), body, address());

    Receipt<?> first = receiver.receive(request);
    Receipt<?> second = receiver.receive(request);

    check(STATUSES.contains(first.status()), first);
    check(!first.toString().isEmpty(), first);
    check(!(second instanceof Receipt.Handled), second);
    check(!(first instanceof Receipt.Handled) || second instanceof Receipt.Duplicate, second);
  }

  private static void check(boolean holds, Receipt<?> receipt) {
    if (!holds) {
      throw new AssertionError("There was a " + receipt.getClass().getSimpleName() + ".");
    }
  }

  private static Map<String, List<String>> unsigned(String header) {
    return Map.of(
        "x-signature", List.of(header),
        "x-allpass-signature", List.of(header),
        "x-forwarded-for", List.of(header),
        "webhook-id", List.of("1"),
        "webhook-timestamp", List.of(header),
        "webhook-signature", List.of(header));
  }

  private static Map<String, List<String>> signed(String header, byte[] body) {
    String seconds = Long.toString(NOW.getEpochSecond());
    byte[] start = (header.strip() + "." + seconds + ".").getBytes(UTF_8);
    return Map.of(
        "x-signature", List.of(HexFormat.of().formatHex(mac(new byte[0], body))),
        "x-allpass-signature", List.of("good"),
        "webhook-id", List.of(header),
        "webhook-timestamp", List.of(seconds),
        "webhook-signature",
            List.of(
                "v1,"
                    + Base64.getEncoder().encodeToString(mac(start, body))
                    + " v1a,"
                    + ed25519(start, body)));
  }

  private static byte[] mac(byte[] start, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
      mac.update(start);
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String ed25519(byte[] start, byte[] body) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(PAIR.getPrivate());
      signature.update(start);
      signature.update(body);
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same keys in every run, so that an input stays signed. */
  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(
          NamedParameterSpec.ED25519,
          new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
              System.arraycopy(KEY, 0, bytes, 0, bytes.length);
            }
          });
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String lastBytes(Key key) {
    byte[] encoded = key.getEncoded();
    return Base64.getEncoder()
        .encodeToString(Arrays.copyOfRange(encoded, encoded.length - KEY.length, encoded.length));
  }

  private static InetAddress address() {
    try {
      return InetAddress.getByName("174.138.2.203");
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <E> WebhookReceiver<E> receiver(WebhookSource<E> source) {
    return receiver(source, Base64.getEncoder().encodeToString(KEY));
  }

  private static <E> WebhookReceiver<E> receiver(WebhookSource<E> source, String standard) {
    WebhookReceiver.Builder<E> builder =
        Webhooks.receiver(source)
            .inbox(Inbox.inMemory())
            .handler(
                received -> check(!received.toString().isEmpty(), new Receipt.Handled<>(received)))
            .clock(MutableClock.at(NOW));
    WebhookSignature signature = source.signature();
    if (signature instanceof WebhookSignature.StandardWebhooks) {
      builder.secret(Secret.of(standard));
    } else if (signature instanceof WebhookSignature.Hmac) {
      builder.secret(Secret.of(new String(KEY, UTF_8)));
    } else if (signature instanceof WebhookSignature.Sealed) {
      builder.cipher(new FuzzedCipher());
    }
    return builder.build();
  }

  /** Opens what has the signature "good". */
  private static final class FuzzedCipher implements PayloadCipher {
    @Override
    public SealedPayload seal(byte[] content) {
      return new SealedPayload(new String(content, UTF_8), "good");
    }

    @Override
    public byte[] open(SealedPayload sealed) {
      if (!sealed.signature().equals("good")) {
        throw new IllegalArgumentException("It was not sealed with this key.");
      }
      return sealed.text().getBytes(UTF_8);
    }
  }

  private FuzzedReceivers() {}
}
