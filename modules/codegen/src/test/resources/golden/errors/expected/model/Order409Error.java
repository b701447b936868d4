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
 * Order409Error.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Order409Error(
    String reason,
    @Nullable Order409ErrorOrder order,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Order409Error {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String reason() {
    return Members.required(reason, "Order409Error.reason");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Order409Error> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Order409Error> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "reason",
            "order");

    @Override
    protected @Nullable Order409Error read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      String reason = null;
      Order409ErrorOrder order = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            reason = in.read(Scalars.STRING);
            kept = Members.keepIfNull(kept, "reason", reason);
          }
          case 1 -> {
            order = in.read(Order409ErrorOrder.jsonAdapter());
            kept = Members.keepIfNull(kept, "order", order);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Order409Error(
          reason,
          order,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Order409Error value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.reason);
      out.write(NAMES, 1, Order409ErrorOrder.jsonAdapter(), value.order);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void requirePromised(Order409Error value) {
      value.reason();
    }
  }
}
