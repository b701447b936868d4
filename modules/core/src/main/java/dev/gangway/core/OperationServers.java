package dev.gangway.core;

import dev.gangway.core.internal.request.WireText;
import dev.gangway.core.spec.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The servers that operations of a provider have of their own, beside those that its document names
 * for all. Immutable.
 *
 * <p>A client on one of the document's servers calls these operations on their own. A client with
 * another address, such as that of a test, sends them there too, unless its builder has an address
 * for their server.
 */
public final class OperationServers {
  private final List<String> documented;
  private final Map<String, Own> own;

  /**
   * A server of operations.
   *
   * @param server the documented one; null when all that is documented is a path
   * @param addresses for each of the document's servers; empty when all have the same
   */
  private record Own(String name, @Nullable Server server, List<String> addresses) {}

  private OperationServers(List<String> documented, Map<String, Own> own) {
    this.documented = documented;
    this.own = own;
  }

  /**
   * Returns no servers yet.
   *
   * @param documented the servers that the document names for all operations, as it writes them
   */
  public static OperationServers of(String... documented) {
    return new OperationServers(List.of(documented), Map.of());
  }

  /**
   * Returns these and another server, which {@link Operation#server()} knows by its name.
   *
   * @param addresses where it is for each of the document's servers, with the variables of that
   *     server in braces; none when it is the same for all
   */
  public OperationServers with(Server server, String... addresses) {
    return with(new Own(server.name(), server, List.of(addresses)));
  }

  /**
   * Returns these and a path, which {@link Operation#server()} knows as it is written. It takes the
   * place of the path of the document's servers.
   */
  public OperationServers within(String path) {
    return with(new Own(path, null, List.of()));
  }

  private OperationServers with(Own another) {
    Map<String, Own> all = new LinkedHashMap<>(own);
    all.put(another.name(), another);
    return new OperationServers(documented, all);
  }

  /**
   * Returns where the operations of each of these servers go.
   *
   * @param client where all other operations go
   * @param chosen whether it was given as a server of the document
   * @param told the servers that the builder was given for some of them
   */
  Map<String, Server> at(Server client, boolean chosen, Map<String, Server> told) {
    int index = -1;
    Map<String, String> values = null;
    for (int i = 0; i < documented.size() && values == null; i++) {
      index = i;
      values = new ServerTemplate(documented.get(i)).read(client.url(), chosen);
    }
    Map<String, Server> servers = new LinkedHashMap<>();
    for (Own each : own.values()) {
      Server toldServer = told.get(each.name());
      if (toldServer != null) {
        servers.put(each.name(), toldServer);
      } else if (each.server() == null) {
        servers.put(each.name(), within(client, each.name()));
      } else {
        servers.put(
            each.name(), values == null ? client : server(each, each.server(), index, values));
      }
    }
    requireKnown(told);
    return Map.copyOf(servers);
  }

  private static Server server(Own own, Server server, int index, Map<String, String> values) {
    if (own.addresses().isEmpty()) {
      return server;
    }
    ServerTemplate address = new ServerTemplate(own.addresses().get(index));
    values.forEach(
        (variable, value) -> {
          if (address.has(variable)) {
            address.check(variable, value);
          }
        });
    Server filled = Server.of(server.name(), address.fill(values));
    address.requireOwnHost(filled.url());
    return filled;
  }

  /** A base path that ends as a documented server's does is kept up to there. */
  private Server within(Server client, String path) {
    String base = client.url().encodedPath();
    String root =
        documented.stream()
            .map(each -> ServerTemplate.pathOf(each))
            .filter(base::endsWith)
            .findFirst()
            .orElse("/");
    HttpUrl url = client.url();
    String kept = base.substring(0, base.length() - root.length() + 1);
    Server within =
        Server.of(
            client.name(),
            url.newBuilder().encodedPath(kept).build()
                + path.substring(path.startsWith("/") ? 1 : 0));
    if (!within.url().encodedPath().startsWith(kept)
        || WireText.stepsOut(within.url().encodedPath())) {
      throw new IllegalArgumentException(
          "The path of an operation's own server leaves the base path. Correct it in the spec.");
    }
    return within;
  }

  private void requireKnown(Map<String, Server> told) {
    List<String> known = new ArrayList<>();
    own.values().stream().filter(each -> each.server() != null).forEach(e -> known.add(e.name()));
    for (String name : told.keySet()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "No operation has the server "
                + name
                + " of its own. Give server(own, used) one of "
                + known
                + ", or set the server of all operations with server(…) or baseUrl(…).");
      }
    }
  }
}
