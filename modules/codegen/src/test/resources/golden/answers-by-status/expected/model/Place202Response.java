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
 * Place202Answer.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Place202Answer(
    String job,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Place202Answer {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String job() {
    return Members.required(
        job, additionalProperties, "job", "Place202Answer.job");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Place202Answer> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Place202Answer> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "job");

    @Override
    protected @Nullable Place202Answer read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String job = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            job = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "job", job);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Place202Answer(
          job,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Place202Answer value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.job);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void requirePromised(Place202Answer value) {
      value.job();
    }
  }
}
