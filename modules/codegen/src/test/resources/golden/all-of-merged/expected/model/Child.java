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
 * Child.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Child(
    String id,
    ChildStatus status,
    @Nullable Long amount,
    @Nullable ChildPlace place,
    @Nullable Boolean extra,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Child {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String id() {
    return Members.required(
        id, additionalProperties, "id", "Child.id");
  }

  @Override
  public ChildStatus status() {
    return Members.required(
        status, additionalProperties, "status", "Child.status");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Child> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Child> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "id",
            "status",
            "amount",
            "place",
            "extra");

    @Override
    protected @Nullable Child read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String id = null;
      ChildStatus status = null;
      Long amount = null;
      ChildPlace place = null;
      Boolean extra = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            id = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "id", id);
          }
          case 1 -> {
            status = in.readField(ChildStatus.jsonAdapter());
            kept = in.keepIfNull(kept, "status", status);
          }
          case 2 -> {
            amount = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "amount", amount);
          }
          case 3 -> {
            place = in.readField(ChildPlace.jsonAdapter());
            kept = in.keepIfNull(kept, "place", place);
          }
          case 4 -> {
            extra = in.readField(Scalars.BOOLEAN);
            kept = in.keepIfNull(kept, "extra", extra);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Child(
          id,
          status,
          amount,
          place,
          extra,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Child value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.id);
      out.write(NAMES, 1, ChildStatus.jsonAdapter(), value.status);
      out.write(NAMES, 2, Scalars.LONG, value.amount);
      out.write(NAMES, 3, ChildPlace.jsonAdapter(), value.place);
      out.write(NAMES, 4, Scalars.BOOLEAN, value.extra);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
