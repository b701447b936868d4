package dev.gangway.core.kiosk;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an order became; one member of each kind that answers have. */
public record Order(
    Long id,
    BigDecimal amount,
    OrderState state,
    @Nullable String note,
    @Nullable String email,
    @Nullable Tier tier,
    @Nullable Instant placedAt,
    @Nullable List<@Nullable String> tags,
    @Nullable Map<String, @Nullable BigDecimal> fees,
    @Nullable Order parent,
    Map<String, RawJson> additionalProperties) {

  public Order {
    tags = Members.copy(tags);
    fees = Members.copy(fees);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public Long id() {
    return Members.required(id, additionalProperties, "id", "Order.id");
  }

  @Override
  public BigDecimal amount() {
    return Members.required(amount, additionalProperties, "amount", "Order.amount");
  }

  @Override
  public OrderState state() {
    return Members.required(state, additionalProperties, "state", "Order.state");
  }

  @Override
  public String toString() {
    return "Order["
        + "id="
        + id
        + ", amount="
        + amount
        + ", state="
        + state
        + ", note="
        + note
        + ", email="
        + (email == null ? null : "<personal>")
        + ", tier="
        + tier
        + ", placedAt="
        + placedAt
        + ", tags="
        + tags
        + ", fees="
        + fees
        + ", parent="
        + parent
        + ", additionalProperties="
        + additionalProperties.keySet()
        + "]";
  }

  public static JsonAdapter<Order> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Order> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "id",
            "amount",
            "state",
            "note",
            "email",
            "tier",
            "placed_at",
            "tags",
            "fees",
            "parent");

    @Override
    protected @Nullable Order read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      Long id = null;
      BigDecimal amount = null;
      OrderState state = null;
      String note = null;
      String email = null;
      Tier tier = null;
      Instant placedAt = null;
      List<@Nullable String> tags = null;
      Map<String, @Nullable BigDecimal> fees = null;
      Order parent = null;
      for (int field = in.field(NAMES); field != JsonInput.END; field = in.field(NAMES)) {
        switch (field) {
          case 0 -> id = in.readLong();
          case 1 -> amount = in.readDecimal();
          case 2 -> state = in.readField(OrderState.jsonAdapter());
          case 3 -> note = in.readNullableString();
          case 4 -> email = in.readString();
          case 5 -> tier = in.readField(Tier.jsonAdapter());
          case 6 -> placedAt = in.readField(Scalars.INSTANT);
          case 7 -> tags = in.readField(ListCodec.of(Scalars.STRING));
          case 8 -> fees = in.readField(MapCodec.of(Scalars.DECIMAL));
          case 9 -> parent = in.readField(Order.jsonAdapter());
          default -> in.keep();
        }
      }
      return new Order(
          id, amount, state, note, email, tier, placedAt, tags, fees, parent, in.end());
    }

    @Override
    protected void write(JsonOutput out, Order value) throws IOException {
      out.begin();
      out.write(NAMES, 0, value.id);
      out.write(NAMES, 1, Scalars.DECIMAL_STRING, value.amount);
      out.write(NAMES, 2, OrderState.jsonAdapter(), value.state);
      out.writeNullable(NAMES, 3, Scalars.STRING, value.note, value.additionalProperties);
      out.write(NAMES, 4, value.email);
      out.write(NAMES, 5, Tier.jsonAdapter(), value.tier);
      out.write(NAMES, 6, Scalars.INSTANT, value.placedAt);
      out.write(NAMES, 7, ListCodec.of(Scalars.STRING), value.tags);
      out.write(NAMES, 8, MapCodec.of(Scalars.DECIMAL), value.fees);
      out.write(NAMES, 9, Order.jsonAdapter(), value.parent);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
