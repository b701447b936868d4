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
 * ChildPlace.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record ChildPlace(
    @Nullable String city,
    @Nullable String street,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public ChildPlace {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<ChildPlace> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<ChildPlace> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "city",
            "street");

    @Override
    protected @Nullable ChildPlace read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      String city = null;
      String street = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            city = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "city", city);
          }
          case 1 -> {
            street = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "street", street);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new ChildPlace(
          city,
          street,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, ChildPlace value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.city);
      out.write(NAMES, 1, Scalars.STRING, value.street);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
