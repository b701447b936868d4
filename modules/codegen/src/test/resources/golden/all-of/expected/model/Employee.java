package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person with a job.
 *
 * @param boss Described where it is used.
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Employee(
    String name,
    String job,
    Person boss,
    Map<String, RawJson> additionalProperties) {

  @Override
  public String name() {
    return Members.required(name, "Employee.name");
  }

  @Override
  public String job() {
    return Members.required(job, "Employee.job");
  }

  @Override
  public Person boss() {
    return Members.required(boss, "Employee.boss");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Employee> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Employee> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "name",
            "job",
            "boss");

    @Override
    public @Nullable Employee fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String name = null;
      String job = null;
      Person boss = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            name = Scalars.STRING.fromJson(reader);
            if (name == null) {
              kept = Members.keepNull(kept, "name");
            }
          }
          case 1 -> {
            job = Scalars.STRING.fromJson(reader);
            if (job == null) {
              kept = Members.keepNull(kept, "job");
            }
          }
          case 2 -> {
            boss = Person.jsonAdapter().fromJson(reader);
            if (boss == null) {
              kept = Members.keepNull(kept, "boss");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Employee(
          name,
          job,
          boss,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Employee value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "name", Scalars.STRING, value.name);
      Members.write(writer, "job", Scalars.STRING, value.job);
      Members.write(writer, "boss", Person.jsonAdapter(), value.boss);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
