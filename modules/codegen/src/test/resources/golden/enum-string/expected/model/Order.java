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
 * @param state How far it is.
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Order(
    State state,
    @Nullable OrderFormer former,
    @Nullable List<OrderHistoryItem> history,
    Map<String, RawJson> additionalProperties) {

  @Override
  public State state() {
    return Members.required(state, "Order.state");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Order> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Order> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "state",
            "former",
            "history");

    @Override
    public @Nullable Order fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      State state = null;
      OrderFormer former = null;
      List<OrderHistoryItem> history = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            state = State.jsonAdapter().fromJson(reader);
            if (state == null) {
              kept = Members.keepNull(kept, "state");
            }
          }
          case 1 -> {
            former = OrderFormer.jsonAdapter().fromJson(reader);
            if (former == null) {
              kept = Members.keepNull(kept, "former");
            }
          }
          case 2 -> {
            history = ListCodec.of(OrderHistoryItem.jsonAdapter()).fromJson(reader);
            if (history == null) {
              kept = Members.keepNull(kept, "history");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Order(
          state,
          former,
          history,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Order value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "state", State.jsonAdapter(), value.state);
      Members.write(writer, "former", OrderFormer.jsonAdapter(), value.former);
      Members.write(writer, "history", ListCodec.of(OrderHistoryItem.jsonAdapter()), value.history);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
