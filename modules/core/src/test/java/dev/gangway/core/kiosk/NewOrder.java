package dev.gangway.core.kiosk;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.Idempotent;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is sent to place an order. */
public record NewOrder(
    BigDecimal amount,
    @Nullable String email,
    @Nullable String idempotencyKey,
    Map<String, RawJson> additionalProperties)
    implements Idempotent<NewOrder> {

  @Override
  public BigDecimal amount() {
    return Members.required(amount, "NewOrder.amount");
  }

  @Override
  public NewOrder withIdempotencyKey(String key) {
    return new NewOrder(
        this.amount,
        this.email,
        Objects.requireNonNull(key, "key"),
        Members.without(additionalProperties, "idempotency_key"));
  }

  @Override
  public String toString() {
    return "NewOrder["
        + "amount="
        + amount
        + ", email="
        + (email == null ? null : "<personal>")
        + ", idempotencyKey="
        + idempotencyKey
        + ", additionalProperties="
        + additionalProperties.keySet()
        + "]";
  }

  public static JsonAdapter<NewOrder> jsonAdapter() {
    return Codec.INSTANCE;
  }

  public static Builder builder() {
    return new Builder();
  }

  public static final class Builder {
    private @Nullable BigDecimal amount;
    private @Nullable String email;
    private @Nullable String idempotencyKey;

    private Builder() {}

    public Builder amount(BigDecimal amount) {
      this.amount = RequestRules.notNull(amount, "NewOrder.amount");
      return this;
    }

    public Builder email(@Nullable String email) {
      this.email = email;
      return this;
    }

    public Builder idempotencyKey(@Nullable String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }

    public NewOrder build() {
      RequestRules.of("NewOrder").required("amount", amount).check();
      return new NewOrder(amount, email, idempotencyKey, Map.of());
    }
  }

  private static final class Codec extends JsonAdapter<NewOrder> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of("amount", "email", "idempotency_key");

    @Override
    public @Nullable NewOrder fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      BigDecimal amount = null;
      String email = null;
      String idempotencyKey = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            amount = Scalars.DECIMAL_STRING.fromJson(reader);
            if (amount == null) {
              kept = Members.keepNull(kept, "amount");
            }
          }
          case 1 -> {
            email = Scalars.STRING.fromJson(reader);
            if (email == null) {
              kept = Members.keepNull(kept, "email");
            }
          }
          case 2 -> {
            idempotencyKey = Scalars.STRING.fromJson(reader);
            if (idempotencyKey == null) {
              kept = Members.keepNull(kept, "idempotency_key");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new NewOrder(amount, email, idempotencyKey, Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable NewOrder value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "amount", Scalars.DECIMAL_STRING, value.amount);
      Members.write(writer, "email", Scalars.STRING, value.email);
      Members.write(writer, "idempotency_key", Scalars.STRING, value.idempotencyKey);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
