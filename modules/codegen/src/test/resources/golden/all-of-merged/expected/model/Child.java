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
 * Child.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Child(
    String id,
    ChildStatus status,
    @Nullable Long amount,
    @Nullable ChildPlace place,
    @Nullable Boolean extra,
    Map<String, RawJson> additionalProperties) {

  @Override
  public String id() {
    return Members.required(id, "Child.id");
  }

  @Override
  public ChildStatus status() {
    return Members.required(status, "Child.status");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Child> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Child> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "id",
            "status",
            "amount",
            "place",
            "extra");

    @Override
    public @Nullable Child fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String id = null;
      ChildStatus status = null;
      Long amount = null;
      ChildPlace place = null;
      Boolean extra = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            id = Scalars.STRING.fromJson(reader);
            if (id == null) {
              kept = Members.keepNull(kept, "id");
            }
          }
          case 1 -> {
            status = ChildStatus.jsonAdapter().fromJson(reader);
            if (status == null) {
              kept = Members.keepNull(kept, "status");
            }
          }
          case 2 -> {
            amount = Scalars.LONG.fromJson(reader);
            if (amount == null) {
              kept = Members.keepNull(kept, "amount");
            }
          }
          case 3 -> {
            place = ChildPlace.jsonAdapter().fromJson(reader);
            if (place == null) {
              kept = Members.keepNull(kept, "place");
            }
          }
          case 4 -> {
            extra = Scalars.BOOLEAN.fromJson(reader);
            if (extra == null) {
              kept = Members.keepNull(kept, "extra");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Child(
          id,
          status,
          amount,
          place,
          extra,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Child value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "id", Scalars.STRING, value.id);
      Members.write(writer, "status", ChildStatus.jsonAdapter(), value.status);
      Members.write(writer, "amount", Scalars.LONG, value.amount);
      Members.write(writer, "place", ChildPlace.jsonAdapter(), value.place);
      Members.write(writer, "extra", Scalars.BOOLEAN, value.extra);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
