package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.json.UnionCodec;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Value.
 */
public sealed interface Value
    permits Value.OfString, Value.OfNumber, Value.OfBoolean, Value.OfList, Value.OfObject,
        Value.Unrecognized {

  /** A value of the type {@code String}. */
  record OfString(String value) implements Value {

    /** Leaves out what is secret or personal. */
    @Override
    public String toString() {
      return "OfString[<personal>]";
    }
  }

  /** A value of the type {@code BigDecimal}. */
  record OfNumber(BigDecimal value) implements Value {}

  /** A value of the type {@code Boolean}. */
  record OfBoolean(Boolean value) implements Value {}

  /** A value of the type {@code List<@Nullable Value>}. */
  record OfList(List<@Nullable Value> value) implements Value {

    /** Copies the value, so that nobody can change it. */
    public OfList {
      value = Members.copy(value);
    }

    /** Leaves out what is secret or personal. */
    @Override
    public String toString() {
      return "OfList[<personal>]";
    }
  }

  /** A value of the type {@code Map<String, @Nullable Value>}. */
  record OfObject(Map<String, @Nullable Value> value) implements Value {

    /** Copies the value, so that nobody can change it. */
    public OfObject {
      value = Members.copy(value);
    }

    /** Leaves out what is secret or personal. */
    @Override
    public String toString() {
      return "OfObject[<personal>]";
    }
  }

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements Value {
    private static final class Codec extends UnionCodec<Value> {
      static final Codec INSTANCE = new Codec();

      @Override
      protected @Nullable Value readString(JsonInput in) throws IOException {
        return wrap(in.read(Scalars.STRING), OfString::new);
      }

      @Override
      protected @Nullable Value readNumber(JsonInput in) throws IOException {
        return wrap(in.read(Scalars.DECIMAL), OfNumber::new);
      }

      @Override
      protected @Nullable Value readBoolean(JsonInput in) throws IOException {
        return wrap(in.read(Scalars.BOOLEAN), OfBoolean::new);
      }

      @Override
      protected @Nullable Value readList(JsonInput in) throws IOException {
        return wrap(in.read(ListCodec.of(Value.jsonAdapter())), OfList::new);
      }

      @Override
      protected @Nullable Value readObject(JsonInput in) throws IOException {
        return wrap(in.read(MapCodec.of(Value.jsonAdapter())), OfObject::new);
      }

      @Override
      protected Value unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, Value value) throws IOException {
        if (value instanceof OfString it) {
          out.write(Scalars.STRING, it.value());
        } else if (value instanceof OfNumber it) {
          out.write(Scalars.DECIMAL, it.value());
        } else if (value instanceof OfBoolean it) {
          out.write(Scalars.BOOLEAN, it.value());
        } else if (value instanceof OfList it) {
          out.write(ListCodec.of(Value.jsonAdapter()), it.value());
        } else if (value instanceof OfObject it) {
          out.write(MapCodec.of(Value.jsonAdapter()), it.value());
        } else if (value instanceof Unrecognized it) {
          out.writeJson(it.json().text());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Value> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
