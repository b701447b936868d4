package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Grandchild.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Grandchild(
    String id,
    ChildStatus status,
    @Nullable Long amount,
    @Nullable GrandchildPlace place,
    @Nullable Boolean extra,
    @Nullable List<GrandchildToysItem> toys,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Grandchild {
    toys = Members.copy(toys);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String id() {
    return Members.required(
        id, additionalProperties, "id", "Grandchild.id");
  }

  @Override
  public ChildStatus status() {
    return Members.required(
        status, additionalProperties, "status", "Grandchild.status");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Grandchild> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Grandchild> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "id",
            "status",
            "amount",
            "place",
            "extra",
            "toys");

    @Override
    protected @Nullable Grandchild read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String id = null;
      ChildStatus status = null;
      Long amount = null;
      GrandchildPlace place = null;
      Boolean extra = null;
      List<GrandchildToysItem> toys = null;
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
            place = in.readField(GrandchildPlace.jsonAdapter());
            kept = in.keepIfNull(kept, "place", place);
          }
          case 4 -> {
            extra = in.readField(Scalars.BOOLEAN);
            kept = in.keepIfNull(kept, "extra", extra);
          }
          case 5 -> {
            toys = in.readField(ListCodec.of(GrandchildToysItem.jsonAdapter()));
            kept = in.keepIfNull(kept, "toys", toys);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Grandchild(
          id,
          status,
          amount,
          place,
          extra,
          toys,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Grandchild value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.id);
      out.write(NAMES, 1, ChildStatus.jsonAdapter(), value.status);
      out.write(NAMES, 2, Scalars.LONG, value.amount);
      out.write(NAMES, 3, GrandchildPlace.jsonAdapter(), value.place);
      out.write(NAMES, 4, Scalars.BOOLEAN, value.extra);
      out.write(NAMES, 5, ListCodec.of(GrandchildToysItem.jsonAdapter()), value.toys);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
