package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Mix.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Mix(
    @Nullable Long count,
    @Nullable Integer small,
    @Nullable Boolean flag,
    @Nullable UUID id,
    @Nullable URI link,
    @Nullable String other,
    Map<String, RawJson> additionalProperties) {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Mix> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Mix> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "count",
            "small",
            "flag",
            "id",
            "link",
            "other");

    @Override
    public @Nullable Mix fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Long count = null;
      Integer small = null;
      Boolean flag = null;
      UUID id = null;
      URI link = null;
      String other_ = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            count = Scalars.LONG.fromJson(reader);
            if (count == null) {
              kept = Members.keepNull(kept, "count");
            }
          }
          case 1 -> {
            small = Scalars.INTEGER.fromJson(reader);
            if (small == null) {
              kept = Members.keepNull(kept, "small");
            }
          }
          case 2 -> {
            flag = Scalars.BOOLEAN.fromJson(reader);
            if (flag == null) {
              kept = Members.keepNull(kept, "flag");
            }
          }
          case 3 -> {
            id = Scalars.UUID.fromJson(reader);
            if (id == null) {
              kept = Members.keepNull(kept, "id");
            }
          }
          case 4 -> {
            link = Scalars.URI.fromJson(reader);
            if (link == null) {
              kept = Members.keepNull(kept, "link");
            }
          }
          case 5 -> {
            other_ = Scalars.STRING.fromJson(reader);
            if (other_ == null) {
              kept = Members.keepNull(kept, "other");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Mix(
          count,
          small,
          flag,
          id,
          link,
          other_,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Mix value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "count", Scalars.LONG, value.count);
      Members.write(writer, "small", Scalars.INTEGER, value.small);
      Members.write(writer, "flag", Scalars.BOOLEAN, value.flag);
      Members.write(writer, "id", Scalars.UUID, value.id);
      Members.write(writer, "link", Scalars.URI, value.link);
      Members.write(writer, "other", Scalars.STRING, value.other);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
