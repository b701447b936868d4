package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reaction.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Reaction(
    @Nullable Long plus1,
    @Nullable Long minus1,
    @Nullable String _id,
    @Nullable String id,
    @Nullable String refUrl,
    @Nullable String type,
    @Nullable ReactionSort sort,
    Map<String, RawJson> additionalProperties) {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Reaction> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Reaction> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "+1",
            "-1",
            "_id",
            "id",
            "$ref_url",
            "@type",
            "sort");

    @Override
    public @Nullable Reaction fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Long plus1 = null;
      Long minus1 = null;
      String _id = null;
      String id = null;
      String refUrl = null;
      String type = null;
      ReactionSort sort = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            plus1 = Scalars.LONG.fromJson(reader);
            if (plus1 == null) {
              kept = Members.keepNull(kept, "+1");
            }
          }
          case 1 -> {
            minus1 = Scalars.LONG.fromJson(reader);
            if (minus1 == null) {
              kept = Members.keepNull(kept, "-1");
            }
          }
          case 2 -> {
            _id = Scalars.STRING.fromJson(reader);
            if (_id == null) {
              kept = Members.keepNull(kept, "_id");
            }
          }
          case 3 -> {
            id = Scalars.STRING.fromJson(reader);
            if (id == null) {
              kept = Members.keepNull(kept, "id");
            }
          }
          case 4 -> {
            refUrl = Scalars.STRING.fromJson(reader);
            if (refUrl == null) {
              kept = Members.keepNull(kept, "$ref_url");
            }
          }
          case 5 -> {
            type = Scalars.STRING.fromJson(reader);
            if (type == null) {
              kept = Members.keepNull(kept, "@type");
            }
          }
          case 6 -> {
            sort = ReactionSort.jsonAdapter().fromJson(reader);
            if (sort == null) {
              kept = Members.keepNull(kept, "sort");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Reaction(
          plus1,
          minus1,
          _id,
          id,
          refUrl,
          type,
          sort,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Reaction value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "+1", Scalars.LONG, value.plus1);
      Members.write(writer, "-1", Scalars.LONG, value.minus1);
      Members.write(writer, "_id", Scalars.STRING, value._id);
      Members.write(writer, "id", Scalars.STRING, value.id);
      Members.write(writer, "$ref_url", Scalars.STRING, value.refUrl);
      Members.write(writer, "@type", Scalars.STRING, value.type);
      Members.write(writer, "sort", ReactionSort.jsonAdapter(), value.sort);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
