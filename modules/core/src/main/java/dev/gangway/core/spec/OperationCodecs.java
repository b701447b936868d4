package dev.gangway.core.spec;

import com.squareup.moshi.JsonAdapter;
import org.jspecify.annotations.Nullable;

/** The JSON forms of the requests and responses of a client's operations. */
public interface OperationCodecs {

  /** Returns the codec of the operation's body, or null when it sends none. */
  @Nullable JsonAdapter<?> request(String operationId);

  /** Returns the codec of the operation's value, without its envelope, or null when it has none. */
  @Nullable JsonAdapter<?> response(String operationId);

  /**
   * Returns the codec of the operation's value in a response with this status, or null when the
   * status is not documented.
   */
  default @Nullable JsonAdapter<?> response(String operationId, int status) {
    return response(operationId);
  }

  /**
   * Returns the codec of a parameter that is {@link Styled}, by what that calls it, or null when
   * there is none.
   */
  default @Nullable JsonAdapter<?> parameter(String of) {
    return null;
  }

  /**
   * Returns the codec of the error bodies that the provider documents as this type, or of the
   * elements of lists of it. Null when no operation documents the type for an error.
   */
  default @Nullable JsonAdapter<?> error(Class<?> type) {
    return null;
  }
}
