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
 * OrderWithALongName.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record OrderWithALongName(
    @Nullable Long größe,
    @Nullable String 番号,
    @Nullable OrderWithALongNameX9fcd1 住所,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public OrderWithALongName {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<OrderWithALongName> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<OrderWithALongName> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "größe",
            "番号",
            "住所");

    @Override
    protected @Nullable OrderWithALongName read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      Long größe = null;
      String 番号 = null;
      OrderWithALongNameX9fcd1 住所 = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            größe = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "größe", größe);
          }
          case 1 -> {
            番号 = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "番号", 番号);
          }
          case 2 -> {
            住所 = in.readField(OrderWithALongNameX9fcd1.jsonAdapter());
            kept = in.keepIfNull(kept, "住所", 住所);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new OrderWithALongName(
          größe,
          番号,
          住所,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, OrderWithALongName value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.LONG, value.größe);
      out.write(NAMES, 1, Scalars.STRING, value.番号);
      out.write(NAMES, 2, OrderWithALongNameX9fcd1.jsonAdapter(), value.住所);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
