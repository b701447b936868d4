package dev.gangway.codegen.entry;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.ServerModel;
import dev.gangway.codegen.operation.CalledServer;
import dev.gangway.codegen.operation.ServerAddress;
import dev.gangway.codegen.operation.SpecOperation;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.SpecContext;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the servers that operations have of their own. Where the document's servers are
 * environments, an operation follows the one that the client is on, as far as names show it.
 */
public final class OwnServers {
  private static final Pattern PATH =
      Pattern.compile("(/(?!\\.{1,2}(/|$))[\\w.~!$&'()*+,;=:@-]+)+|/");
  private static final Pattern PLAIN =
      Pattern.compile("http://(?!localhost|127\\.|\\[|\\{)(?=.)", Pattern.CASE_INSENSITIVE);

  private final List<Server> documented;
  private final ServerReader reader;
  private final Problems problems;
  private final Map<List<String>, ServerModel> servers = new LinkedHashMap<>();
  private final Set<Code> steps = new LinkedHashSet<>();

  public OwnServers(SpecContext context, ServerReader reader) {
    List<Server> declared = context.document().getServers();
    this.documented =
        declared == null || declared.isEmpty() ? List.of(new Server().url("/")) : declared;
    this.reader = reader;
    this.problems = context.problems();
  }

  /** Returns the constants. */
  public List<ServerModel> servers() {
    return List.copyOf(servers.values());
  }

  /** Returns the lines of the expression that sets them in the client, if any. */
  public List<Code> expression() {
    List<Code> lines = new ArrayList<>();
    if (!steps.isEmpty()) {
      lines.add(
          Code.of("OperationServers.of({})", literals(documented.stream().map(Server::getUrl))));
      steps.forEach(each -> lines.add(Code.of("    {}", each)));
    }
    return lines;
  }

  private static Code literals(Stream<String> texts) {
    return Code.join(", ", texts.map(Literal::of).toList());
  }

  public CalledServer read(SpecOperation operation) {
    List<Server> own = operation.servers();
    if (own.stream().allMatch(each -> ServerAddress.isAmong(each, documented))) {
      return CalledServer.ON_THE_CLIENTS;
    }
    CalledServer called = called(operation, own);
    if (called != null) {
      return called;
    }
    String refusal =
        "the server of the operation, "
            + own.get(0).getUrl()
            + ", cannot be called: it needs https://, a host, no user and a default for each variable. Complete it, or remove the operation's servers.";
    CalledServer encrypted = called(operation, own.stream().map(OwnServers::encrypted).toList());
    if (encrypted == null) {
      problems.add(operation.pointer(), refusal);
      return CalledServer.ON_THE_CLIENTS;
    }
    problems.mend(operation.pointer(), refusal, "The client calls it with https.");
    return encrypted;
  }

  /** Requests and credentials never travel unencrypted, except on one machine. */
  private static Server encrypted(Server server) {
    Server encrypted =
        new Server()
            .url(PLAIN.matcher(server.getUrl()).replaceFirst("https://"))
            .description(server.getDescription())
            .variables(server.getVariables());
    encrypted.setExtensions(server.getExtensions());
    return encrypted;
  }

  private @Nullable CalledServer called(SpecOperation operation, List<Server> own) {
    if (documented.stream().noneMatch(each -> each.getUrl().startsWith("https://"))) {
      for (Server each : own) {
        String path = pathOf(each);
        if (path != null) {
          return within(path);
        }
      }
    }
    List<ServerAddress> addresses = new ArrayList<>();
    for (int i = 0; i < documented.size(); i++) {
      addresses.add(address(i, own));
    }
    return addresses.stream().allMatch(Objects::isNull) ? null : named(operation, addresses);
  }

  /** Returns the path of a server at the document's host, or null if it is elsewhere. */
  private @Nullable String pathOf(Server own) {
    boolean moves = ServerAddress.isAbsolute(own) && isBesideAny(own);
    if (ServerAddress.isAbsolute(own) && !moves) {
      return null;
    }
    String url = new ServerAddress(own, own.getUrl(), ServerAddress.variables(own)).filled();
    String path =
        ServerAddress.path(moves ? url.substring(ServerAddress.origin(own).length()) : url);
    return PATH.matcher(path).matches() ? path : null;
  }

  private CalledServer within(String path) {
    steps.add(Code.of(".within({})", Literal.of(path)));
    return new CalledServer(Literal.of(path), path);
  }

  private boolean isBesideAny(Server own) {
    return documented.stream()
        .filter(ServerAddress::isAbsolute)
        .anyMatch(each -> ServerAddress.origin(each).equals(ServerAddress.origin(own)));
  }

  private @Nullable ServerAddress address(int index, List<Server> own) {
    Server client = documented.get(index);
    if (ServerAddress.isAmong(client, own)) {
      return ServerAddress.of(client, client);
    }
    Server twin = twin(index, own);
    return Stream.concat(Stream.ofNullable(twin), own.stream())
        .map(each -> address(each, client, each.equals(twin)))
        .filter(each -> each != null && ServerReader.isCallable(each.filled()))
        .findFirst()
        .orElse(null);
  }

  private @Nullable ServerAddress address(Server own, Server client, boolean isTwin) {
    return !isTwin
            && ServerAddress.isAbsolute(own)
            && ServerAddress.isAbsolute(client)
            && isBesideAny(own)
        ? ServerAddress.moved(own, client)
        : ServerAddress.of(own, client);
  }

  /** Returns the server of the same environment: of the same name, or at the same place. */
  private @Nullable Server twin(int index, List<Server> own) {
    Server client = documented.get(index);
    return own.stream()
        .filter(each -> isNamedAlike(each, client))
        .findFirst()
        .orElse(own.size() > 1 && own.size() == documented.size() ? own.get(index) : null);
  }

  private static boolean isNamedAlike(Server one, Server other) {
    String name = Extensions.text(one.getExtensions(), ServerReader.NAME);
    String description = one.getDescription() == null ? "" : one.getDescription().strip();
    return (!name.isEmpty()
            && name.equals(Extensions.text(other.getExtensions(), ServerReader.NAME)))
        || (!description.isEmpty()
            && other.getDescription() != null
            && description.equalsIgnoreCase(other.getDescription().strip()));
  }

  /** Returns what the client calls, under a name that other operations there share. */
  private CalledServer named(SpecOperation operation, List<@Nullable ServerAddress> addresses) {
    ServerAddress first = first(addresses);
    if (first == null) {
      return CalledServer.ON_THE_CLIENTS;
    }
    List<String> urls = new ArrayList<>();
    for (int i = 0; i < documented.size(); i++) {
      ServerAddress address = addresses.get(i);
      urls.add(address == null ? first.filled() : address.filledBeside(documented.get(i)));
    }
    boolean same = urls.stream().allMatch(first.filled()::equals);
    List<String> key = new ArrayList<>(urls);
    key.add(first.url());
    ServerModel model = servers.get(key);
    if (model == null) {
      model = reader.constant(first.server(), operation.pointer());
      servers.put(key, model);
      steps.add(
          same
              ? Code.of(".with({})", model.constant())
              : Code.of(".with({}, {})", model.constant(), literals(urls.stream())));
    }
    return new CalledServer(model.serverName(), first.filled());
  }

  /** Returns the first address that is not the client's, or null if all are. */
  private @Nullable ServerAddress first(List<@Nullable ServerAddress> addresses) {
    for (int i = 0; i < documented.size(); i++) {
      ServerAddress address = addresses.get(i);
      if (address != null && !ServerAddress.isAmong(address.server(), List.of(documented.get(i)))) {
        return address;
      }
    }
    return null;
  }
}
