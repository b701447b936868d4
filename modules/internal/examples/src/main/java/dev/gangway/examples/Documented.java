package dev.gangway.examples;

import dev.gangway.core.Server;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import java.util.function.Consumer;

/** A provider that answers as it documents, on this machine. */
final class Documented {

  /** Returns what the provider documents, as its client brings it along. */
  static Spec spec(Class<?> client) {
    String provider =
        client.getPackageName().substring(client.getPackageName().lastIndexOf('.') + 1);
    return Spec.ofResource(client, "/gangway/" + provider + "/openapi.yaml");
  }

  /** Runs a task against a server that answers with the documented examples. */
  static void run(Class<?> client, Consumer<Server> task) {
    run(client, server -> {}, task);
  }

  /**
   * Runs a task against a server that answers with the documented examples.
   *
   * @param setting chooses other examples for the next responses
   */
  static void run(Class<?> client, Consumer<SpecServer> setting, Consumer<Server> task) {
    try (SpecServer server = SpecServer.start(spec(client))) {
      setting.accept(server);
      System.out.printf(
          "%s, answering with the examples of its documentation, at %s%n%n",
          client.getSimpleName(), server.url());
      task.accept(server(server));
    }
  }

  static Server server(SpecServer server) {
    return Server.of("documented", server.url().toString());
  }

  private Documented() {}
}
