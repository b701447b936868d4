package dev.gangway.examples;

import dev.gangway.testkit.WebhookSeal;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens with AES-256-GCM, one of elKYC's two methods: the text is the IV and what is
 * encrypted, the signature is the authentication tag, all in hexadecimal digits.
 */
final class SealedEvents {
  private static final int IV = 12;
  private static final int TAG = 16;

  private final SecretKeySpec key;

  SealedEvents(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  WebhookSeal.Sealed seal(byte[] plain) throws GeneralSecurityException {
    byte[] iv = new byte[IV];
    new SecureRandom().nextBytes(iv);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, iv).doFinal(plain);
    int tagAt = sealed.length - TAG;
    return new WebhookSeal.Sealed(
        HexFormat.of().formatHex(iv) + HexFormat.of().formatHex(sealed, 0, tagAt),
        HexFormat.of().formatHex(sealed, tagAt, sealed.length));
  }

  byte[] open(String text, String signature) throws GeneralSecurityException {
    byte[] ivAndText = HexFormat.of().parseHex(text);
    byte[] sealed = HexFormat.of().parseHex(text.substring(2 * IV) + signature);
    return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(ivAndText, IV)).doFinal(sealed);
  }

  private Cipher cipher(int mode, byte[] iv) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(8 * TAG, iv));
    return cipher;
  }
}
