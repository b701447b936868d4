package dev.gangway.webhooks;

import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.KeyForm;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** A key that verifies signatures of one version: {@code v1} is HMAC, {@code v1a} Ed25519. */
interface StandardWebhooksKey {

  String version();

  boolean verifies(byte[] signature, byte[] start, byte[] body);

  /** Reads {@code whsec_…}, the same without prefix, or {@code whpk_…}, a public key. */
  static StandardWebhooksKey of(Secret secret) {
    String text = secret.reveal();
    if (text.startsWith("whpk_")) {
      return new Ed25519(KeyForm.BASE64.key(text.substring("whpk_".length())));
    }
    String key = text.startsWith("whsec_") ? text.substring("whsec_".length()) : text;
    return new Hmac(KeyForm.BASE64.key(key));
  }

  /** A secret that both sides have. */
  final class Hmac implements StandardWebhooksKey {
    private final byte[] key;

    Hmac(byte[] key) {
      this.key = key;
    }

    @Override
    public String version() {
      return "v1";
    }

    @Override
    public boolean verifies(byte[] signature, byte[] start, byte[] body) {
      return MessageDigest.isEqual(Macs.compute("HmacSHA256", key, start, body), signature);
    }
  }

  /** The provider's public key. */
  final class Ed25519 implements StandardWebhooksKey {
    /** What stands before the 32 bytes in the key's X.509 form, RFC 8410. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final PublicKey key;

    Ed25519(byte[] raw) {
      byte[] encoded = new byte[X509.length + raw.length];
      System.arraycopy(X509, 0, encoded, 0, X509.length);
      System.arraycopy(raw, 0, encoded, X509.length, raw.length);
      try {
        this.key =
            KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(
            "The public key of the webhooks is not an Ed25519 key of 32 bytes. Copy it again from"
                + " the provider's page.",
            e);
      }
    }

    @Override
    public String version() {
      return "v1a";
    }

    @Override
    public boolean verifies(byte[] signature, byte[] start, byte[] body) {
      try {
        Signature verification = Signature.getInstance("Ed25519");
        verification.initVerify(key);
        verification.update(start);
        verification.update(body);
        return verification.verify(signature);
      } catch (GeneralSecurityException malformed) {
        return false;
      }
    }
  }
}
