package dev.gangway.codegen;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client of the stock generator's, with Gson, read by reflection. */
final class StockClient extends MeasuredClient {
  private final Object gson;
  private final Method fromJson;
  private final Method toJson;

  private StockClient(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> json = loader.loadClass("org.openapitools.client.JSON");
    this.gson = json.getMethod("getGson").invoke(json.getConstructor().newInstance());
    this.fromJson = gson.getClass().getMethod("fromJson", String.class, Type.class);
    this.toJson = gson.getClass().getMethod("toJson", Object.class, Type.class);
  }

  /** Returns the client whose classes a loader has. */
  static StockClient of(ClassLoader loader, List<String> classes)
      throws ReflectiveOperationException {
    StockClient client = new StockClient(loader);
    for (String name : classes) {
      client.add(loader.loadClass(name));
    }
    return client;
  }

  @Override
  String id(Method method) {
    return "";
  }

  @Override
  @Nullable Type result(Call call, SpecOperations.Body body, boolean first) {
    return first ? call.result() : null;
  }

  @Override
  Map<String, Type> fields(Type type) {
    if (type instanceof FormType form) {
      return form.parts();
    }
    Map<String, Type> fields = new LinkedHashMap<>();
    for (Class<?> each = type instanceof Class<?> model ? model : null;
        each != null && isModel(each);
        each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          fields.putIfAbsent(name(field), field.getGenericType());
        }
      }
    }
    return fields;
  }

  private static String name(Field field) {
    return java.util.Arrays.stream(field.getAnnotations())
        .filter(each -> each.annotationType().getSimpleName().equals("SerializedName"))
        .map(StockClient::value)
        .findFirst()
        .orElse(field.getName());
  }

  private static String value(java.lang.annotation.Annotation annotation) {
    try {
      return (String) annotation.annotationType().getMethod("value").invoke(annotation);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isModel(Class<?> type) {
    return type.getName().startsWith("org.openapitools.client.model.") && !type.isEnum();
  }

  @Override
  List<Type> alternatives(Class<?> type) {
    List<Type> alternatives = new ArrayList<>();
    for (Class<?> model : models()) {
      if (model.getSuperclass() == type) {
        alternatives.add(model);
      }
    }
    return alternatives;
  }

  /** A class without properties holds nothing: what its generator makes of alternatives. */
  @Override
  boolean isRaw(Type type) {
    return type == Object.class
        || (type instanceof Class<?> model
            && isModel(model)
            && fields(model).isEmpty()
            && alternatives(model).isEmpty());
  }

  @Override
  @Nullable Type additional(Type type) {
    return null;
  }

  @Override
  String roundTrip(Type type, String json) throws IOException {
    try {
      return String.valueOf(toJson.invoke(gson, fromJson.invoke(gson, json, type), type));
    } catch (java.lang.reflect.InvocationTargetException e) {
      throw new IOException(String.valueOf(e.getCause()), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
