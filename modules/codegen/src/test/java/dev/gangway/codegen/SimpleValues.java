package dev.gangway.codegen;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.body.Upload;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.RawJson;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The simplest value of each type that generated methods take. */
final class SimpleValues {
  private static final Map<Class<?>, Object> VALUES =
      Map.ofEntries(
          Map.entry(String.class, "ABC"),
          Map.entry(long.class, 1L),
          Map.entry(Long.class, 1L),
          Map.entry(int.class, 1),
          Map.entry(Integer.class, 1),
          Map.entry(boolean.class, true),
          Map.entry(Boolean.class, true),
          Map.entry(BigDecimal.class, new BigDecimal("1.00")),
          Map.entry(BigInteger.class, BigInteger.ONE),
          Map.entry(URI.class, URI.create("https://example.com")),
          Map.entry(UUID.class, new UUID(0, 1)),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(LocalDate.class, LocalDate.EPOCH),
          Map.entry(LocalDateTime.class, LocalDate.EPOCH.atStartOfDay()),
          Map.entry(LocalTime.class, LocalTime.NOON),
          Map.entry(YearMonth.class, YearMonth.of(2030, 1)),
          Map.entry(RawJson.class, RawJson.of("{\"a\":1}")),
          Map.entry(Secret.class, Secret.of("abc")),
          Map.entry(OneTimeCode.class, OneTimeCode.of("123456")),
          Map.entry(Upload.class, Upload.of("a.png", "image/png", new byte[] {1})),
          Map.entry(TokenSource.class, TokenSource.fixed(AccessToken.of(Secret.of("abc")))));

  static @Nullable Object of(Type type) throws ReflectiveOperationException {
    return of(type, 0);
  }

  private static @Nullable Object of(Type type, int depth) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType typed) {
      Type[] arguments = typed.getActualTypeArguments();
      return typed.getRawType() == List.class
          ? depth > 4 ? List.of() : List.of(of(arguments[0], depth + 1))
          : Map.of("k", of(arguments[1], depth + 1));
    }
    Class<?> simple = (Class<?>) type;
    Object known = VALUES.get(simple);
    if (known != null) {
      return known;
    }
    if (OpenEnum.class.isAssignableFrom(simple)) {
      return constant(simple);
    }
    if (simple.isSealed()) {
      return of(simple.getPermittedSubclasses()[0], depth);
    }
    return record(simple, depth);
  }

  private static Object constant(Class<?> type) throws ReflectiveOperationException {
    for (Field field : type.getFields()) {
      if (field.getType() == type) {
        return field.get(null);
      }
    }
    throw new IllegalArgumentException(type + " has no constant.");
  }

  private static @Nullable Object record(Class<?> type, int depth)
      throws ReflectiveOperationException {
    if (depth > 4) {
      return null;
    }
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      AnnotatedType declared = components[i].getAnnotatedType();
      values[i] =
          components[i].getName().equals("additionalProperties")
              ? Map.of()
              : declared.isAnnotationPresent(Nullable.class) && depth > 0
                  ? null
                  : of(components[i].getGenericType(), depth + 1);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return type.getDeclaredConstructor(types).newInstance(values);
  }

  private SimpleValues() {}
}
