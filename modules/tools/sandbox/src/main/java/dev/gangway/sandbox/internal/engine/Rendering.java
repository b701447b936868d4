package dev.gangway.sandbox.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.sandbox.internal.http.HttpReply;
import dev.gangway.sandbox.internal.spec.Json;
import dev.gangway.sandbox.internal.spec.Provider;
import dev.gangway.sandbox.internal.spec.Rule;
import dev.gangway.sandbox.internal.spec.Values;
import dev.gangway.sandbox.internal.state.Entity;
import dev.gangway.testkit.SpecResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes responses: an example of the spec, with what the state knows better. */
final class Rendering {
  private final Provider provider;
  private final Fitting fitting;

  Rendering(Provider provider) {
    this.provider = provider;
    this.fitting = new Fitting(provider.document());
  }

  /** Returns the example of the successful response; null if the response has no body. */
  static JsonNode example(Rule rule) {
    SpecResponse success = rule.success();
    String json = success == null ? null : rule.example(success.status());
    return json == null ? JsonNodeFactory.instance.nullNode() : Json.read(json);
  }

  /** Returns the response that shows an object. */
  JsonNode object(Call call, JsonNode fields) {
    JsonNode response = example(call.rule());
    JsonNode value = Values.value(call.rule(), response);
    if (value instanceof ObjectNode object) {
      overlay(object, parameters(call), call.rule().valueFields(), true);
      overlay(object, fields, call.rule().valueFields(), false);
      String alias = call.rule().settings().path("as").asText();
      JsonNode schema = call.rule().valueFields().get(alias);
      JsonNode id = schema == null ? null : fitting.fit(fields.path("id"), schema);
      if (id != null && fields.has("id")) {
        object.set(alias, id);
      }
    }
    return response;
  }

  /** Returns the response that lists objects, of which it has one page. */
  JsonNode list(Call call, List<Entity> entities) {
    JsonNode response = example(call.rule());
    ArrayNode list = Values.list(call.rule(), response);
    JsonNode template = list.isEmpty() ? Json.object() : list.get(0).deepCopy();
    List<Entity> page =
        Paging.page(call.rule().declared().path("x-pages"), call.url(), response, entities);
    list.removeAll();
    for (Entity each : page) {
      ObjectNode entry = template.isObject() ? template.deepCopy() : Json.object();
      overlay(entry, each.fields(), call.rule().valueFields(), false);
      list.add(entry);
    }
    return response;
  }

  /** Copies the fields that a response declares and that fit its schemas. */
  private void overlay(
      ObjectNode target, JsonNode fields, Map<String, JsonNode> declared, boolean presentOnly) {
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      JsonNode schema = declared.get(field.getKey());
      boolean wanted = schema != null && (!presentOnly || target.has(field.getKey()));
      JsonNode fitted = wanted && schema != null ? fitting.fit(field.getValue(), schema) : null;
      if (fitted != null) {
        target.set(field.getKey(), fitted);
      }
    }
  }

  private static JsonNode parameters(Call call) {
    ObjectNode parameters = Json.object();
    call.path().forEach(parameters::put);
    for (String name : call.url().queryParameterNames()) {
      parameters.put(name, call.url().queryParameter(name));
    }
    return parameters;
  }

  /** Returns a value as a field's schema wants it, or null. */
  @Nullable JsonNode fit(JsonNode value, JsonNode schema) {
    return fitting.fit(value, schema);
  }

  /** Returns a response of the successful status. */
  static HttpReply success(Rule rule, JsonNode body) {
    SpecResponse success = rule.success();
    if (success == null || success.contentType() == null) {
      return HttpReply.json(success == null ? 200 : success.status(), "");
    }
    String type = success.contentType().replace("/*", "/plain");
    boolean text = type.startsWith("text/") && body.isTextual();
    return HttpReply.of(success.status(), type, text ? body.textValue() : body.toString());
  }

  /** Returns the response of a refusal: the documented one if there is any. */
  HttpReply refusal(@Nullable Rule rule, int status, String message) {
    String documented = rule == null ? null : rule.example(status);
    String body = documented;
    if (body == null) {
      String field = provider.root().path("x-error").path("message").path(0).asText("message");
      body = Json.object().put(field, message).toString();
    }
    return HttpReply.json(status, body).withHeader("X-Gangway-Reason", ascii(message));
  }

  private static String ascii(String text) {
    return text.replaceAll("[^ -~]", "?");
  }
}
