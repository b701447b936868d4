package dev.gangway.codegen.entry;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.ClientModel.ApiModel;
import dev.gangway.codegen.model.ClientModel.CredentialModel;
import dev.gangway.codegen.model.ServerModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds names that the parts of a client take from each other. */
public final class Collisions {
  /** Methods that every client has. */
  public static final List<String> OWN = List.of("builder", "close", "codecs");

  public static void check(
      String client,
      Map<String, ApiModel> apis,
      Iterable<CredentialModel> credentials,
      Iterable<ServerModel> servers,
      Map<String, String> types,
      Problems problems) {
    Map<String, String> methods = new HashMap<>();
    for (String own : OWN) {
      methods.put(own, "one that every client has");
    }
    for (ApiModel api : apis.values()) {
      claim(methods, api.accessor(), "the accessor of " + api.name(), "/tags", problems);
    }
    for (ServerModel each : servers) {
      if (each.varies()) {
        claim(methods, each.factory(), "the server " + each.constant(), each.pointer(), problems);
      }
    }
    for (CredentialModel each : credentials) {
      if (each.bearer()) {
        String pointer = "/components/securitySchemes/" + each.scheme();
        claim(methods, each.method(), "the tokens of " + each.scheme(), pointer, problems);
      }
    }
    types.forEach(
        (type, pointer) -> {
          if (apis.containsKey(type)
              || type.equals(client + "Codecs")
              || type.equals(client + "Webhooks")) {
            problems.add(
                pointer,
                "the type would be called " + type + ", as a type of the client is. Rename it.");
          }
        });
  }

  private static void claim(
      Map<String, String> methods, String method, String use, String pointer, Problems problems) {
    String other = methods.putIfAbsent(method, use);
    if (other != null) {
      problems.add(
          pointer,
          "the client's method "
              + method
              + "() would be "
              + use
              + ", but is "
              + other
              + ". Rename the tag or the scheme.");
    }
  }

  private Collisions() {}
}
