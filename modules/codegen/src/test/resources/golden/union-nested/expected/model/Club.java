package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Club.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Club(
    List<Holder> members,
    Map<String, RawJson> additionalProperties)
    implements Holder, Organisation {

  /** Copies lists and maps, so that nobody can change the record. */
  public Club {
    members = Members.copy(members);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public List<Holder> members() {
    return Members.required(
        members, additionalProperties, "members", "Club.members");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Club> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Club> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "members");

    @Override
    protected @Nullable Club read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      List<Holder> members = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            members = in.readField(ListCodec.of(Holder.jsonAdapter()));
            kept = in.keepIfNull(kept, "members", members);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Club(
          members,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Club value) throws IOException {
      out.begin();
      out.write(NAMES, 0, ListCodec.of(Holder.jsonAdapter()), value.members);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
