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
    @Nullable Long id,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Order {
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
            "id");

    @Override
    protected @Nullable Order read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      Long id = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            id = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "id", id);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Order(
          id,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Order value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.LONG, value.id);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
