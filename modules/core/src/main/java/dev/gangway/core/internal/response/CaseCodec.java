package dev.gangway.core.internal.response;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.RecordFields;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.spec.StatusCodec;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the response with one status as a case of all responses of its operation, see {@link
 * StatusCodec}.
 *
 * @param <T> what stands in the body
 * @param <A> the case
 */
public final class CaseCodec<T, A> extends JsonCodec<A> {
  private final @Nullable JsonAdapter<T> body;
  private final @Nullable Function<T, A> wrap;
  private final @Nullable A nothing;
  private final boolean requiresPromised;

  private CaseCodec(
      @Nullable JsonAdapter<T> body,
      @Nullable Function<T, A> wrap,
      @Nullable A nothing,
      boolean requiresPromised) {
    this.body = body;
    this.wrap = wrap;
    this.nothing = nothing;
    this.requiresPromised = requiresPromised;
  }

  /** Returns the codec of a status whose responses have a value. */
  public static <T, A> JsonAdapter<A> of(JsonAdapter<T> body, Function<T, A> wrap) {
    return new CaseCodec<>(body, wrap, null, false);
  }

  /** Returns the codec of a status whose responses have no value; the body is not read. */
  public static <A> JsonAdapter<A> nothing(A response) {
    return new CaseCodec<Void, A>(null, null, response, false);
  }

  /** Returns the codec that asks what it reads for each field that the provider promises. */
  CaseCodec<T, A> requiringPromised() {
    return new CaseCodec<>(body, wrap, nothing, true);
  }

  boolean emptyResponse() {
    return body == null;
  }

  @Nullable A nothing() {
    return nothing;
  }

  @Override
  protected @Nullable A read(JsonInput in) throws IOException {
    if (body == null || wrap == null) {
      in.read(Scalars.RAW);
      return nothing;
    }
    T value = in.read(body);
    if (value != null && requiresPromised) {
      RecordFields.requirePromised(body, value);
    }
    return value == null ? null : wrap.apply(value);
  }

  @Override
  protected void write(JsonOutput out, A value) {
    throw new UnsupportedOperationException("A response is read and never written.");
  }
}
