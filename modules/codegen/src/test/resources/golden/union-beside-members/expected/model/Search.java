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
 * One of the two has to be there.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Search(
    @Nullable Long id,
    @Nullable String name,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Search {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Search> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Search> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "id",
            "name");

    @Override
    protected @Nullable Search read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      Long id = null;
      String name = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            id = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "id", id);
          }
          case 1 -> {
            name = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "name", name);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Search(
          id,
          name,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Search value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.LONG, value.id);
      out.write(NAMES, 1, Scalars.STRING, value.name);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
