package dev.gangway.core.webhooks;

import com.squareup.moshi.JsonDataException;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at a payload before its type is known. Generated code calls it. */
public final class EventShape {

  /** Returns whether the payload is an object that has all of these fields. */
  public static boolean has(RawJson payload, String... names) {
    @Nullable Map<String, RawJson> fields = fields(payload);
    return fields != null && fields.keySet().containsAll(Arrays.asList(names));
  }

  /**
   * Returns the value of a field, named with dots between the names of nested fields; null if it is
   * absent.
   */
  public static @Nullable RawJson field(RawJson value, String path) {
    @Nullable RawJson found = value;
    for (String name : path.split("\\.", -1)) {
      @Nullable Map<String, RawJson> fields = found == null ? null : fields(found);
      found = fields == null ? null : fields.get(name);
    }
    return found == null || found.isNull() ? null : found;
  }

  /** Returns the text of a field, named as above; null if it is another kind of value. */
  public static @Nullable String text(RawJson value, String path) {
    @Nullable RawJson found = field(value, path);
    if (found == null || found.text().startsWith("{") || found.text().startsWith("[")) {
      return null;
    }
    return found.orNull(Scalars.STRING);
  }

  private static @Nullable Map<String, RawJson> fields(RawJson value) {
    if (!value.text().startsWith("{")) {
      return null;
    }
    try {
      return value.orNull(MapCodec.of(Scalars.RAW));
    } catch (JsonDataException unlike) {
      return null;
    }
  }

  private EventShape() {}
}
