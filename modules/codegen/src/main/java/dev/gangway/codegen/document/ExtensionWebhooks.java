package dev.gangway.codegen.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code x-webhooks}, as documents of OpenAPI 3.0 write what 3.1 calls {@code webhooks}. The
 * host's parser knows nothing of them there, so it reads them as paths of a document of their own.
 */
final class ExtensionWebhooks {

  static void read(ObjectNode tree, @Nullable OpenAPI document) {
    if (document == null
        || document.getWebhooks() != null
        || !tree.path("openapi").asText().startsWith("3.0")
        || !(tree.get("x-webhooks") instanceof ObjectNode events)) {
      return;
    }
    ObjectNode standIn = tree.objectNode();
    standIn.set("openapi", tree.get("openapi"));
    standIn.set("info", tree.get("info"));
    ObjectNode paths = standIn.putObject("paths");
    List<String> names = new ArrayList<>();
    events
        .properties()
        .forEach(each -> paths.set("/" + add(names, each.getKey()), each.getValue()));
    @Nullable OpenAPI parsed =
        new OpenAPIV3Parser().parseJsonNode(null, standIn, new ParseOptions()).getOpenAPI();
    if (parsed == null || parsed.getPaths() == null) {
      return;
    }
    Map<String, PathItem> webhooks = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      @Nullable PathItem item = parsed.getPaths().get("/" + i);
      if (item != null) {
        webhooks.put(names.get(i), item);
      }
    }
    document.setWebhooks(webhooks);
  }

  private static int add(List<String> names, String name) {
    names.add(name);
    return names.size() - 1;
  }

  private ExtensionWebhooks() {}
}
