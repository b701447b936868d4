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
 * StringModel.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record StringModel(
    @Nullable ListModel list,
    @Nullable String plain,
    Map<String, RawJson> additionalProperties) {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<StringModel> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<StringModel> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "list",
            "plain");

    @Override
    public @Nullable StringModel fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      ListModel list = null;
      String plain = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            list = ListModel.jsonAdapter().fromJson(reader);
            if (list == null) {
              kept = Members.keepNull(kept, "list");
            }
          }
          case 1 -> {
            plain = Scalars.STRING.fromJson(reader);
            if (plain == null) {
              kept = Members.keepNull(kept, "plain");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new StringModel(
          list,
          plain,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable StringModel value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "list", ListModel.jsonAdapter(), value.list);
      Members.write(writer, "plain", Scalars.STRING, value.plain);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
