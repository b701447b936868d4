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
 * @param state How far it is.
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Order(
    State state,
    @Nullable OrderFormer former,
    @Nullable List<OrderHistoryItem> history,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Order {
    history = Members.copy(history);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public State state() {
    return Members.required(
        state, additionalProperties, "state", "Order.state");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Order> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Order> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "state",
            "former",
            "history");

    @Override
    protected @Nullable Order read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      State state = null;
      OrderFormer former = null;
      List<OrderHistoryItem> history = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            state = in.readField(State.jsonAdapter());
            kept = in.keepIfNull(kept, "state", state);
          }
          case 1 -> {
            former = in.readField(OrderFormer.jsonAdapter());
            kept = in.keepIfNull(kept, "former", former);
          }
          case 2 -> {
            history = in.readField(ListCodec.of(OrderHistoryItem.jsonAdapter()));
            kept = in.keepIfNull(kept, "history", history);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Order(
          state,
          former,
          history,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Order value) throws IOException {
      out.begin();
      out.write(NAMES, 0, State.jsonAdapter(), value.state);
      out.write(NAMES, 1, OrderFormer.jsonAdapter(), value.former);
      out.write(NAMES, 2, ListCodec.of(OrderHistoryItem.jsonAdapter()), value.history);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
