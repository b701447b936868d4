package dev.gangway.core.webhooks;

import dev.gangway.auth.HeaderText;
import dev.gangway.auth.cipher.KeyForm;
import dev.gangway.auth.cipher.TextEncoding;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a receiver can tell that a body comes from the provider. It holds no secret. */
public sealed interface WebhookSignature {

  /** Returns the scheme of Standard Webhooks, with five minutes of tolerance. */
  static StandardWebhooks standardWebhooks() {
    return new StandardWebhooks(Duration.ofMinutes(5));
  }

  /** Returns an HMAC-SHA256 of the body in a header, in hexadecimal digits. */
  static Hmac hmac(String header) {
    return new Hmac(header, "HmacSHA256", TextEncoding.HEX, KeyForm.UTF8, "", "{body}", null);
  }

  /** Returns the scheme of a body one of whose fields is sealed. */
  static Sealed sealed(String header, String field) {
    return new Sealed(header, field);
  }

  /** Returns the scheme of a body that is known by nothing but the address that it comes from. */
  static SourceAddress sourceAddress(String... addresses) {
    return new SourceAddress(List.of(addresses));
  }

  /** Returns the scheme of a body that anybody could have sent. */
  static None none() {
    return new None();
  }

  /**
   * Standard Webhooks: {@code webhook-id}, {@code webhook-timestamp} and {@code webhook-signature},
   * which carries an HMAC-SHA256 ({@code v1}) or an Ed25519 signature ({@code v1a}), or several.
   *
   * @param tolerance how far the timestamp may be from the receiver's time
   */
  record StandardWebhooks(Duration tolerance) implements WebhookSignature {

    /** Checks the tolerance. */
    public StandardWebhooks {
      requirePositive(tolerance);
    }

    /** Returns the scheme with another tolerance. */
    public StandardWebhooks withTolerance(Duration tolerance) {
      return new StandardWebhooks(tolerance);
    }
  }

  /**
   * An HMAC in a header.
   *
   * @param header the header with the HMAC
   * @param algorithm the JCA's name of the algorithm, such as {@code HmacSHA256}
   * @param encoding how the HMAC is written
   * @param key how the secret is written
   * @param prefix what stands before the HMAC in the header, such as {@code sha256=}; often empty
   * @param signs what is signed: a text with {@code {body}} and, if there is a timestamp, {@code
   *     {timestamp}} in it
   * @param timestamp the timestamp that is signed, or null if none is
   */
  record Hmac(
      String header,
      String algorithm,
      TextEncoding encoding,
      KeyForm key,
      String prefix,
      String signs,
      @Nullable SignedTimestamp timestamp)
      implements WebhookSignature {

    /** Checks the header and that the body is signed. */
    public Hmac {
      HeaderText.requireName(header);
      Objects.requireNonNull(algorithm, "algorithm");
      Objects.requireNonNull(encoding, "encoding");
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(prefix, "prefix");
      if (signs.split("\\{body}", -1).length != 2) {
        throw new IllegalArgumentException(
            "What is signed must contain {body} once, but is " + signs + ".");
      }
      if (signs.contains("{timestamp}") != (timestamp != null)) {
        throw new IllegalArgumentException(
            "A timestamp must be in what is signed, as {timestamp}, and must have a header. Give"
                + " both or neither.");
      }
    }

    /** Returns the scheme with another algorithm. */
    public Hmac withAlgorithm(String algorithm) {
      return new Hmac(header, algorithm, encoding, key, prefix, signs, timestamp);
    }

    /** Returns the scheme with another way to write the HMAC. */
    public Hmac withEncoding(TextEncoding encoding) {
      return new Hmac(header, algorithm, encoding, key, prefix, signs, timestamp);
    }

    /** Returns the scheme with another way to write the secret. */
    public Hmac withKey(KeyForm key) {
      return new Hmac(header, algorithm, encoding, key, prefix, signs, timestamp);
    }

    /** Returns the scheme with a text before the HMAC. */
    public Hmac withPrefix(String prefix) {
      return new Hmac(header, algorithm, encoding, key, prefix, signs, timestamp);
    }

    /** Returns the scheme with a timestamp that is signed. */
    public Hmac withTimestamp(String signs, String header, Duration tolerance) {
      return new Hmac(
          this.header,
          algorithm,
          encoding,
          key,
          prefix,
          signs,
          new SignedTimestamp(header, tolerance));
    }
  }

  /**
   * A timestamp in seconds since 1970 that is signed with the body.
   *
   * @param header the header with the timestamp
   * @param tolerance how far it may be from the receiver's time
   */
  record SignedTimestamp(String header, Duration tolerance) {

    /** Checks header and tolerance. */
    public SignedTimestamp {
      HeaderText.requireName(header);
      requirePositive(tolerance);
    }
  }

  /**
   * A field of the body is encrypted, and a header has its signature or authentication tag. Only
   * the content of this field is the provider's for certain.
   *
   * @param header the header with the signature or tag
   * @param field the field that is encrypted
   */
  record Sealed(String header, String field) implements WebhookSignature {

    /** Checks the header. */
    public Sealed {
      HeaderText.requireName(header);
      Objects.requireNonNull(field, "field");
    }
  }

  /**
   * The address from which the request comes.
   *
   * @param addresses IP addresses, or networks such as {@code 192.0.2.0/24}
   */
  record SourceAddress(List<String> addresses) implements WebhookSignature {

    /** Copies the addresses. */
    public SourceAddress {
      addresses = List.copyOf(addresses);
      if (addresses.isEmpty()) {
        throw new IllegalArgumentException(
            "At least one address must be allowed. Give the provider's, or choose none().");
      }
    }
  }

  /** Nothing: anybody who knows the address can send a body. */
  record None() implements WebhookSignature {}

  private static void requirePositive(Duration tolerance) {
    if (tolerance.isNegative() || tolerance.isZero()) {
      throw new IllegalArgumentException(
          "A tolerance must be more than zero, but this is " + tolerance + ".");
    }
  }
}
