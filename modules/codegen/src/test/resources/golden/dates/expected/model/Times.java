package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
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

  /** Copies lists and maps, so that nobody can change the record. */
  public Times {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Times> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends JsonCodec<Times> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
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
    protected @Nullable Times read(JsonInput in) throws IOException {
      if (!in.begin()) {
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
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            born = in.readField(Scalars.DATE);
            kept = in.keepIfNull(kept, "born", born);
          }
          case 1 -> {
            created = in.readField(Scalars.INSTANT);
            kept = in.keepIfNull(kept, "created", created);
          }
          case 2 -> {
            local = in.readField(Scalars.DATE_TIME_LOCAL);
            kept = in.keepIfNull(kept, "local", local);
          }
          case 3 -> {
            seconds = in.readField(Scalars.UNIX_TIME);
            kept = in.keepIfNull(kept, "seconds", seconds);
          }
          case 4 -> {
            millis = in.readField(Scalars.UNIX_TIME_MILLIS);
            kept = in.keepIfNull(kept, "millis", millis);
          }
          case 5 -> {
            card = in.readField(PatternDates.yearMonth("MM/yy"));
            kept = in.keepIfNull(kept, "card", card);
          }
          case 6 -> {
            day = in.readField(PatternDates.localDate("dd.MM.yyyy"));
            kept = in.keepIfNull(kept, "day", day);
          }
          case 7 -> {
            moment = in.readField(PatternDates.localDateTime("dd.MM.yyyy HH:mm"));
            kept = in.keepIfNull(kept, "moment", moment);
          }
          case 8 -> {
            quoted = in.readField(PatternDates.localDate("yyyy'\"'MM'\\'dd"));
            kept = in.keepIfNull(kept, "quoted", quoted);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
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
    protected void write(JsonOutput out, Times value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.DATE, value.born);
      out.write(NAMES, 1, Scalars.INSTANT, value.created);
      out.write(NAMES, 2, Scalars.DATE_TIME_LOCAL, value.local);
      out.write(NAMES, 3, Scalars.UNIX_TIME, value.seconds);
      out.write(NAMES, 4, Scalars.UNIX_TIME_MILLIS, value.millis);
      out.write(NAMES, 5, PatternDates.yearMonth("MM/yy"), value.card);
      out.write(NAMES, 6, PatternDates.localDate("dd.MM.yyyy"), value.day);
      out.write(NAMES, 7, PatternDates.localDateTime("dd.MM.yyyy HH:mm"), value.moment);
      out.write(NAMES, 8, PatternDates.localDate("yyyy'\"'MM'\\'dd"), value.quoted);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
