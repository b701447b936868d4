package dev.gangway.core.internal.json;

import dev.gangway.core.json.RawJson;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record keeps of the fields that its components do not have. */
public final class KeptFields {

  /** Keeps a value, and makes the map for the first one. */
  public static Map<String, RawJson> put(
      @Nullable Map<String, RawJson> kept, String name, RawJson value) {
    Map<String, RawJson> fields = kept == null ? new LinkedHashMap<>() : kept;
    fields.put(name, value);
    return fields;
  }

  private KeptFields() {}
}
