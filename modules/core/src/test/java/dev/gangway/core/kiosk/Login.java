package dev.gangway.core.kiosk;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.auth.Secret;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is sent to log in. */
public record Login(String email, Secret password, Map<String, RawJson> additionalProperties) {

  @Override
  public String email() {
    return Members.required(email, "Login.email");
  }

  @Override
  public Secret password() {
    return Members.required(password, "Login.password");
  }

  @Override
  public String toString() {
    return "Login["
        + "email="
        + (email == null ? null : "<personal>")
        + ", password="
        + password
        + ", additionalProperties="
        + additionalProperties.keySet()
        + "]";
  }

  public static JsonAdapter<Login> jsonAdapter() {
    return Codec.INSTANCE;
  }

  public static Builder builder() {
    return new Builder();
  }

  public static final class Builder {
    private @Nullable String email;
    private @Nullable Secret password;

    private Builder() {}

    public Builder email(String email) {
      this.email = RequestRules.notNull(email, "Login.email");
      return this;
    }

    public Builder password(Secret password) {
      this.password = RequestRules.notNull(password, "Login.password");
      return this;
    }

    public Login build() {
      RequestRules.of("Login").required("email", email).required("password", password).check();
      return new Login(email, password, Map.of());
    }
  }

  private static final class Codec extends JsonAdapter<Login> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES = JsonReader.Options.of("email", "password");

    @Override
    public @Nullable Login fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String email = null;
      Secret password = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            email = Scalars.STRING.fromJson(reader);
            if (email == null) {
              kept = Members.keepNull(kept, "email");
            }
          }
          case 1 -> {
            password = Scalars.SECRET.fromJson(reader);
            if (password == null) {
              kept = Members.keepNull(kept, "password");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Login(email, password, Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Login value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "email", Scalars.STRING, value.email);
      Members.write(writer, "password", Scalars.SECRET, value.password);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
