package dev.gangway.codegen.operation;

import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a server of an operation's own is, for a client on one of the document's servers.
 *
 * @param declared the server as the document has it
 * @param url its address with variables, complete
 */
public record ServerAddress(Server declared, String url, Map<String, ServerVariable> variables) {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

  /** Returns the address, or null if there is none: a path does not say where it is. */
  public static @Nullable ServerAddress of(Server own, Server client) {
    if (isAbsolute(own)) {
      return new ServerAddress(own, own.getUrl(), variables(own));
    }
    return isAbsolute(client) ? beside(own, own.getUrl(), client) : null;
  }

  /** Returns the path of the own server at the host of the client's. */
  public static ServerAddress moved(Server own, Server client) {
    return beside(own, own.getUrl().substring(origin(own).length()), client);
  }

  private static ServerAddress beside(Server own, String path, Server client) {
    Map<String, ServerVariable> variables = new LinkedHashMap<>(variables(client));
    variables.putAll(variables(own));
    return new ServerAddress(own, origin(client) + path(path), variables);
  }

  /** Returns the path of a server without a slash at its end, {@code /} for none. */
  public static String path(String relative) {
    String path = relative.replaceFirst("^(\\./|/|\\.$)?", "/");
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  public static boolean isAbsolute(Server server) {
    return server.getUrl().contains("://");
  }

  public static String origin(Server server) {
    int slash = server.getUrl().indexOf('/', server.getUrl().indexOf("://") + 3);
    return slash < 0 ? server.getUrl() : server.getUrl().substring(0, slash);
  }

  public static boolean isAmong(Server server, Collection<Server> servers) {
    return servers.stream().anyMatch(each -> withoutSlash(each).equals(withoutSlash(server)));
  }

  private static String withoutSlash(Server server) {
    return server.getUrl().replaceFirst("/$", "");
  }

  public static Map<String, ServerVariable> variables(Server server) {
    return server.getVariables() == null ? Map.of() : server.getVariables();
  }

  /** Returns the address with the default of each variable. */
  public String filled() {
    return filled(variable -> true);
  }

  /** Returns the address with the defaults of the variables that a client's server has not too. */
  public String filledBeside(Server client) {
    return filled(name -> !client.getUrl().contains("{" + name + "}") || !isShared(name, client));
  }

  /** What the client's may be, the own may be. */
  private boolean isShared(String name, Server client) {
    List<String> own = values(variables.get(name));
    List<String> given = values(variables(client).get(name));
    return own.isEmpty() || (!given.isEmpty() && own.containsAll(given));
  }

  private static List<String> values(@Nullable ServerVariable variable) {
    return variable == null || variable.getEnum() == null ? List.of() : variable.getEnum();
  }

  private String filled(Predicate<String> which) {
    return VARIABLE
        .matcher(url)
        .replaceAll(
            found -> {
              ServerVariable variable = variables.get(found.group(1));
              return Matcher.quoteReplacement(
                  variable == null || variable.getDefault() == null || !which.test(found.group(1))
                      ? found.group()
                      : variable.getDefault());
            });
  }

  /** Returns a server of the document with this address. */
  public Server server() {
    Server server = new Server().url(url).description(declared.getDescription());
    server.setExtensions(declared.getExtensions());
    io.swagger.v3.oas.models.servers.ServerVariables all =
        new io.swagger.v3.oas.models.servers.ServerVariables();
    all.putAll(variables);
    return server.variables(all);
  }
}
