package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.RawJson;
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
      protected @Nullable Source readObject(JsonInput in) throws IOException {
        return switch (tag(in)) {
          case "bank" -> in.read(SourceBankSource.jsonAdapter());
          case "credit", "debit" -> in.read(SourceOption2.jsonAdapter());
          default -> keep(in);
        };
      }

      @Override
      protected Source unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, Source value) throws IOException {
        if (value instanceof SourceBankSource it) {
          out.write(SourceBankSource.jsonAdapter(), it);
        } else if (value instanceof SourceOption2 it) {
          out.write(SourceOption2.jsonAdapter(), it);
        } else if (value instanceof Unrecognized it) {
          out.writeJson(it.json().text());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Source> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
