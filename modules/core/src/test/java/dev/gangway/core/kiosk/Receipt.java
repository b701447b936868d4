package dev.gangway.core.kiosk;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.FieldNames;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What comes of a purchase. Its order is not asked for what the provider promises of orders. */
public record Receipt(Long number, Order order, Map<String, RawJson> additionalProperties) {

  public Receipt {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public Long number() {
    return Members.required(number, additionalProperties, "number", "Receipt.number");
  }

  @Override
  public Order order() {
    return Members.required(order, additionalProperties, "order", "Receipt.order");
  }

  public static JsonAdapter<Receipt> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Receipt> {
    static final Codec INSTANCE = new Codec();
    private static final FieldNames NAMES = FieldNames.of("number", "order");

    @Override
    protected @Nullable Receipt read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      Long number = null;
      Order order = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> number = in.readLong();
          case 1 -> order = in.readField(Order.jsonAdapter());
          default -> in.keep();
        }
      }
      return new Receipt(number, order, in.end());
    }

    @Override
    protected void write(JsonOutput out, Receipt value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.LONG, value.number);
      out.write(NAMES, 1, Order.jsonAdapter(), value.order);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void requirePromised(Receipt value) {
      value.number();
      value.order();
    }
  }
}
