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
 * Person.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Person(
    String firstName,
    Map<String, RawJson> additionalProperties)
    implements Holder {

  /** Copies lists and maps, so that nobody can change the record. */
  public Person {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String firstName() {
    return Members.required(
        firstName, additionalProperties, "firstName", "Person.firstName");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Person> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Person> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "firstName");

    @Override
    protected @Nullable Person read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String firstName = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            firstName = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "firstName", firstName);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Person(
          firstName,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Person value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.firstName);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
