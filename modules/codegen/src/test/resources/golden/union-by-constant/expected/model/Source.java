package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.json.UnionCodec;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Source.
 */
public sealed interface Source
    permits SourceBankSource, SourceOption2, Source.Unrecognized {

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements Source {
    private static final class Codec extends UnionCodec<Source> {
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super("object");
      }

      @Override
      protected @Nullable Source readObject(JsonReader reader) throws IOException {
        return switch (tag(reader)) {
          case "bank" -> SourceBankSource.jsonAdapter().fromJson(reader);
          case "credit", "debit" -> SourceOption2.jsonAdapter().fromJson(reader);
          default -> keep(reader);
        };
      }

      @Override
      protected Source unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, Source value) throws IOException {
        if (value instanceof SourceBankSource it) {
          SourceBankSource.jsonAdapter().toJson(writer, it);
        } else if (value instanceof SourceOption2 it) {
          SourceOption2.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Unrecognized it) {
          Scalars.RAW.toJson(writer, it.json());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Source> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
