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
 * Company.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Company(
    String vat,
    Map<String, RawJson> additionalProperties)
    implements Holder, Organisation {

  /** Copies lists and maps, so that nobody can change the record. */
  public Company {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String vat() {
    return Members.required(
        vat, additionalProperties, "vat", "Company.vat");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Company> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Company> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "vat");

    @Override
    protected @Nullable Company read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String vat = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            vat = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "vat", vat);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Company(
          vat,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Company value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.vat);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
