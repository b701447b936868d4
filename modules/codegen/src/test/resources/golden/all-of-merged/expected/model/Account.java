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
 * Account.
 *
 * @param same Inherits an inline type.
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Account(
    @Nullable String iban,
    @Nullable AccountStatus status,
    @Nullable Base same,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Account {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Account> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Account> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "iban",
            "status",
            "same");

    @Override
    protected @Nullable Account read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      String iban = null;
      AccountStatus status = null;
      Base same = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            iban = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "iban", iban);
          }
          case 1 -> {
            status = in.readField(AccountStatus.jsonAdapter());
            kept = in.keepIfNull(kept, "status", status);
          }
          case 2 -> {
            same = in.readField(Base.jsonAdapter());
            kept = in.keepIfNull(kept, "same", same);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Account(
          iban,
          status,
          same,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Account value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.iban);
      out.write(NAMES, 1, AccountStatus.jsonAdapter(), value.status);
      out.write(NAMES, 2, Base.jsonAdapter(), value.same);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
