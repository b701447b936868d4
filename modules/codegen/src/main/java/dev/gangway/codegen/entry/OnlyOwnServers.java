package dev.gangway.codegen.entry;

import dev.gangway.codegen.operation.ServerAddress;
import dev.gangway.codegen.operation.SpecOperation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives servers to a document that names none for all operations, though each of them has some: the
 * servers that most of them have.
 */
public final class OnlyOwnServers {

  public static void makeTheDocuments(OpenAPI document) {
    List<SpecOperation> operations = SpecOperation.all(document);
    if (namesServers(document) || !operations.stream().allMatch(OnlyOwnServers::isElsewhere)) {
      return;
    }
    Map<List<Server>, Long> counts = new LinkedHashMap<>();
    operations.forEach(each -> counts.merge(each.servers(), 1L, Long::sum));
    counts.entrySet().stream()
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .ifPresent(
            most -> {
              operations.stream()
                  .filter(each -> each.servers().equals(most.getKey()))
                  .forEach(each -> each.operation().setServers(List.of()));
              document.setServers(most.getKey());
            });
  }

  private static boolean namesServers(OpenAPI document) {
    return document.getServers() != null
        && document.getServers().stream().anyMatch(each -> !each.getUrl().equals("/"));
  }

  private static boolean isElsewhere(SpecOperation operation) {
    return operation.servers().stream().anyMatch(ServerAddress::isAbsolute);
  }

  private OnlyOwnServers() {}
}
