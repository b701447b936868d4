package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Order.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Order(
    @Nullable OrderBuyer buyer,
    @Nullable OrderBuyer seller,
    @Nullable List<OrderLinesItem> lines,
    @Nullable OrderLinesItem gift,
    Map<String, RawJson> additionalProperties) {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Order> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Order> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "buyer",
            "seller",
            "lines",
            "gift");

    @Override
    public @Nullable Order fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      OrderBuyer buyer = null;
      OrderBuyer seller = null;
      List<OrderLinesItem> lines = null;
      OrderLinesItem gift = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            buyer = OrderBuyer.jsonAdapter().fromJson(reader);
            if (buyer == null) {
              kept = Members.keepNull(kept, "buyer");
            }
          }
          case 1 -> {
            seller = OrderBuyer.jsonAdapter().fromJson(reader);
            if (seller == null) {
              kept = Members.keepNull(kept, "seller");
            }
          }
          case 2 -> {
            lines = ListCodec.of(OrderLinesItem.jsonAdapter()).fromJson(reader);
            if (lines == null) {
              kept = Members.keepNull(kept, "lines");
            }
          }
          case 3 -> {
            gift = OrderLinesItem.jsonAdapter().fromJson(reader);
            if (gift == null) {
              kept = Members.keepNull(kept, "gift");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Order(
          buyer,
          seller,
          lines,
          gift,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Order value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "buyer", OrderBuyer.jsonAdapter(), value.buyer);
      Members.write(writer, "seller", OrderBuyer.jsonAdapter(), value.seller);
      Members.write(writer, "lines", ListCodec.of(OrderLinesItem.jsonAdapter()), value.lines);
      Members.write(writer, "gift", OrderLinesItem.jsonAdapter(), value.gift);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
