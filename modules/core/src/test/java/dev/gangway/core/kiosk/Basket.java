package dev.gangway.core.kiosk;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.body.Upload;
import dev.gangway.core.json.FieldNames;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.RecordFields;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.json.UnionCodec;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records within others: directly, in lists and maps, and as one of several types. */
public record Basket(
    @Nullable List<NewOrder> orders,
    @Nullable Map<String, NewOrder> gifts,
    @Nullable Payment payment,
    @Nullable String note,
    Map<String, RawJson> additionalProperties) {

  public Basket {
    orders = RecordFields.copy(orders);
    gifts = RecordFields.copy(gifts);
    additionalProperties = RecordFields.copyOrEmpty(additionalProperties);
  }

  /** How it is paid. */
  public sealed interface Payment {
    /** By another order. */
    record ByOrder(NewOrder value) implements Payment {}

    /** By what a photo shows. */
    record ByPhoto(Upload value) implements Payment {}
  }

  public static JsonAdapter<Basket> jsonAdapter() {
    return Codec.INSTANCE;
  }

  public static Builder builder() {
    return new Builder();
  }

  public static final class Builder {
    private @Nullable List<NewOrder> orders;
    private @Nullable Map<String, NewOrder> gifts;
    private @Nullable Payment payment;
    private @Nullable String note;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    public Builder orders(@Nullable List<NewOrder> orders) {
      this.orders = orders == null ? null : List.copyOf(orders);
      return this;
    }

    public Builder gifts(@Nullable Map<String, NewOrder> gifts) {
      this.gifts = RecordFields.copy(gifts);
      return this;
    }

    public Builder payment(@Nullable Payment payment) {
      this.payment = payment;
      return this;
    }

    /** Null is sent as null; not calling this leaves it out. */
    public Builder note(@Nullable String note) {
      this.note = note;
      RecordFields.keepIfNull(additionalProperties, "note", note);
      return this;
    }

    public Basket build() {
      return new Basket(orders, gifts, payment, note, additionalProperties);
    }
  }

  private static final class Codec extends JsonCodec<Basket> {
    static final Codec INSTANCE = new Codec();
    private static final FieldNames NAMES = FieldNames.of("orders", "gifts", "payment", "note");

    @Override
    protected @Nullable Basket read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      String note = null;
      while (in.hasNext()) {
        if (in.name(NAMES) == 3) {
          note = in.readString();
        } else {
          in.keep();
        }
      }
      return new Basket(null, null, null, note, in.end());
    }

    @Override
    protected void write(JsonOutput out, Basket value) throws IOException {
      out.begin();
      out.write(NAMES, 0, ListCodec.of(NewOrder.jsonAdapter()), value.orders);
      out.write(NAMES, 1, MapCodec.of(NewOrder.jsonAdapter()), value.gifts);
      out.write(NAMES, 2, PaymentCodec.INSTANCE, value.payment);
      out.write(NAMES, 3, Scalars.STRING, value.note);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }

  private static final class PaymentCodec extends UnionCodec<Payment> {
    static final PaymentCodec INSTANCE = new PaymentCodec();

    @Override
    protected @Nullable Payment readObject(JsonInput in) throws IOException {
      return wrap(in.read(NewOrder.jsonAdapter()), Payment.ByOrder::new);
    }

    @Override
    protected Payment unrecognized(RawJson json) {
      throw new IllegalStateException("A payment is an order.");
    }

    @Override
    protected void write(JsonOutput out, Payment value) throws IOException {
      if (value instanceof Payment.ByOrder it) {
        out.write(NewOrder.jsonAdapter(), it.value());
      } else if (value instanceof Payment.ByPhoto it) {
        out.write(Upload.jsonAdapter(), it.value());
      }
    }
  }
}
