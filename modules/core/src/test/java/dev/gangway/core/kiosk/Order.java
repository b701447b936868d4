package dev.gangway.core.kiosk;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
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

  @Override
  public Long id() {
    return Members.required(id, "Order.id");
  }

  @Override
  public BigDecimal amount() {
    return Members.required(amount, "Order.amount");
  }

  @Override
  public OrderState state() {
    return Members.required(state, "Order.state");
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

  private static final class Codec extends JsonAdapter<Order> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
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
    public @Nullable Order fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
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
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            id = Scalars.LONG.fromJson(reader);
            if (id == null) {
              kept = Members.keepNull(kept, "id");
            }
          }
          case 1 -> {
            amount = Scalars.DECIMAL_STRING.fromJson(reader);
            if (amount == null) {
              kept = Members.keepNull(kept, "amount");
            }
          }
          case 2 -> {
            state = OrderState.jsonAdapter().fromJson(reader);
            if (state == null) {
              kept = Members.keepNull(kept, "state");
            }
          }
          case 3 -> note = Scalars.STRING.fromJson(reader);
          case 4 -> {
            email = Scalars.STRING.fromJson(reader);
            if (email == null) {
              kept = Members.keepNull(kept, "email");
            }
          }
          case 5 -> {
            tier = Tier.jsonAdapter().fromJson(reader);
            if (tier == null) {
              kept = Members.keepNull(kept, "tier");
            }
          }
          case 6 -> {
            placedAt = Scalars.INSTANT.fromJson(reader);
            if (placedAt == null) {
              kept = Members.keepNull(kept, "placed_at");
            }
          }
          case 7 -> {
            tags = ListCodec.of(Scalars.STRING).fromJson(reader);
            if (tags == null) {
              kept = Members.keepNull(kept, "tags");
            }
          }
          case 8 -> {
            fees = MapCodec.of(Scalars.DECIMAL).fromJson(reader);
            if (fees == null) {
              kept = Members.keepNull(kept, "fees");
            }
          }
          case 9 -> {
            parent = Order.jsonAdapter().fromJson(reader);
            if (parent == null) {
              kept = Members.keepNull(kept, "parent");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Order(
          id, amount, state, note, email, tier, placedAt, tags, fees, parent, Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Order value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "id", Scalars.LONG, value.id);
      Members.write(writer, "amount", Scalars.DECIMAL_STRING, value.amount);
      Members.write(writer, "state", OrderState.jsonAdapter(), value.state);
      Members.writeNullable(writer, "note", Scalars.STRING, value.note);
      Members.write(writer, "email", Scalars.STRING, value.email);
      Members.write(writer, "tier", Tier.jsonAdapter(), value.tier);
      Members.write(writer, "placed_at", Scalars.INSTANT, value.placedAt);
      Members.write(writer, "tags", ListCodec.of(Scalars.STRING), value.tags);
      Members.write(writer, "fees", MapCodec.of(Scalars.DECIMAL), value.fees);
      Members.write(writer, "parent", Order.jsonAdapter(), value.parent);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
