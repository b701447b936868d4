package dev.gangway.codegen.diff;

import dev.gangway.codegen.model.ClientModel;
import dev.gangway.codegen.model.EventModel;
import dev.gangway.codegen.model.WebhookModel;
import dev.gangway.codegen.model.WebhookSourceModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A client, and where its parts are in the document.
 *
 * @param sources how the events come
 * @param event the sealed type of the events, if several come by one source
 * @param types the JSON pointers of types, by name
 * @param operations the JSON pointers of operations, by operationId
 */
public record DescribedClient(
    ClientModel client,
    List<WebhookModel> webhooks,
    List<WebhookSourceModel> sources,
    @Nullable EventModel event,
    Map<String, String> types,
    Map<String, String> operations) {

  String type(String name) {
    return types.getOrDefault(name, "/components/schemas/" + name);
  }

  String operation(String id) {
    return operations.getOrDefault(id, "/paths");
  }
}
