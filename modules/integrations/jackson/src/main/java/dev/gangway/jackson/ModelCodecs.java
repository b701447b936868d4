package dev.gangway.jackson;

import dev.gangway.auth.GetterGuard;
import dev.gangway.auth.Secret;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** The codecs of types whose JSON is not that of their getters. */
final class ModelCodecs {
  private static final ClassValue<Found> FOUND =
      new ClassValue<>() {
        @Override
        protected Found computeValue(Class<?> type) {
          return new Found(find(type));
        }
      };

  private record Found(@Nullable JsonCodec<?> codec) {}

  /** Returns whether this module reads and writes the type. */
  static boolean isModel(Class<?> type) {
    return GetterGuard.class.isAssignableFrom(type);
  }

  /** Returns the codec of a type, which is that of its union if it has none; null for none. */
  @SuppressWarnings("unchecked") // The type's own method has returned it.
  static <T> @Nullable JsonCodec<T> of(Class<?> type) {
    return (JsonCodec<T>) FOUND.get(type).codec();
  }

  private static @Nullable JsonCodec<?> find(Class<?> type) {
    if (type == RawJson.class) {
      return (JsonCodec<?>) Scalars.RAW;
    }
    if (type == Secret.class) {
      return (JsonCodec<?>) Scalars.SECRET;
    }
    JsonCodec<?> own = declared(type);
    for (Class<?> union : type.getInterfaces()) {
      own = own == null ? declared(union) : own;
    }
    return own;
  }

  private static @Nullable JsonCodec<?> declared(Class<?> type) {
    if (!isModel(type)) {
      return null;
    }
    try {
      Method adapter = type.getDeclaredMethod("jsonAdapter");
      return Modifier.isStatic(adapter.getModifiers())
              && adapter.invoke(null) instanceof JsonCodec<?> codec
          ? codec
          : null;
    } catch (NoSuchMethodException none) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The codec of " + type.getName() + " cannot be read.", e);
    }
  }

  private ModelCodecs() {}
}
