package dev.gangway.core.paging;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.ApiResponse;
import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the response that is a page. Generated clients make it of the spec's
 * {@code x-pages}.
 *
 * @param <P> the value of the response
 * @param <V> what stands there
 */
@FunctionalInterface
public interface PageField<P extends @Nullable Object, V> {

  /** Returns what stands there; null when the response lacks it or has {@code null}. */
  @Nullable V read(ApiResponse<P> page);

  /** Returns the whole value. */
  static <V> PageField<V, V> whole() {
    return ApiResponse::value;
  }

  /** Returns a field of the value. */
  static <P, V> PageField<P, V> of(Function<P, @Nullable V> accessor) {
    return PageField.<P>whole().then(accessor);
  }

  /** Returns the last entry of a list that stands in the response. */
  static <P extends @Nullable Object, T> PageField<P, T> lastOf(PageField<P, List<T>> list) {
    return list.then(entries -> entries.isEmpty() ? null : entries.get(entries.size() - 1));
  }

  /**
   * Returns a field of the envelope, beside the value.
   *
   * @param path its names on the wire, from the outermost to its own
   */
  static <P extends @Nullable Object, V> PageField<P, V> inEnvelope(
      JsonAdapter<V> codec, String... path) {
    return page -> {
      Map<String, RawJson> object = page.envelope();
      for (int i = 0; i < path.length; i++) {
        RawJson found = object.get(path[i]);
        if (found == null || found.isNull()) {
          return null;
        }
        if (i == path.length - 1) {
          return found.orNull(codec);
        }
        object = found.as(MapCodec.of(Scalars.RAW));
      }
      return null;
    };
  }

  /** Returns a field of what stands here. */
  default <W> PageField<P, W> then(Function<V, @Nullable W> accessor) {
    return page -> {
      V value = read(page);
      try {
        return value == null ? null : accessor.apply(value);
      } catch (MissingFieldException absent) {
        return null;
      }
    };
  }
}
