package dev.gangway.jackson;

import dev.gangway.core.json.OpenEnum;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes open enums as the keys of maps, and refuses other models. */
final class ModelKeySerializer<T> extends StdSerializer<T> {

  ModelKeySerializer(Class<T> type) {
    super(type);
  }

  @Override
  public void serialize(T key, JsonGenerator out, SerializationContext context)
      throws JacksonException {
    if (!(key instanceof OpenEnum<?> state)) {
      throw DatabindException.from(
          out, key.getClass().getSimpleName() + " cannot be the key of a map in JSON.");
    }
    out.writeName(state.value().toString());
  }
}
