package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
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

  /** Copies lists and maps, so that nobody can change the record. */
  public Order {
    lines = Members.copy(lines);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Order> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Order> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "buyer",
            "seller",
            "lines",
            "gift");

    @Override
    protected @Nullable Order read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      OrderBuyer buyer = null;
      OrderBuyer seller = null;
      List<OrderLinesItem> lines = null;
      OrderLinesItem gift = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            buyer = in.readField(OrderBuyer.jsonAdapter());
            kept = in.keepIfNull(kept, "buyer", buyer);
          }
          case 1 -> {
            seller = in.readField(OrderBuyer.jsonAdapter());
            kept = in.keepIfNull(kept, "seller", seller);
          }
          case 2 -> {
            lines = in.readField(ListCodec.of(OrderLinesItem.jsonAdapter()));
            kept = in.keepIfNull(kept, "lines", lines);
          }
          case 3 -> {
            gift = in.readField(OrderLinesItem.jsonAdapter());
            kept = in.keepIfNull(kept, "gift", gift);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Order(
          buyer,
          seller,
          lines,
          gift,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Order value) throws IOException {
      out.begin();
      out.write(NAMES, 0, OrderBuyer.jsonAdapter(), value.buyer);
      out.write(NAMES, 1, OrderBuyer.jsonAdapter(), value.seller);
      out.write(NAMES, 2, ListCodec.of(OrderLinesItem.jsonAdapter()), value.lines);
      out.write(NAMES, 3, OrderLinesItem.jsonAdapter(), value.gift);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
