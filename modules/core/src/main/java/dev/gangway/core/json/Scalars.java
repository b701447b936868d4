package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.core.internal.json.LinkText;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * The codecs of single values. All read JSON's {@code null} as null; all but {@link #STRING},
 * {@link #SECRET} and {@link #RAW} read {@code ""} as null too, since providers write it for an
 * absent number or date.
 */
public final class Scalars {
  /** Text. A number or boolean is read as its text. */
  public static final JsonAdapter<String> STRING = new StringCodec();

  /** An integer of 64 bits, also when it comes as a string. */
  public static final JsonAdapter<Long> LONG = new LongCodec();

  /** An integer of 32 bits, also when it comes as a string. */
  public static final JsonAdapter<Integer> INTEGER = new IntegerCodec();

  /** An integer of 64 bits, or null when anything else comes: for what is of use but not needed. */
  public static final JsonAdapter<Long> LENIENT_LONG =
      new LenientIntegerCodec<>(Long.MIN_VALUE, Long.MAX_VALUE, value -> value);

  /** An integer of 32 bits, or null when anything else comes: for what is of use but not needed. */
  public static final JsonAdapter<Integer> LENIENT_INTEGER =
      new LenientIntegerCodec<>(Integer.MIN_VALUE, Integer.MAX_VALUE, value -> (int) value);

  /** True or false, also when it comes as 0 or 1, as a number or a string. */
  public static final JsonAdapter<Boolean> BOOLEAN = new BooleanCodec();

  /** A decimal number, every digit kept, also when it comes as a string; written as a number. */
  public static final JsonAdapter<BigDecimal> DECIMAL = new DecimalCodec(false);

  /**
   * A decimal number, every digit kept, also when it comes as a number; written as a string without
   * exponent.
   */
  public static final JsonAdapter<BigDecimal> DECIMAL_STRING = new DecimalCodec(true);

  /** RFC 3339 date and time with its offset. */
  public static final JsonAdapter<Instant> INSTANT = new InstantCodec();

  /** Seconds since 1970-01-01T00:00Z. */
  public static final JsonAdapter<Instant> UNIX_TIME = new UnixTimeCodec(1);

  /** Milliseconds since 1970-01-01T00:00Z. */
  public static final JsonAdapter<Instant> UNIX_TIME_MILLIS = new UnixTimeCodec(1000);

  /** RFC 3339 date. */
  public static final JsonAdapter<LocalDate> DATE = new DateCodec();

  /** ISO 8601 date and time without zone. */
  public static final JsonAdapter<LocalDateTime> DATE_TIME_LOCAL = new LocalDateTimeCodec();

  /** RFC 9562 UUID. */
  public static final JsonAdapter<UUID> UUID = new UuidCodec();

  /**
   * RFC 3986 URI. Characters that a URI may not hold, such as blanks, are percent-encoded; a record
   * writes the text as it came.
   */
  public static final JsonAdapter<URI> URI = new UriCodec();

  /** A credential. */
  public static final JsonAdapter<Secret> SECRET = new SecretCodec();

  /** A one-time code: each writing asks for the next one. */
  public static final JsonAdapter<OneTimeCode> ONE_TIME_CODE = new OneTimeCodeCodec();

  /** Any value, as its text. JSON's {@code null} is a value here. */
  public static final JsonAdapter<RawJson> RAW = new RawCodec();

  private Scalars() {}

  private static final class UriCodec extends TextCodec<URI> {

    UriCodec() {
      super("a URI");
    }

    @Override
    URI parse(String text) {
      return java.net.URI.create(text);
    }

    @Override
    URI parseMalformed(String text, JsonInput in) {
      URI link = LinkText.repaired(text);
      if (link == null) {
        return super.parseMalformed(text, in);
      }
      in.keepSpelling();
      return link;
    }
  }

  private static final class RawCodec extends JsonCodec<RawJson> {

    @Override
    protected RawJson read(JsonInput in) throws IOException {
      return in.raw();
    }

    @Override
    protected void write(JsonOutput out, RawJson value) {
      out.writeRaw(value);
    }
  }
}
