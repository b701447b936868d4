package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
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
    List<String> tags,
    @Nullable List<LinesItem> lines,
    @Nullable List<RawJson> anything,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Order {
    tags = Members.copy(tags);
    lines = Members.copy(lines);
    anything = Members.copy(anything);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public List<String> tags() {
    return Members.required(
        tags, additionalProperties, "tags", "Order.tags");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Order> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Order> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "tags",
            "lines",
            "anything");

    @Override
    protected @Nullable Order read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      List<String> tags = null;
      List<LinesItem> lines = null;
      List<RawJson> anything = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            tags = in.readField(ListCodec.of(Scalars.STRING));
            kept = in.keepIfNull(kept, "tags", tags);
          }
          case 1 -> {
            lines = in.readField(ListCodec.of(LinesItem.jsonAdapter()));
            kept = in.keepIfNull(kept, "lines", lines);
          }
          case 2 -> {
            anything = in.readField(ListCodec.of(Scalars.RAW));
            kept = in.keepIfNull(kept, "anything", anything);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Order(
          tags,
          lines,
          anything,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Order value) throws IOException {
      out.begin();
      out.write(NAMES, 0, ListCodec.of(Scalars.STRING), value.tags);
      out.write(NAMES, 1, ListCodec.of(LinesItem.jsonAdapter()), value.lines);
      out.write(NAMES, 2, ListCodec.of(Scalars.RAW), value.anything);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
