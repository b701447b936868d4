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

  /** Copies lists and maps, so that nobody can change the record. */
  public Employee {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String name() {
    return Members.required(
        name, additionalProperties, "name", "Employee.name");
  }

  @Override
  public String job() {
    return Members.required(
        job, additionalProperties, "job", "Employee.job");
  }

  @Override
  public Person boss() {
    return Members.required(
        boss, additionalProperties, "boss", "Employee.boss");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Employee> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Employee> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "name",
            "job",
            "boss");

    @Override
    protected @Nullable Employee read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String name = null;
      String job = null;
      Person boss = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            name = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "name", name);
          }
          case 1 -> {
            job = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "job", job);
          }
          case 2 -> {
            boss = in.readField(Person.jsonAdapter());
            kept = in.keepIfNull(kept, "boss", boss);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Employee(
          name,
          job,
          boss,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Employee value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.name);
      out.write(NAMES, 1, Scalars.STRING, value.job);
      out.write(NAMES, 2, Person.jsonAdapter(), value.boss);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
