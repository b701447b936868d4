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
 * Switch.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Switch(
    @Nullable SwitchCountry country,
    @Nullable SwitchPower power,
    @Nullable SwitchAnswer answer,
    @Nullable SwitchDay day,
    @Nullable SwitchClock clock,
    @Nullable SwitchLetter letter,
    @Nullable SwitchAccount account,
    @Nullable SwitchMode mode,
    String on,
    @Nullable Long no,
    @Nullable Boolean _1230,
    @Nullable Boolean _0o17,
    @Nullable Boolean _10,
    @Nullable Boolean null_,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Switch {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String on() {
    return Members.required(
        on, additionalProperties, "on", "Switch.on");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Switch> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Switch> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "country",
            "power",
            "answer",
            "day",
            "clock",
            "letter",
            "account",
            "mode",
            "on",
            "no",
            "12:30",
            "0o17",
            "1.0",
            "null");

    @Override
    protected @Nullable Switch read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      SwitchCountry country = null;
      SwitchPower power = null;
      SwitchAnswer answer = null;
      SwitchDay day = null;
      SwitchClock clock = null;
      SwitchLetter letter = null;
      SwitchAccount account = null;
      SwitchMode mode = null;
      String on = null;
      Long no = null;
      Boolean _1230 = null;
      Boolean _0o17 = null;
      Boolean _10 = null;
      Boolean null_ = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            country = in.readField(SwitchCountry.jsonAdapter());
            kept = in.keepIfNull(kept, "country", country);
          }
          case 1 -> {
            power = in.readField(SwitchPower.jsonAdapter());
            kept = in.keepIfNull(kept, "power", power);
          }
          case 2 -> {
            answer = in.readField(SwitchAnswer.jsonAdapter());
            kept = in.keepIfNull(kept, "answer", answer);
          }
          case 3 -> {
            day = in.readField(SwitchDay.jsonAdapter());
            kept = in.keepIfNull(kept, "day", day);
          }
          case 4 -> {
            clock = in.readField(SwitchClock.jsonAdapter());
            kept = in.keepIfNull(kept, "clock", clock);
          }
          case 5 -> {
            letter = in.readField(SwitchLetter.jsonAdapter());
            kept = in.keepIfNull(kept, "letter", letter);
          }
          case 6 -> {
            account = in.readField(SwitchAccount.jsonAdapter());
            kept = in.keepIfNull(kept, "account", account);
          }
          case 7 -> {
            mode = in.readField(SwitchMode.jsonAdapter());
            kept = in.keepIfNull(kept, "mode", mode);
          }
          case 8 -> {
            on = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "on", on);
          }
          case 9 -> {
            no = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "no", no);
          }
          case 10 -> {
            _1230 = in.readField(Scalars.BOOLEAN);
            kept = in.keepIfNull(kept, "12:30", _1230);
          }
          case 11 -> {
            _0o17 = in.readField(Scalars.BOOLEAN);
            kept = in.keepIfNull(kept, "0o17", _0o17);
          }
          case 12 -> {
            _10 = in.readField(Scalars.BOOLEAN);
            kept = in.keepIfNull(kept, "1.0", _10);
          }
          case 13 -> {
            null_ = in.readField(Scalars.BOOLEAN);
            kept = in.keepIfNull(kept, "null", null_);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Switch(
          country,
          power,
          answer,
          day,
          clock,
          letter,
          account,
          mode,
          on,
          no,
          _1230,
          _0o17,
          _10,
          null_,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Switch value) throws IOException {
      out.begin();
      out.write(NAMES, 0, SwitchCountry.jsonAdapter(), value.country);
      out.write(NAMES, 1, SwitchPower.jsonAdapter(), value.power);
      out.write(NAMES, 2, SwitchAnswer.jsonAdapter(), value.answer);
      out.write(NAMES, 3, SwitchDay.jsonAdapter(), value.day);
      out.write(NAMES, 4, SwitchClock.jsonAdapter(), value.clock);
      out.write(NAMES, 5, SwitchLetter.jsonAdapter(), value.letter);
      out.write(NAMES, 6, SwitchAccount.jsonAdapter(), value.account);
      out.write(NAMES, 7, SwitchMode.jsonAdapter(), value.mode);
      out.write(NAMES, 8, Scalars.STRING, value.on);
      out.write(NAMES, 9, Scalars.LONG, value.no);
      out.write(NAMES, 10, Scalars.BOOLEAN, value._1230);
      out.write(NAMES, 11, Scalars.BOOLEAN, value._0o17);
      out.write(NAMES, 12, Scalars.BOOLEAN, value._10);
      out.write(NAMES, 13, Scalars.BOOLEAN, value.null_);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
