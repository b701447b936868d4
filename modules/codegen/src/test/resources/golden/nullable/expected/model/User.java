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
 * User.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record User(
    @Nullable String nickname,
    @Nullable String phone,
    @Nullable Address address,
    @Nullable String motto,
    Map<String, RawJson> additionalProperties) {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<User> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<User> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "nickname",
            "phone",
            "address",
            "motto");

    @Override
    public @Nullable User fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String nickname = null;
      String phone = null;
      Address address = null;
      String motto = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> nickname = Scalars.STRING.fromJson(reader);
          case 1 -> {
            phone = Scalars.STRING.fromJson(reader);
            if (phone == null) {
              kept = Members.keepNull(kept, "phone");
            }
          }
          case 2 -> address = Address.jsonAdapter().fromJson(reader);
          case 3 -> {
            motto = Scalars.STRING.fromJson(reader);
            if (motto == null) {
              kept = Members.keepNull(kept, "motto");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new User(
          nickname,
          phone,
          address,
          motto,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable User value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.writeNullable(writer, "nickname", Scalars.STRING, value.nickname);
      Members.write(writer, "phone", Scalars.STRING, value.phone);
      Members.writeNullable(writer, "address", Address.jsonAdapter(), value.address);
      Members.write(writer, "motto", Scalars.STRING, value.motto);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
