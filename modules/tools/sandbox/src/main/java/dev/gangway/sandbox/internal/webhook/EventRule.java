package dev.gangway.sandbox.internal.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.sandbox.internal.spec.Provider;
import java.util.ArrayList;
import java.util.List;

/**
 * When an event is sent, from the {@code x-sandbox} of its operation.
 *
 * @param on the path of the objects that it is about, in the spec
 * @param field the field whose changes it tells
 * @param value the value that the field must have; empty for any
 */
record EventRule(String event, String on, String field, String value) {

  static List<EventRule> of(Provider provider) {
    List<EventRule> rules = new ArrayList<>();
    provider
        .root()
        .path("webhooks")
        .properties()
        .forEach(
            each -> {
              JsonNode operation = provider.document().resolve(each.getValue()).path("post");
              JsonNode settings = operation.path("x-sandbox");
              if (settings.has("on")) {
                rules.add(
                    new EventRule(
                        each.getKey(),
                        settings.path("on").asText(),
                        settings.path("field").asText(),
                        settings.path("value").asText()));
              }
            });
    return rules;
  }

  boolean matches(String template, String changed, String now) {
    return on.equals(template) && field.equals(changed) && (value.isEmpty() || value.equals(now));
  }
}
