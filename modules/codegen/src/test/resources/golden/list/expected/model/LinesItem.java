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
 * LinesItem.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record LinesItem(
    @Nullable Long count,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public LinesItem {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<LinesItem> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<LinesItem> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "count");

    @Override
    protected @Nullable LinesItem read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      Long count = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            count = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "count", count);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new LinesItem(
          count,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, LinesItem value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.LONG, value.count);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
