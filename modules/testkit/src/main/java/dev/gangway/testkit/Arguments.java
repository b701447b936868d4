package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.auth.Secret;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.spec.OptionalBody;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The arguments of a generated method, made from the examples of the operation's parameters. */
final class Arguments {
  private final SpecOperation operation;
  private final GeneratedMethods.Bound method;
  private final Set<SpecParameter> taken = new LinkedHashSet<>();
  private final @Nullable Object[] values;

  Arguments(SpecOperation operation, GeneratedMethods.Bound method, @Nullable Object body) {
    this.operation = operation;
    this.method = method;
    Parameter[] parameters = method.method().getParameters();
    this.values = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      values[i] = isBody(parameters[i]) ? body : value(parameters[i]);
    }
  }

  private static boolean isBody(Parameter parameter) {
    return parameter.isAnnotationPresent(Body.class)
        || parameter.isAnnotationPresent(OptionalBody.class);
  }

  @Nullable Object[] values() {
    return values.clone();
  }

  boolean isTaken(SpecParameter parameter) {
    return taken.contains(parameter);
  }

  private @Nullable Object value(Parameter parameter) {
    SpecParameter documented = documented(parameter);
    taken.add(documented);
    String example = documented.example();
    if (example == null) {
      return null;
    }
    try {
      return convert(parameter.getParameterizedType(), Json.read(example), example);
    } catch (RuntimeException e) {
      throw new AssertionError(
          method
              + ": the example "
              + example
              + " of "
              + documented.name()
              + " cannot be read as "
              + parameter.getParameterizedType().getTypeName()
              + ".",
          e);
    }
  }

  private SpecParameter documented(Parameter parameter) {
    String in = "";
    String name = parameter.getName();
    if (parameter.isAnnotationPresent(Path.class)) {
      in = "path";
      name = parameter.getAnnotation(Path.class).value();
    } else if (parameter.isAnnotationPresent(Query.class)) {
      in = "query";
      name = parameter.getAnnotation(Query.class).value();
    } else if (parameter.isAnnotationPresent(Header.class)) {
      in = "header";
      name = parameter.getAnnotation(Header.class).value();
    }
    for (SpecParameter documented : operation.parameters(in)) {
      if (documented.name().equals(name)) {
        return documented;
      }
    }
    throw new AssertionError(
        method
            + " takes "
            + name
            + ", which is not a parameter of "
            + operation.id()
            + " in the spec.");
  }

  private static Object convert(Type type, JsonNode example, String text) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      List<Object> items = new ArrayList<>();
      for (JsonNode item : example.isArray() ? example : List.of(example)) {
        items.add(convert(list.getActualTypeArguments()[0], item, item.toString()));
      }
      return items;
    }
    return scalar((Class<?>) type, example, example.isTextual() ? example.textValue() : text);
  }

  private static Object scalar(Class<?> type, JsonNode example, String text) {
    if (OpenEnum.class.isAssignableFrom(type)) {
      return openEnum(type, example, text);
    }
    return switch (type.getName()) {
      case "long", "java.lang.Long" -> Long.valueOf(text);
      case "int", "java.lang.Integer" -> Integer.valueOf(text);
      case "boolean", "java.lang.Boolean" -> Boolean.valueOf(text);
      case "java.lang.String" -> text;
      case "java.math.BigDecimal" -> new BigDecimal(text);
      case "java.util.UUID" -> UUID.fromString(text);
      case "java.net.URI" -> URI.create(text);
      case "java.time.LocalDate" -> LocalDate.parse(text);
      case "java.time.LocalDateTime" -> LocalDateTime.parse(text);
      case "java.time.Instant" -> instant(example, text);
      case "dev.gangway.auth.Secret" -> Secret.of(text);
      case "dev.gangway.core.json.RawJson" -> RawJson.of(example.toString());
      default -> throw new IllegalArgumentException("No conversion from text to " + type + ".");
    };
  }

  private static Instant instant(JsonNode example, String text) {
    return example.isNumber()
        ? Instant.ofEpochSecond(example.longValue())
        : OffsetDateTime.parse(text).toInstant();
  }

  private static Object openEnum(Class<?> type, JsonNode example, String text) {
    try {
      for (Method factory : type.getMethods()) {
        if (factory.getName().equals("of") && factory.getParameterCount() == 1) {
          return factory.invoke(null, scalar(factory.getParameterTypes()[0], example, text));
        }
      }
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException(type + ".of failed.", e);
    }
    throw new IllegalArgumentException(type + " has no static method of.");
  }
}
