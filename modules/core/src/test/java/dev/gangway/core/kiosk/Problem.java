package dev.gangway.core.kiosk;

import com.squareup.moshi.JsonAdapter;
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

/** What is wrong with an order. Its title is promised. */
public record Problem(
    String title, @Nullable String detail, Map<String, RawJson> additionalProperties) {

  public Problem {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String title() {
    return Members.required(title, additionalProperties, "title", "Problem.title");
  }

  public static JsonAdapter<Problem> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Problem> {
    static final Codec INSTANCE = new Codec();
    private static final FieldNames NAMES = FieldNames.of("title", "detail");

    @Override
    protected @Nullable Problem read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String title = null;
      String detail = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> title = in.readString();
          case 1 -> detail = in.readString();
          default -> in.keep();
        }
      }
      return new Problem(title, detail, in.end());
    }

    @Override
    protected void write(JsonOutput out, Problem value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.title);
      out.write(NAMES, 1, Scalars.STRING, value.detail);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void requirePromised(Problem value) {
      value.title();
    }
  }
}
