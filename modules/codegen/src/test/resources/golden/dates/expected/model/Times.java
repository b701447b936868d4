package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.PatternDates;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Times.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Times(
    @Nullable LocalDate born,
    @Nullable Instant created,
    @Nullable LocalDateTime local,
    @Nullable Instant seconds,
    @Nullable Instant millis,
    @Nullable YearMonth card,
    @Nullable LocalDate day,
    @Nullable LocalDateTime moment,
    @Nullable LocalDate quoted,
    Map<String, RawJson> additionalProperties) {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Times> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonAdapter<Times> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "born",
            "created",
            "local",
            "seconds",
            "millis",
            "card",
            "day",
            "moment",
            "quoted");

    @Override
    public @Nullable Times fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      LocalDate born = null;
      Instant created = null;
      LocalDateTime local = null;
      Instant seconds = null;
      Instant millis = null;
      YearMonth card = null;
      LocalDate day = null;
      LocalDateTime moment = null;
      LocalDate quoted = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            born = Scalars.DATE.fromJson(reader);
            if (born == null) {
              kept = Members.keepNull(kept, "born");
            }
          }
          case 1 -> {
            created = Scalars.INSTANT.fromJson(reader);
            if (created == null) {
              kept = Members.keepNull(kept, "created");
            }
          }
          case 2 -> {
            local = Scalars.DATE_TIME_LOCAL.fromJson(reader);
            if (local == null) {
              kept = Members.keepNull(kept, "local");
            }
          }
          case 3 -> {
            seconds = Scalars.UNIX_TIME.fromJson(reader);
            if (seconds == null) {
              kept = Members.keepNull(kept, "seconds");
            }
          }
          case 4 -> {
            millis = Scalars.UNIX_TIME_MILLIS.fromJson(reader);
            if (millis == null) {
              kept = Members.keepNull(kept, "millis");
            }
          }
          case 5 -> {
            card = PatternDates.yearMonth("MM/yy").fromJson(reader);
            if (card == null) {
              kept = Members.keepNull(kept, "card");
            }
          }
          case 6 -> {
            day = PatternDates.localDate("dd.MM.yyyy").fromJson(reader);
            if (day == null) {
              kept = Members.keepNull(kept, "day");
            }
          }
          case 7 -> {
            moment = PatternDates.localDateTime("dd.MM.yyyy HH:mm").fromJson(reader);
            if (moment == null) {
              kept = Members.keepNull(kept, "moment");
            }
          }
          case 8 -> {
            quoted = PatternDates.localDate("yyyy'\"'MM'\\'dd").fromJson(reader);
            if (quoted == null) {
              kept = Members.keepNull(kept, "quoted");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Times(
          born,
          created,
          local,
          seconds,
          millis,
          card,
          day,
          moment,
          quoted,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Times value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "born", Scalars.DATE, value.born);
      Members.write(writer, "created", Scalars.INSTANT, value.created);
      Members.write(writer, "local", Scalars.DATE_TIME_LOCAL, value.local);
      Members.write(writer, "seconds", Scalars.UNIX_TIME, value.seconds);
      Members.write(writer, "millis", Scalars.UNIX_TIME_MILLIS, value.millis);
      Members.write(writer, "card", PatternDates.yearMonth("MM/yy"), value.card);
      Members.write(writer, "day", PatternDates.localDate("dd.MM.yyyy"), value.day);
      Members.write(writer, "moment", PatternDates.localDateTime("dd.MM.yyyy HH:mm"), value.moment);
      Members.write(writer, "quoted", PatternDates.localDate("yyyy'\"'MM'\\'dd"), value.quoted);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
