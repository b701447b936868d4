package dev.gangway.durable;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.ApiCall;
import dev.gangway.core.CallSnapshot;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.spec.OperationCodecs;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A client whose calls a driver sends. */
record RegisteredClient(Function<CallSnapshot, ApiCall<?>> restore, OperationCodecs codecs) {

  /** Returns the JSON of a value, or null if it has none. */
  @Nullable RawJson json(String operation, int status, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof RawJson json) {
      return json;
    }
    @Nullable JsonAdapter<?> codec = codecs.response(operation, status);
    return codec == null ? null : written(value, codec);
  }

  @SuppressWarnings("unchecked") // The codec of the operation's value.
  private static <T> @Nullable RawJson written(Object value, JsonAdapter<T> codec) {
    try {
      return RawJson.of((T) value, codec);
    } catch (RuntimeException holdsWhatMustNotBeStored) {
      return null;
    }
  }
}
