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
 * @param token The currency.
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Order(
    String id,
    @Nullable String token,
    @Nullable String email,
    OrderState state,
    @Nullable String note,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Order {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String id() {
    return Members.required(id, "Order.id");
  }

  @Override
  public OrderState state() {
    return Members.required(state, "Order.state");
  }

  /** Leaves out what is secret or personal. */
  @Override
  public String toString() {
    return "Order["
        + "id="
        + id
        + ", token="
        + token
        + ", email="
        + (email == null ? null : "<personal>")
        + ", state="
        + state
        + ", note="
        + note
        + ", additionalProperties="
        + additionalProperties.keySet()
        + "]";
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
            "token",
            "email",
            "state",
            "note");

    @Override
    protected @Nullable Order read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      String id = null;
      String token = null;
      String email = null;
      OrderState state = null;
      String note = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            id = in.read(Scalars.STRING);
            kept = Members.keepIfNull(kept, "id", id);
          }
          case 1 -> {
            token = in.read(Scalars.STRING);
            kept = Members.keepIfNull(kept, "token", token);
          }
          case 2 -> {
            email = in.read(Scalars.STRING);
            kept = Members.keepIfNull(kept, "email", email);
          }
          case 3 -> {
            state = in.read(OrderState.jsonAdapter());
            kept = Members.keepIfNull(kept, "state", state);
          }
          case 4 -> {
            note = in.read(Scalars.STRING);
            kept = Members.keepIfNull(kept, "note", note);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Order(
          id,
          token,
          email,
          state,
          note,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Order value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.id);
      out.write(NAMES, 1, Scalars.STRING, value.token);
      out.write(NAMES, 2, Scalars.STRING, value.email);
      out.write(NAMES, 3, OrderState.jsonAdapter(), value.state);
      out.write(NAMES, 4, Scalars.STRING, value.note);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
