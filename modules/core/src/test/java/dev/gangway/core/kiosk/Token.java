package dev.gangway.core.kiosk;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.auth.Secret;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a login answers. */
public record Token(Secret accessToken, Long expiresIn, Map<String, RawJson> additionalProperties) {

  @Override
  public Secret accessToken() {
    return Members.required(accessToken, "Token.accessToken");
  }

  @Override
  public Long expiresIn() {
    return Members.required(expiresIn, "Token.expiresIn");
  }

  public static JsonAdapter<Token> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Token> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of("access_token", "expires_in");

    @Override
    public @Nullable Token fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Secret accessToken = null;
      Long expiresIn = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            accessToken = Scalars.SECRET.fromJson(reader);
            if (accessToken == null) {
              kept = Members.keepNull(kept, "access_token");
            }
          }
          case 1 -> {
            expiresIn = Scalars.LONG.fromJson(reader);
            if (expiresIn == null) {
              kept = Members.keepNull(kept, "expires_in");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Token(accessToken, expiresIn, Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Token value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "access_token", Scalars.SECRET, value.accessToken);
      Members.write(writer, "expires_in", Scalars.LONG, value.expiresIn);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
