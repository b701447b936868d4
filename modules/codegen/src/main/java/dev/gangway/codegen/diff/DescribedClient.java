package dev.gangway.codegen.diff;

import dev.gangway.codegen.model.ClientModel;
import dev.gangway.codegen.model.WebhookModel;
import java.util.List;
import java.util.Map;

/**
 * A client, and where its parts are in the document.
 *
 * @param types the JSON pointers of types, by name
 * @param operations the JSON pointers of operations, by operationId
 */
public record DescribedClient(
    ClientModel client,
    List<WebhookModel> webhooks,
    Map<String, String> types,
    Map<String, String> operations) {

  String type(String name) {
    return types.getOrDefault(name, "/components/schemas/" + name);
  }

  String operation(String id) {
    return operations.getOrDefault(id, "/paths");
  }
}
