package dev.gangway.codegen.entry;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.ApiModel;
import dev.gangway.codegen.model.CredentialModel;
import dev.gangway.codegen.model.ServerModel;
import dev.gangway.codegen.print.Identifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds names that the parts of a client take from each other. */
public final class Collisions {
  /** Methods that every client has. */
  public static final List<String> OWN = List.of("builder", "close", "codecs");

  public static void check(
      Identifier client,
      Map<String, ApiModel> apis,
      Iterable<CredentialModel> credentials,
      Map<ServerModel, String> servers,
      Map<String, String> types,
      Problems problems) {
    Map<String, String> methods = new HashMap<>();
    for (String own : OWN) {
      methods.put(own, "a method of every client");
    }
    for (ApiModel api : apis.values()) {
      claim(methods, api.accessor().toString(), "the accessor of " + api.name(), "/tags", problems);
    }
    servers.forEach(
        (each, pointer) -> {
          if (each.varies()) {
            String use = "the server " + each.constant();
            claim(methods, each.factory().toString(), use, pointer, problems);
          }
        });
    for (CredentialModel each : credentials) {
      if (each.bearer()) {
        String pointer = "/components/securitySchemes/" + each.scheme();
        claim(
            methods,
            each.method().toString(),
            "the token source of " + each.scheme(),
            pointer,
            problems);
      }
    }
    types.forEach((type, pointer) -> refuseOwn(client, apis, type, pointer, problems));
  }

  private static void refuseOwn(
      Identifier client,
      Map<String, ApiModel> apis,
      String type,
      String pointer,
      Problems problems) {
    if (apis.containsKey(type)
        || type.equals(client + "Codecs")
        || type.equals(client + "Event")
        || type.equals(client + "Webhooks")) {
      problems.add(
          pointer,
          "the type would be called " + type + ", which is a type of the client. Rename it.");
    }
  }

  private static void claim(
      Map<String, String> methods, String method, String use, String pointer, Problems problems) {
    String other = methods.putIfAbsent(method, use);
    if (other != null) {
      problems.add(
          pointer,
          use
              + " would be the client's method "
              + method
              + "(), which is already "
              + other
              + ". Rename the tag or the scheme.");
    }
  }

  private Collisions() {}
}
