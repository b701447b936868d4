package dev.gangway.core.kiosk;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.auth.Secret;
import dev.gangway.core.json.FieldNames;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.spec.RequestRules;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is sent to log in. */
public record Login(String email, Secret password, Map<String, RawJson> additionalProperties) {

  public Login {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String email() {
    return Members.required(email, additionalProperties, "email", "Login.email");
  }

  @Override
  public Secret password() {
    return Members.required(password, additionalProperties, "password", "Login.password");
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
      return Codec.INSTANCE.checked(new Login(email, password, Map.of()));
    }
  }

  private static final class Codec extends JsonCodec<Login> {
    static final Codec INSTANCE = new Codec();
    private static final FieldNames NAMES = FieldNames.of("email", "password");

    @Override
    protected @Nullable Login read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String email = null;
      Secret password = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> email = in.readString();
          case 1 -> password = in.readField(Scalars.SECRET);
          default -> in.keep();
        }
      }
      return new Login(email, password, in.end());
    }

    @Override
    protected void write(JsonOutput out, Login value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.email);
      out.write(NAMES, 1, Scalars.SECRET, value.password);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(Login value) {
      RequestRules.of("Login")
          .required("email", value.email)
          .required("password", value.password)
          .check();
    }
  }
}
