package dev.gangway.core.webhooks;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a body that describe its event. Each is named from the top of the body, with dots
 * between the names of nested fields, as in {@code data.id}; null means that there is none.
 *
 * @param payload the field that carries the event, or null if the body is the event
 * @param type the field with the event's type
 * @param id the field with the event's own id, which is the same for each delivery of the event
 * @param time the field with the time at which the event happened: RFC 3339 text, or seconds or
 *     milliseconds since 1970
 * @param entity the field with the id of what the event is about; events of one entity are ordered
 *     by their time
 */
public record EventFields(
    @Nullable String payload,
    @Nullable String type,
    @Nullable String id,
    @Nullable String time,
    @Nullable String entity) {

  /** Returns the description of a body that is an event without any of these fields. */
  public static EventFields none() {
    return new EventFields(null, null, null, null, null);
  }

  /** Returns these fields with another payload. */
  public EventFields withPayload(String field) {
    return new EventFields(Objects.requireNonNull(field, "field"), type, id, time, entity);
  }

  /** Returns these fields with another type. */
  public EventFields withType(String field) {
    return new EventFields(payload, Objects.requireNonNull(field, "field"), id, time, entity);
  }

  /** Returns these fields with another id. */
  public EventFields withId(String field) {
    return new EventFields(payload, type, Objects.requireNonNull(field, "field"), time, entity);
  }

  /** Returns these fields with another time. */
  public EventFields withTime(String field) {
    return new EventFields(payload, type, id, Objects.requireNonNull(field, "field"), entity);
  }

  /** Returns these fields with another entity. */
  public EventFields withEntity(String field) {
    return new EventFields(payload, type, id, time, Objects.requireNonNull(field, "field"));
  }
}
