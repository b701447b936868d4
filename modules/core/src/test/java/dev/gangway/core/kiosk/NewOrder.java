package dev.gangway.core.kiosk;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.FieldNames;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.spec.Idempotent;
import dev.gangway.core.spec.RequestRules;
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

  public NewOrder {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public BigDecimal amount() {
    return Members.required(amount, additionalProperties, "amount", "NewOrder.amount");
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
      return Codec.INSTANCE.checked(new NewOrder(amount, email, idempotencyKey, Map.of()));
    }
  }

  private static final class Codec extends JsonCodec<NewOrder> {
    static final Codec INSTANCE = new Codec();
    private static final FieldNames NAMES = FieldNames.of("amount", "email", "idempotency_key");

    @Override
    protected @Nullable NewOrder read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      BigDecimal amount = null;
      String email = null;
      String idempotencyKey = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> amount = in.readDecimal();
          case 1 -> email = in.readString();
          case 2 -> idempotencyKey = in.readString();
          default -> in.keep();
        }
      }
      return new NewOrder(amount, email, idempotencyKey, in.end());
    }

    @Override
    protected void write(JsonOutput out, NewOrder value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.DECIMAL_STRING, value.amount);
      out.write(NAMES, 1, Scalars.STRING, value.email);
      out.write(NAMES, 2, Scalars.STRING, value.idempotencyKey);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(NewOrder value) {
      RequestRules.of("NewOrder").required("amount", value.amount).check();
    }
  }
}
