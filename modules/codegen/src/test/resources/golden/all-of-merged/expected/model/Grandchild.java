package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Grandchild.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Grandchild(
    String id,
    ChildStatus status,
    @Nullable Long amount,
    @Nullable GrandchildPlace place,
    @Nullable Boolean extra,
    @Nullable List<GrandchildToysItem> toys,
    Map<String, RawJson> additionalProperties) {

  @Override
  public String id() {
    return Members.required(id, "Grandchild.id");
  }

  @Override
  public ChildStatus status() {
    return Members.required(status, "Grandchild.status");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Grandchild> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Grandchild> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "id",
            "status",
            "amount",
            "place",
            "extra",
            "toys");

    @Override
    public @Nullable Grandchild fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String id = null;
      ChildStatus status = null;
      Long amount = null;
      GrandchildPlace place = null;
      Boolean extra = null;
      List<GrandchildToysItem> toys = null;
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
            place = GrandchildPlace.jsonAdapter().fromJson(reader);
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
          case 5 -> {
            toys = ListCodec.of(GrandchildToysItem.jsonAdapter()).fromJson(reader);
            if (toys == null) {
              kept = Members.keepNull(kept, "toys");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Grandchild(
          id,
          status,
          amount,
          place,
          extra,
          toys,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Grandchild value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "id", Scalars.STRING, value.id);
      Members.write(writer, "status", ChildStatus.jsonAdapter(), value.status);
      Members.write(writer, "amount", Scalars.LONG, value.amount);
      Members.write(writer, "place", GrandchildPlace.jsonAdapter(), value.place);
      Members.write(writer, "extra", Scalars.BOOLEAN, value.extra);
      Members.write(writer, "toys", ListCodec.of(GrandchildToysItem.jsonAdapter()), value.toys);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
