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
 * Placed.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Placed(
    String kind,
    String reference,
    Map<String, RawJson> additionalProperties)
    implements Outcome {

  /** Copies lists and maps, so that nobody can change the record. */
  public Placed {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String kind() {
    return Members.required(
        kind, additionalProperties, "kind", "Placed.kind");
  }

  @Override
  public String reference() {
    return Members.required(
        reference, additionalProperties, "reference", "Placed.reference");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Placed> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Placed> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "kind",
            "reference");

    @Override
    protected @Nullable Placed read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String kind = null;
      String reference = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            kind = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "kind", kind);
          }
          case 1 -> {
            reference = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "reference", reference);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Placed(
          kind,
          reference,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Placed value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.kind);
      out.write(NAMES, 1, Scalars.STRING, value.reference);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void requirePromised(Placed value) {
      value.kind();
      value.reference();
    }
  }
}
