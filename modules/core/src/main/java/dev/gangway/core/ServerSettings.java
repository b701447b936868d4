package dev.gangway.core;

import dev.gangway.core.internal.Arguments;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The servers that a builder was given. */
final class ServerSettings {
  private final Map<String, Server> told = new LinkedHashMap<>();
  private OperationServers operations = OperationServers.of();
  private @Nullable Server server;
  private boolean chosen;

  /** Notes the server of all operations, and whether it was given as one of the provider's. */
  void server(Server server, boolean chosen) {
    this.server = server;
    this.chosen = chosen;
  }

  void server(Server own, Server used) {
    told.put(Arguments.notNull(own, "own").name(), Arguments.notNull(used, "used"));
  }

  void operations(OperationServers operations) {
    this.operations = operations;
  }

  /**
   * Returns the server of all operations.
   *
   * @throws IllegalStateException when none was given
   */
  Server required(String client, String whereToSend) {
    if (server == null) {
      throw new IllegalStateException(
          client + " needs to know where to send calls. Add " + whereToSend + ".");
    }
    return server;
  }

  /**
   * Returns the servers that operations have of their own, for a client of this server.
   *
   * @throws IllegalArgumentException when one would be called without TLS, and the client's is not
   */
  Map<String, Server> own(Server client) {
    Map<String, Server> own = operations.at(client, chosen, told);
    for (Server each : own.values()) {
      if (client.url().isHttps() && !each.url().isHttps()) {
        throw new IllegalArgumentException(
            "The servers of a client whose server has https must have https too, but the one at "
                + each.url().host()
                + " has http. Correct its address.");
      }
    }
    return own;
  }
}
