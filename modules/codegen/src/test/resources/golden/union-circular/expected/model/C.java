package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.json.UnionCodec;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * C.
 */
public sealed interface C
    permits C.OfString, C.OfNumber, C.OfBoolean, C.OfList, C.Unrecognized {

  /** A value of the type {@code String}. */
  record OfString(String value) implements C {}

  /** A value of the type {@code Long}. */
  record OfNumber(Long value) implements C {}

  /** A value of the type {@code Boolean}. */
  record OfBoolean(Boolean value) implements C {}

  /** A value of the type {@code List<A>}. */
  record OfList(List<A> value) implements C {

    /** Copies the value, so that nobody can change it. */
    public OfList {
      value = Members.copy(value);
    }
  }

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements C {
    private static final class Codec extends UnionCodec<C> {
      static final Codec INSTANCE = new Codec();

      @Override
      protected @Nullable C readString(JsonInput in) throws IOException {
        return wrap(in.read(Scalars.STRING), OfString::new);
      }

      @Override
      protected @Nullable C readNumber(JsonInput in) throws IOException {
        return wrap(in.read(Scalars.LONG), OfNumber::new);
      }

      @Override
      protected @Nullable C readBoolean(JsonInput in) throws IOException {
        return wrap(in.read(Scalars.BOOLEAN), OfBoolean::new);
      }

      @Override
      protected @Nullable C readList(JsonInput in) throws IOException {
        return wrap(in.read(ListCodec.of(A.jsonAdapter())), OfList::new);
      }

      @Override
      protected C unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, C value) throws IOException {
        if (value instanceof OfString it) {
          out.write(Scalars.STRING, it.value());
        } else if (value instanceof OfNumber it) {
          out.write(Scalars.LONG, it.value());
        } else if (value instanceof OfBoolean it) {
          out.write(Scalars.BOOLEAN, it.value());
        } else if (value instanceof OfList it) {
          out.write(ListCodec.of(A.jsonAdapter()), it.value());
        } else if (value instanceof Unrecognized it) {
          out.writeJson(it.json().text());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<C> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
