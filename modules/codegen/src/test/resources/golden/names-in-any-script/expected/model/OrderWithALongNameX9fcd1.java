package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * OrderWithALongNameX9fcd1.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record OrderWithALongNameX9fcd1(
    @Nullable OrderWithALongNameX9fcd1X3d2ad9ab город,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public OrderWithALongNameX9fcd1 {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<OrderWithALongNameX9fcd1> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<OrderWithALongNameX9fcd1> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "город");

    @Override
    protected @Nullable OrderWithALongNameX9fcd1 read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      OrderWithALongNameX9fcd1X3d2ad9ab город = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            город = in.readField(OrderWithALongNameX9fcd1X3d2ad9ab.jsonAdapter());
            kept = in.keepIfNull(kept, "город", город);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new OrderWithALongNameX9fcd1(
          город,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, OrderWithALongNameX9fcd1 value) throws IOException {
      out.begin();
      out.write(NAMES, 0, OrderWithALongNameX9fcd1X3d2ad9ab.jsonAdapter(), value.город);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
