package dev.gangway.testkit.internal;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The JSON form of the types of generated methods, by their own codecs. */
public final class TypedJson {
  private static final Map<Class<?>, JsonAdapter<?>> SCALARS =
      Map.ofEntries(
          Map.entry(String.class, Scalars.STRING),
          Map.entry(Long.class, Scalars.LONG),
          Map.entry(Integer.class, Scalars.INTEGER),
          Map.entry(Boolean.class, Scalars.BOOLEAN),
          Map.entry(BigDecimal.class, Scalars.DECIMAL),
          Map.entry(Instant.class, Scalars.INSTANT),
          Map.entry(LocalDate.class, Scalars.DATE),
          Map.entry(LocalDateTime.class, Scalars.DATE_TIME_LOCAL),
          Map.entry(UUID.class, Scalars.UUID),
          Map.entry(URI.class, Scalars.URI),
          Map.entry(Secret.class, Scalars.SECRET),
          Map.entry(OneTimeCode.class, Scalars.ONE_TIME_CODE),
          Map.entry(RawJson.class, Scalars.RAW));

  /** Returns the value's JSON, credentials included. */
  @SuppressWarnings("unchecked")
  public static String write(Type type, @Nullable Object value) {
    return value == null ? "null" : ((JsonAdapter<Object>) codec(type)).toJson(value);
  }

  /** Returns the value of this JSON. */
  public static @Nullable Object read(Type type, String json) {
    try {
      return codec(type).fromJson(json);
    } catch (IOException e) {
      throw new UncheckedIOException("The text is not the JSON of " + type.getTypeName() + ".", e);
    }
  }

  private static JsonAdapter<?> codec(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      if (generic.getRawType() == List.class) {
        return ListCodec.of(codec(last));
      }
      if (generic.getRawType() == Map.class) {
        return MapCodec.of(codec(last));
      }
    }
    JsonAdapter<?> codec = type instanceof Class<?> plain ? codec(plain) : null;
    if (codec == null) {
      throw new IllegalArgumentException(
          type.getTypeName() + " has no JSON form. Give the response as text, by responds(…).");
    }
    return codec;
  }

  private static @Nullable JsonAdapter<?> codec(Class<?> type) {
    JsonAdapter<?> scalar = SCALARS.get(type);
    if (scalar != null) {
      return scalar;
    }
    try {
      return (JsonAdapter<?>) type.getMethod("jsonAdapter").invoke(null);
    } catch (NoSuchMethodException e) {
      return null;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException(type + ".jsonAdapter() failed.", e);
    }
  }

  private TypedJson() {}
}
