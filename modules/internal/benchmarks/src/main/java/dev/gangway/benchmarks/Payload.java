package dev.gangway.benchmarks;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Types;
import dev.gangway.benchmarks.model.Country;
import dev.gangway.benchmarks.model.Kyc;
import dev.gangway.benchmarks.model.TransactionPage;
import dev.gangway.benchmarks.model.TransactionReference;
import dev.gangway.core.spec.OperationCodecs;
import dev.gangway.cryptocoin.CryptoCoin;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecEnvelope;
import dev.gangway.testkit.SpecResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import okio.Buffer;
import okio.ByteString;

/** A documented response, without its envelope, from small to large. */
public enum Payload {
  /** The reference that an order is answered with. */
  SMALL(Kriptomat.class, "buyOrder"),
  /** A user's transactions. */
  TRANSACTIONS(Kriptomat.class, "listUserTransactions"),
  /** The state of an identity check. */
  KYC(CryptoCoin.class, "getKyc"),
  /** All countries. */
  COUNTRIES(CryptoCoin.class, "listCountries");

  private final Class<?> client;
  private final String operation;

  Payload(Class<?> client, String operation) {
    this.client = client;
    this.operation = operation;
  }

  /** Returns the codec that was generated for it. */
  @SuppressWarnings("unchecked") // What it reads is what it is given to write.
  public JsonAdapter<Object> codec() {
    OperationCodecs codecs =
        switch (this) {
          case SMALL, TRANSACTIONS -> Kriptomat.codecs();
          case KYC, COUNTRIES -> CryptoCoin.codecs();
        };
    return (JsonAdapter<Object>) Objects.requireNonNull(codecs.response(operation));
  }

  /** Returns the type that the peers read it as. */
  public Type model() {
    return switch (this) {
      case SMALL -> TransactionReference.class;
      case TRANSACTIONS -> TransactionPage.class;
      case KYC -> Kyc.class;
      case COUNTRIES -> Types.newParameterizedType(List.class, Country.class);
    };
  }

  /** Returns its JSON as the spec's first example has it. */
  public ByteString json() {
    SpecEnvelope envelope = Objects.requireNonNull(response().envelope());
    return field(envelope.value(), answer());
  }

  /** Returns the whole body of the response, the envelope included. */
  public String answer() {
    return response().examples().get(0).json();
  }

  private SpecResponse response() {
    String provider = client.getSimpleName().toLowerCase(Locale.ROOT);
    return Spec.ofResource(client, "/gangway/" + provider + "/openapi.yaml")
        .operation(operation)
        .responses()
        .get(0);
  }

  /** Names provider and operation. */
  public String source() {
    return client.getSimpleName() + ", `" + operation + "`";
  }

  private static ByteString field(String name, String object) {
    try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(object))) {
      reader.beginObject();
      while (!reader.nextName().equals(name)) {
        reader.skipValue();
      }
      return reader.nextSource().readByteString();
    } catch (IOException e) {
      throw new UncheckedIOException("The example has no field " + name + ".", e);
    }
  }
}
