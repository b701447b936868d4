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
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Mix.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Mix(
    @Nullable Long count,
    @Nullable Integer small,
    @Nullable Boolean flag,
    @Nullable UUID id,
    @Nullable URI link,
    @Nullable String other,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Mix {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Mix> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Mix> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "count",
            "small",
            "flag",
            "id",
            "link",
            "other");

    @Override
    protected @Nullable Mix read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      Long count = null;
      Integer small = null;
      Boolean flag = null;
      UUID id = null;
      URI link = null;
      String other_ = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            count = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "count", count);
          }
          case 1 -> {
            small = in.readField(Scalars.INTEGER);
            kept = in.keepIfNull(kept, "small", small);
          }
          case 2 -> {
            flag = in.readField(Scalars.BOOLEAN);
            kept = in.keepIfNull(kept, "flag", flag);
          }
          case 3 -> {
            id = in.readField(Scalars.UUID);
            kept = in.keepIfNull(kept, "id", id);
          }
          case 4 -> {
            link = in.readField(Scalars.URI);
            kept = in.keepIfNull(kept, "link", link);
          }
          case 5 -> {
            other_ = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "other", other_);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Mix(
          count,
          small,
          flag,
          id,
          link,
          other_,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Mix value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.LONG, value.count);
      out.write(NAMES, 1, Scalars.INTEGER, value.small);
      out.write(NAMES, 2, Scalars.BOOLEAN, value.flag);
      out.write(NAMES, 3, Scalars.UUID, value.id);
      out.write(NAMES, 4, Scalars.URI, value.link);
      out.write(NAMES, 5, Scalars.STRING, value.other);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
