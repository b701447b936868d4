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
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a login answers. */
public record Token(Secret accessToken, Long expiresIn, Map<String, RawJson> additionalProperties) {

  public Token {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public Secret accessToken() {
    return Members.required(accessToken, additionalProperties, "access_token", "Token.accessToken");
  }

  @Override
  public Long expiresIn() {
    return Members.required(expiresIn, additionalProperties, "expires_in", "Token.expiresIn");
  }

  public static JsonAdapter<Token> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Token> {
    static final Codec INSTANCE = new Codec();
    private static final FieldNames NAMES = FieldNames.of("access_token", "expires_in");

    @Override
    protected @Nullable Token read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      Secret accessToken = null;
      Long expiresIn = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> accessToken = in.readField(Scalars.SECRET);
          case 1 -> expiresIn = in.readField(Scalars.LENIENT_LONG);
          default -> in.keep();
        }
      }
      return new Token(accessToken, expiresIn, in.end());
    }

    @Override
    protected void write(JsonOutput out, Token value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.SECRET, value.accessToken);
      out.write(NAMES, 1, Scalars.LONG, value.expiresIn);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
