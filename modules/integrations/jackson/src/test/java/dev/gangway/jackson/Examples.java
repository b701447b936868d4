package dev.gangway.jackson;

import com.squareup.moshi.JsonReader;
import dev.gangway.auth.GetterGuard;
import dev.gangway.cloudpayments.CloudPayments;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.spec.OperationCodecs;
import dev.gangway.cryptocoin.CryptoCoin;
import dev.gangway.elkyc.ElKyc;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecExample;
import dev.gangway.testkit.SpecOperation;
import dev.gangway.testkit.SpecResponse;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import okio.Buffer;

/** The values of all documented responses and requests of all providers. */
final class Examples {

  /** A documented value. */
  record Example(String name, Object value, String source) {

    String json() {
      return codec().text(value);
    }

    JsonCodec<Object> codec() {
      return Objects.requireNonNull(ModelCodecs.of(value.getClass()));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final Map<String, OperationCodecs> PROVIDERS =
      Map.of(
          "kriptomat", Kriptomat.codecs(),
          "cryptocoin", CryptoCoin.codecs(),
          "elkyc", ElKyc.codecs(),
          "cloudpayments", CloudPayments.codecs());

  /** Returns the values of responses, each element of a list by itself. */
  static List<Example> responses() throws IOException {
    List<Example> found = new ArrayList<>();
    for (String provider : PROVIDERS.keySet().stream().sorted().toList()) {
      OperationCodecs codecs = PROVIDERS.get(provider);
      for (SpecOperation operation : spec(provider).operations()) {
        for (SpecResponse response : operation.responses()) {
          for (SpecExample example : response.examples()) {
            read(found, provider, operation, response, example, codecs);
          }
        }
      }
    }
    return found;
  }

  /** Returns the values of requests. */
  static List<Example> requests() throws IOException {
    List<Example> found = new ArrayList<>();
    for (String provider : PROVIDERS.keySet().stream().sorted().toList()) {
      for (SpecOperation operation : spec(provider).operations()) {
        if (operation.request() != null
            && PROVIDERS.get(provider).request(operation.id()) instanceof JsonCodec<?> codec) {
          for (SpecExample example : operation.request().examples()) {
            add(
                found,
                provider + "." + operation.id() + " request " + example.name(),
                codec.fromJson(example.json()),
                example.json());
          }
        }
      }
    }
    return found;
  }

  /** Returns one value of each of our types that are in reach of the examples. */
  static Map<Class<?>, Object> ofEachType() throws IOException, ReflectiveOperationException {
    Map<Class<?>, Object> found = new LinkedHashMap<>();
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Example example : responses()) {
      collect(example.value(), found, seen);
    }
    for (Example example : requests()) {
      collect(example.value(), found, seen);
    }
    return found;
  }

  private static void collect(Object value, Map<Class<?>, Object> found, Set<Object> seen)
      throws ReflectiveOperationException {
    if (value == null || !seen.add(value)) {
      return;
    }
    if (value instanceof GetterGuard) {
      Class<?> type = value.getClass();
      found.putIfAbsent(type, value);
      if (type.isRecord()) {
        for (RecordComponent component : type.getRecordComponents()) {
          Field field = type.getDeclaredField(component.getName());
          field.setAccessible(true);
          collect(field.get(value), found, seen);
        }
      }
    } else if (value instanceof Iterable<?> values) {
      for (Object each : values) {
        collect(each, found, seen);
      }
    } else if (value instanceof Map<?, ?> map) {
      collect(map.values(), found, seen);
    }
  }

  private static Spec spec(String provider) {
    return Spec.ofResource(
        PROVIDERS.get(provider).getClass(), "/gangway/" + provider + "/openapi.yaml");
  }

  private static void read(
      List<Example> found,
      String provider,
      SpecOperation operation,
      SpecResponse response,
      SpecExample example,
      OperationCodecs codecs)
      throws IOException {
    boolean json = response.contentType() != null && response.contentType().contains("json");
    if (!json
        || !(codecs.response(operation.id(), response.status()) instanceof JsonCodec<?> codec)) {
      return;
    }
    if (!response.isSuccess()) {
      return;
    }
    String body = example.json();
    if (response.envelope() != null) {
      body = field(body, response.envelope().value());
    }
    if (!body.equals("null")) {
      String name =
          provider + "." + operation.id() + " " + response.status() + " " + example.name();
      add(found, name, codec.fromJson(body), body);
    }
  }

  private static void add(List<Example> found, String name, Object value, String json)
      throws IOException {
    if (value instanceof List<?> values) {
      JsonReader elements = JsonReader.of(new Buffer().writeUtf8(json));
      elements.beginArray();
      for (int i = 0; i < values.size(); i++) {
        add(found, name + " " + i, values.get(i), elements.nextSource().readUtf8());
      }
    } else if (value instanceof GetterGuard) {
      found.add(new Example(name, value, json));
    }
  }

  /** Returns the JSON of a field as it is written. */
  static String field(String json, String name) throws IOException {
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json));
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.nextName().equals(name)) {
        return reader.nextSource().readUtf8();
      }
      reader.skipValue();
    }
    return "null";
  }

  private Examples() {}
}
