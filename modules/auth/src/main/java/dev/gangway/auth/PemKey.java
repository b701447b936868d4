package dev.gangway.auth;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.NoSuchPaddingException;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** RSA private keys in PEM (RFC 7468), read with the JDK only. Messages never quote the text. */
final class PemKey {
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----", Pattern.DOTALL);
  private static final String PBES2 = "1.2.840.113549.1.5.13";

  /** Version 0 and rsaEncryption with NULL: what PKCS#8 puts before a PKCS#1 key (RFC 5208). */
  private static final byte[] RSA_IN_PKCS8 =
      HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");

  private PemKey() {}

  static PrivateKey read(String text, @Nullable Secret passphrase) {
    Matcher block = BLOCK.matcher(text.replace("\\n", "\n").replace("\\r", ""));
    String other = null;
    while (block.find()) {
      String label = block.group(1);
      switch (label) {
        case "PRIVATE KEY" -> {
          return rsa(new PKCS8EncodedKeySpec(bytes(block.group(2))));
        }
        case "RSA PRIVATE KEY" -> {
          return rsa(new PKCS8EncodedKeySpec(inPkcs8(bytes(block.group(2)))));
        }
        case "ENCRYPTED PRIVATE KEY" -> {
          return rsa(decrypted(bytes(block.group(2)), passphrase));
        }
        default -> other = label;
      }
    }
    throw new IllegalArgumentException(
        other == null
            ? "Signing needs a private key in PEM, but the text has no line -----BEGIN PRIVATE KEY-----"
            : "Signing needs an RSA private key, but the PEM text has a " + other);
  }

  private static byte[] bytes(String base64) {
    if (base64.contains("Proc-Type:")) {
      throw new IllegalArgumentException(
          "The private key is encrypted in the legacy format of PKCS#1. Convert it with"
              + " openssl pkcs8 -topk8 -v2 aes-256-cbc -in old.pem -out new.pem");
    }
    try {
      return Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("The private key's PEM text is damaged: it is not Base64");
    }
  }

  private static PrivateKey rsa(KeySpec spec) {
    try {
      return KeyFactory.getInstance("RSA").generatePrivate(spec);
    } catch (InvalidKeySpecException e) {
      throw new IllegalArgumentException(
          "The PEM text has no valid RSA private key. Tokens can only be signed with RSA keys.");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java runtime has no RSA", e);
    }
  }

  private static byte[] inPkcs8(byte[] pkcs1) {
    return der(0x30, RSA_IN_PKCS8, der(0x04, pkcs1));
  }

  /** Returns a DER element of these contents. */
  private static byte[] der(int tag, byte[]... contents) {
    int length = 0;
    for (byte[] content : contents) {
      length += content.length;
    }
    // Two bytes of length do for any key below 64 KiB; longer texts are not keys.
    if (length > 0xffff) {
      throw new IllegalArgumentException("The PEM text is too long to be a private key");
    }
    byte[] result = new byte[length + 4];
    result[0] = (byte) tag;
    result[1] = (byte) 0x82;
    result[2] = (byte) (length >> 8);
    result[3] = (byte) length;
    int at = 4;
    for (byte[] content : contents) {
      System.arraycopy(content, 0, result, at, content.length);
      at += content.length;
    }
    return result;
  }

  private static KeySpec decrypted(byte[] pkcs8, @Nullable Secret passphrase) {
    if (passphrase == null) {
      throw new IllegalArgumentException(
          "The private key is encrypted. Pass its passphrase to SigningKey.pem(pem, passphrase).");
    }
    PBEKeySpec password = new PBEKeySpec(passphrase.reveal().toCharArray());
    try {
      EncryptedPrivateKeyInfo encrypted = new EncryptedPrivateKeyInfo(pkcs8);
      @Nullable AlgorithmParameters parameters = encrypted.getAlgParameters();
      String name = cipherName(encrypted.getAlgName(), parameters);
      Cipher cipher = Cipher.getInstance(name);
      SecretKey key = SecretKeyFactory.getInstance(name).generateSecret(password);
      cipher.init(Cipher.DECRYPT_MODE, key, parameters);
      return encrypted.getKeySpec(cipher);
    } catch (IOException | NoSuchAlgorithmException | NoSuchPaddingException e) {
      throw new IllegalArgumentException(
          "The private key is damaged, or encrypted by an algorithm that this Java runtime does not support."
              + " Convert it with openssl pkcs8 -topk8 -v2 aes-256-cbc -in old.pem -out new.pem");
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(
          "The private key cannot be decrypted. The passphrase is wrong or the text is damaged.");
    } finally {
      password.clearPassword();
    }
  }

  // The parameters of PBES2 know which of its ciphers it is; their string form is the cipher's
  // name.
  private static String cipherName(String name, @Nullable AlgorithmParameters parameters) {
    boolean general = name.equals("PBES2") || name.equals(PBES2);
    return general && parameters != null ? parameters.toString() : name;
  }
}
