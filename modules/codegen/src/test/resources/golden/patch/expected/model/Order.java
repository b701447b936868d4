package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Order.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Order(
    String id,
    @Nullable String note,
    Buyer buyer,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Order {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String id() {
    return Members.required(
        id, additionalProperties, "id", "Order.id");
  }

  @Override
  public Buyer buyer() {
    return Members.required(
        buyer, additionalProperties, "buyer", "Order.buyer");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Order> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Order> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "id",
            "note",
            "buyer");

    @Override
    protected @Nullable Order read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String id = null;
      String note = null;
      Buyer buyer = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            id = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "id", id);
          }
          case 1 -> {
            note = in.readField(Scalars.STRING);
            kept = in.keepIfOdd(kept, "note", note);
          }
          case 2 -> {
            buyer = in.readField(Buyer.jsonAdapter());
            kept = in.keepIfNull(kept, "buyer", buyer);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Order(
          id,
          note,
          buyer,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Order value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.id);
      out.writeNullable(NAMES, 1, Scalars.STRING, value.note, value.additionalProperties);
      out.write(NAMES, 2, Buyer.jsonAdapter(), value.buyer);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void requirePromised(Order value) {
      value.id();
      value.buyer();
    }
  }
}
