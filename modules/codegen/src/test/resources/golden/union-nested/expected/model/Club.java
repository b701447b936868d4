package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Club.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Club(
    List<Holder> members,
    Map<String, RawJson> additionalProperties)
    implements Holder, Organisation {

  @Override
  public List<Holder> members() {
    return Members.required(members, "Club.members");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Club> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Club> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "members");

    @Override
    public @Nullable Club fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      List<Holder> members = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            members = ListCodec.of(Holder.jsonAdapter()).fromJson(reader);
            if (members == null) {
              kept = Members.keepNull(kept, "members");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Club(
          members,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Club value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "members", ListCodec.of(Holder.jsonAdapter()), value.members);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
