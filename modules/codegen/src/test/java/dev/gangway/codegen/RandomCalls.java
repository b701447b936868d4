package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.codegen.FormReference.Field;
import dev.gangway.codegen.RecordingServer.Received;
import dev.gangway.core.spec.Styled;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Query;

/** Calls random operations over HTTP, and compares what arrives with the document. */
final class RandomCalls implements AutoCloseable {
  private final RecordingServer server = new RecordingServer();
  private final GeneratedClient client;
  private final boolean modern;

  RandomCalls(ClassLoader loader, boolean modern) throws IOException, ReflectiveOperationException {
    this.client = new GeneratedClient(loader, server.url());
    this.modern = modern;
  }

  /** Returns what is wrong with the request that is made of a value. */
  List<Finding> call(String root, ObjectNode operation, JsonNode schemas, JsonNode value) {
    String json = value.toString();
    try {
      String difference =
          operation.has("requestBody")
              ? form(root, operation, schemas, value)
              : query(root, operation, value);
      return difference.isEmpty()
          ? List.of()
          : List.of(new Finding(root, "sends", difference, json));
    } catch (IOException | RuntimeException | ReflectiveOperationException e) {
      String kind = "call " + e.getClass().getSimpleName();
      return List.of(new Finding(root, kind, String.valueOf(e.getMessage()), json));
    }
  }

  private String form(String root, ObjectNode operation, JsonNode schemas, JsonNode value)
      throws IOException, ReflectiveOperationException {
    client.call("put" + root, client.value(root, value.toString())).execute();
    List<Field> expected = FormReference.of(operation, schemas, modern, value);
    return difference(expected, ReceivedForm.fields(server.request()));
  }

  /** Fields of different names may stand in any order. */
  private static String difference(List<Field> expected, List<Field> actual) {
    Map<String, List<Field>> wanted = byName(expected);
    Map<String, List<Field>> found = byName(actual);
    if (!wanted.keySet().equals(found.keySet())) {
      return "has the fields " + found.keySet() + " rather than " + wanted.keySet();
    }
    for (Map.Entry<String, List<Field>> each : wanted.entrySet()) {
      List<Field> others = found.get(each.getKey());
      boolean same = others.size() == each.getValue().size();
      for (int i = 0; same && i < others.size(); i++) {
        same = isSame(each.getValue().get(i), others.get(i));
      }
      if (!same) {
        return "has " + others + " rather than " + each.getValue();
      }
    }
    return "";
  }

  private static Map<String, List<Field>> byName(List<Field> fields) {
    Map<String, List<Field>> byName = new LinkedHashMap<>();
    fields.forEach(each -> byName.computeIfAbsent(each.name(), any -> new ArrayList<>()).add(each));
    return byName;
  }

  private static boolean isSame(Field expected, Field actual) {
    boolean isJson = expected.value().matches("(?s)[\\[{].*");
    return expected.type().equals(actual.type())
        && (expected.value().equals(actual.value())
            || (isJson
                && JsonTrees.difference(
                        JsonTrees.read(expected.value()), JsonTrees.read(actual.value()))
                    .isEmpty()));
  }

  private String query(String root, ObjectNode operation, JsonNode value)
      throws IOException, ReflectiveOperationException {
    Method method =
        client.methods().stream()
            .filter(each -> each.getName().equals("get" + root))
            .max(Comparator.comparingInt(Method::getParameterCount))
            .orElseThrow(() -> new NoSuchMethodException("get" + root));
    @Nullable Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      String name = name(method.getParameterAnnotations()[i]);
      arguments[i] = argument(value.path(name), method.getGenericParameterTypes()[i]);
    }
    client.call(method, arguments).execute();
    return difference(expected(operation, value), received(server.request()));
  }

  private static String name(Annotation[] annotations) {
    String name = "";
    for (Annotation each : annotations) {
      if (each instanceof Styled styled) {
        return styled.name();
      }
      if (each instanceof Query query) {
        name = query.value();
      }
    }
    return URLDecoder.decode(name, StandardCharsets.UTF_8);
  }

  private static Object argument(JsonNode value, Type type) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).toList();
    }
    return type == BigDecimal.class
        ? value.decimalValue()
        : value.isNumber() ? (Object) value.longValue() : value.asText();
  }

  private static List<Field> expected(ObjectNode operation, JsonNode value) {
    List<Field> fields = new ArrayList<>();
    for (JsonNode each : operation.path("parameters")) {
      String name = each.path("name").asText();
      JsonNode argument = value.path(name);
      String style = each.path("style").asText("form");
      List<String> texts = new ArrayList<>();
      (argument.isArray() ? argument : List.of(argument))
          .forEach(
              one -> texts.add(one.isNumber() ? one.decimalValue().toPlainString() : one.asText()));
      if (each.path("explode").asBoolean(style.equals("form"))) {
        texts.forEach(text -> fields.add(new Field(name, "", text)));
      } else {
        String between =
            style.equals("pipeDelimited") ? "|" : style.equals("spaceDelimited") ? " " : ",";
        fields.add(new Field(name, "", String.join(between, texts)));
      }
    }
    return fields;
  }

  private static List<Field> received(Received request) {
    List<Field> fields = new ArrayList<>();
    for (String each : request.target().split("\\?", 2)[1].split("&", -1)) {
      String[] pair = each.split("=", 2);
      fields.add(
          new Field(
              URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
              "",
              URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
    return fields;
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
