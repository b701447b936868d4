package dev.gangway.sandbox.internal.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.sandbox.internal.spec.Json;
import dev.gangway.sandbox.internal.spec.Provider;
import dev.gangway.sandbox.internal.spec.Rule;
import dev.gangway.sandbox.internal.spec.Walk;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The operations as JSON, with what they do, and the magic values that choose how things end. */
final class Operations {

  static ObjectNode of(List<Provider> providers) {
    ObjectNode json = Json.object();
    for (Provider provider : providers) {
      ObjectNode shown = json.putObject(provider.name());
      for (Rule rule : provider.rules().values()) {
        ObjectNode each = shown.withArray("/operations").addObject();
        each.put("id", rule.operation().id());
        each.put("method", rule.operation().method());
        each.put("path", "/" + provider.name() + rule.operation().path());
        each.put("does", rule.kind().name().toLowerCase(Locale.ROOT));
        each.put("summary", rule.declared().path("summary").asText());
        addMagic(provider, rule, each);
      }
    }
    return json;
  }

  private static void addMagic(Provider provider, Rule rule, ObjectNode each) {
    if (rule.kind() != Rule.Kind.CREATE && !rule.settings().has("resource")) {
      return;
    }
    String template = rule.kind() == Rule.Kind.CREATE ? rule.collection() + "/{}" : rule.resource();
    for (Map.Entry<String, Walk> walk : provider.walks(template).entrySet()) {
      ObjectNode magic = each.withArray("/magic").addObject();
      magic.put("field", walk.getKey()).put("otherwise", walk.getValue().end());
      List<String> ends = walk.getValue().ends();
      for (int i = 0; i < ends.size(); i++) {
        ObjectNode end = magic.withArray("/ends").addObject();
        end.put("value", ends.get(i)).put("text", "+" + ends.get(i).toLowerCase(Locale.ROOT));
        end.put("amount", "….9" + (i + 1));
      }
    }
  }

  private Operations() {}
}
