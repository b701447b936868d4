package dev.gangway.core.spec;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.internal.response.CaseCodec;
import java.util.function.Function;

/** Reads the response with one status as a case of all responses of its operation. */
public final class StatusCodec {

  /** Returns the codec of a status whose responses have a value. */
  public static <T, A> JsonAdapter<A> of(JsonAdapter<T> body, Function<T, A> wrap) {
    return CaseCodec.of(body, wrap);
  }

  /** Returns the codec of a status whose responses have no value; the body is not read. */
  public static <A> JsonAdapter<A> nothing(A response) {
    return CaseCodec.nothing(response);
  }

  private StatusCodec() {}
}
