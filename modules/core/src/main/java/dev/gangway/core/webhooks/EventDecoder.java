package dev.gangway.core.webhooks;

import dev.gangway.core.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * Makes a typed event of a payload. Generated code implements it.
 *
 * @param <E> the type of the events
 */
@FunctionalInterface
public interface EventDecoder<E> {

  /**
   * Returns the event. An event that this version does not know is kept as it came.
   *
   * @param type the event's type as the provider names it, or null if the payload has none
   * @throws com.squareup.moshi.JsonDataException if the payload has another shape than the type's
   */
  E decode(@Nullable String type, RawJson payload);
}
