package dev.gangway.testkit;

import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.AesCbcHmac;
import dev.gangway.auth.cipher.AesGcm;
import dev.gangway.auth.cipher.KeyForm;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.auth.cipher.TextEncoding;
import dev.gangway.core.webhooks.WebhookSignature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a {@link WebhookSample} is signed or sealed with, taken from the environment of a
 * process: {@code WEBHOOK_SECRET} for a signature, {@code WEBHOOK_KEY} for AES-256-GCM, and {@code
 * WEBHOOK_MAC_KEY} besides for AES-256-CBC with an HMAC. With {@code _FILE} behind the name, a
 * variable names a file with the key. Missing keys are made for this one use.
 */
public final class WebhookKeys {
  private static final int BYTES = 32;

  private final List<Secret> secrets;
  private final @Nullable PayloadCipher cipher;
  private final Map<String, Secret> made;

  private WebhookKeys(
      List<Secret> secrets, @Nullable PayloadCipher cipher, Map<String, Secret> made) {
    this.secrets = secrets;
    this.cipher = cipher;
    this.made = made;
  }

  /**
   * Returns the keys that a signature needs.
   *
   * @throws UncheckedIOException if a named file cannot be read
   */
  public static WebhookKeys of(WebhookSignature signature, Map<String, String> environment) {
    Map<String, Secret> made = new LinkedHashMap<>();
    if (signature instanceof WebhookSignature.Sealed) {
      Secret key = given(environment, "WEBHOOK_KEY");
      Secret mac = given(environment, "WEBHOOK_MAC_KEY");
      key = key == null ? made(made, "WEBHOOK_KEY", "", TextEncoding.HEX) : key;
      return new WebhookKeys(
          List.of(), mac == null ? AesGcm.of(key) : AesCbcHmac.of(key, mac), made);
    }
    boolean standard = signature instanceof WebhookSignature.StandardWebhooks;
    if (!standard && !(signature instanceof WebhookSignature.Hmac)) {
      return new WebhookKeys(List.of(), null, made);
    }
    Secret secret = given(environment, "WEBHOOK_SECRET");
    if (secret == null) {
      secret =
          signature instanceof WebhookSignature.Hmac hmac && hmac.key() != KeyForm.BASE64
              ? made(made, "WEBHOOK_SECRET", "", TextEncoding.HEX)
              : made(made, "WEBHOOK_SECRET", standard ? "whsec_" : "", TextEncoding.BASE64);
    }
    return new WebhookKeys(List.of(secret), null, made);
  }

  private static @Nullable Secret given(Map<String, String> environment, String name) {
    String file = environment.get(name + "_FILE");
    String text = environment.get(name);
    try {
      text = file == null ? text : Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The file of " + name + "_FILE cannot be read.", e);
    }
    return text == null || text.isEmpty() ? null : Secret.of(text);
  }

  private static Secret made(
      Map<String, Secret> made, String name, String prefix, TextEncoding encoding) {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    Secret secret = Secret.of(prefix + encoding.encode(key));
    made.put(name, secret);
    return secret;
  }

  /** Returns the keys that were made since the environment has none, by the variable's name. */
  public Map<String, Secret> made() {
    return Map.copyOf(made);
  }

  List<Secret> secrets() {
    return secrets;
  }

  @Nullable PayloadCipher cipher() {
    return cipher;
  }

  /** Shows no key. */
  @Override
  public String toString() {
    return "WebhookKeys[" + made.keySet() + " made]";
  }
}
