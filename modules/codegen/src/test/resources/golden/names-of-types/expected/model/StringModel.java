package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
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

  /** Copies lists and maps, so that nobody can change the record. */
  public StringModel {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<StringModel> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<StringModel> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "list",
            "plain");

    @Override
    protected @Nullable StringModel read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      ListModel list = null;
      String plain = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            list = in.readField(ListModel.jsonAdapter());
            kept = in.keepIfNull(kept, "list", list);
          }
          case 1 -> {
            plain = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "plain", plain);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new StringModel(
          list,
          plain,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, StringModel value) throws IOException {
      out.begin();
      out.write(NAMES, 0, ListModel.jsonAdapter(), value.list);
      out.write(NAMES, 1, Scalars.STRING, value.plain);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
