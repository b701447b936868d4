package dev.gangway.codegen;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.spec.Operation;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A client of ours, read by reflection. */
final class GangwayClient extends MeasuredClient {
  private static final Map<Type, JsonAdapter<?>> SCALARS = scalars();

  private final Map<Type, Map<String, Type>> fields = new HashMap<>();

  /** Returns the client of compiled sources. */
  static GangwayClient of(ClassLoader loader, Map<String, String> sources)
      throws ClassNotFoundException {
    GangwayClient client = new GangwayClient();
    for (String source : sources.keySet()) {
      if (source.endsWith(".java") && !source.endsWith("-info.java")) {
        String name = source.substring(0, source.length() - ".java".length()).replace('/', '.');
        client.add(loader.loadClass(Generation.PACKAGE + "." + name));
      }
    }
    return client;
  }

  private static Map<Type, JsonAdapter<?>> scalars() {
    Map<Type, JsonAdapter<?>> scalars = new HashMap<>();
    for (Field field : Scalars.class.getFields()) {
      if (field.getGenericType() instanceof ParameterizedType adapter) {
        try {
          scalars.putIfAbsent(
              adapter.getActualTypeArguments()[0], (JsonAdapter<?>) field.get(null));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return scalars;
  }

  @Override
  String id(Method method) {
    Operation operation = method.getAnnotation(Operation.class);
    return operation == null ? "" : operation.id();
  }

  @Override
  @Nullable Type result(Call call, SpecOperations.Body body, boolean first) {
    if (!body.isSuccess() && !(first && body.status().equals("default"))) {
      return null;
    }
    if (call.result() instanceof Class<?> sealed
        && sealed.isSealed()
        && sealed.getDeclaringClass() != null) {
      Type other = null;
      for (Class<?> each : sealed.getPermittedSubclasses()) {
        RecordComponent[] components = each.getRecordComponents();
        Type value = components.length == 1 ? components[0].getGenericType() : null;
        if (each.getSimpleName().equals("Status" + body.status())) {
          return value;
        }
        if (each.getSimpleName().startsWith("Other")) {
          other = value;
        }
      }
      return other;
    }
    return call.result();
  }

  @Override
  Map<String, Type> fields(Type type) {
    return fields.computeIfAbsent(type, GangwayClient::read);
  }

  private static Map<String, Type> read(Type type) {
    if (type instanceof FormType form) {
      return form.parts();
    }
    Map<String, Type> fields = new LinkedHashMap<>();
    String[] names = names(type);
    if (type instanceof Class<?> record && record.isRecord()) {
      RecordComponent[] components = record.getRecordComponents();
      for (int i = 0; i < names.length && i < components.length; i++) {
        fields.put(names[i], components[i].getGenericType());
      }
    }
    return fields;
  }

  /** Returns the names on the wire, in the order of the record's components. */
  private static String[] names(Type type) {
    if (type instanceof Class<?> model) {
      for (Class<?> nested : model.getDeclaredClasses()) {
        if (nested.getSimpleName().equals("Codec")) {
          try {
            Field names = nested.getDeclaredField("NAMES");
            names.setAccessible(true);
            Field array = names.getType().getDeclaredField("names");
            array.setAccessible(true);
            return (String[]) array.get(names.get(null));
          } catch (NoSuchFieldException noRecord) {
            return new String[0];
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        }
      }
    }
    return new String[0];
  }

  @Override
  List<Type> alternatives(Class<?> type) {
    List<Type> alternatives = new ArrayList<>();
    if (type.isSealed()) {
      alternatives.addAll(List.of(type.getPermittedSubclasses()));
    }
    if (type.isRecord() && fields(type).isEmpty()) {
      for (RecordComponent component : type.getRecordComponents()) {
        alternatives.add(component.getGenericType());
      }
      for (Method method : type.getDeclaredMethods()) {
        if (method.getName().startsWith("as") && method.getParameterCount() == 0) {
          alternatives.add(method.getGenericReturnType());
        }
      }
    }
    return alternatives;
  }

  @Override
  boolean isRaw(Type type) {
    return type == RawJson.class;
  }

  @Override
  @Nullable Type additional(Type type) {
    if (type instanceof Class<?> record && record.isRecord() && !fields(type).isEmpty()) {
      RecordComponent[] components = record.getRecordComponents();
      int names = fields(type).size();
      if (components.length > names
          && components[names].getGenericType() instanceof ParameterizedType map
          && map.getRawType() == Map.class) {
        return map.getActualTypeArguments()[1];
      }
    }
    return null;
  }

  @Override
  String roundTrip(Type type, String json) throws IOException {
    return written(codec(type), json);
  }

  private static <T> String written(JsonAdapter<T> codec, String json) throws IOException {
    return codec.toJson(codec.fromJson(json));
  }

  private static JsonAdapter<?> codec(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == Map.class
          ? MapCodec.of(codec(arguments[1]))
          : ListCodec.of(codec(arguments[0]));
    }
    if (SCALARS.containsKey(type)) {
      return SCALARS.get(type);
    }
    try {
      return (JsonAdapter<?>)
          Objects.requireNonNull(((Class<?>) type).getMethod("jsonAdapter").invoke(null));
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IllegalStateException("There is no codec of " + type.getTypeName() + ".", e);
    }
  }
}
