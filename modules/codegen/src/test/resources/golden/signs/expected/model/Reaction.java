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
 * Reaction.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Reaction(
    @Nullable Long plus1,
    @Nullable Long minus1,
    @Nullable String _id,
    @Nullable String id,
    @Nullable String refUrl,
    @Nullable String type,
    @Nullable ReactionSort sort,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Reaction {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Reaction> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Reaction> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "+1",
            "-1",
            "_id",
            "id",
            "$ref_url",
            "@type",
            "sort");

    @Override
    protected @Nullable Reaction read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      Long plus1 = null;
      Long minus1 = null;
      String _id = null;
      String id = null;
      String refUrl = null;
      String type = null;
      ReactionSort sort = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            plus1 = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "+1", plus1);
          }
          case 1 -> {
            minus1 = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "-1", minus1);
          }
          case 2 -> {
            _id = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "_id", _id);
          }
          case 3 -> {
            id = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "id", id);
          }
          case 4 -> {
            refUrl = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "$ref_url", refUrl);
          }
          case 5 -> {
            type = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "@type", type);
          }
          case 6 -> {
            sort = in.readField(ReactionSort.jsonAdapter());
            kept = in.keepIfNull(kept, "sort", sort);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Reaction(
          plus1,
          minus1,
          _id,
          id,
          refUrl,
          type,
          sort,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Reaction value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.LONG, value.plus1);
      out.write(NAMES, 1, Scalars.LONG, value.minus1);
      out.write(NAMES, 2, Scalars.STRING, value._id);
      out.write(NAMES, 3, Scalars.STRING, value.id);
      out.write(NAMES, 4, Scalars.STRING, value.refUrl);
      out.write(NAMES, 5, Scalars.STRING, value.type);
      out.write(NAMES, 6, ReactionSort.jsonAdapter(), value.sort);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
