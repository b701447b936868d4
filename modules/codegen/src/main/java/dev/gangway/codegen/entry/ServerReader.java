package dev.gangway.codegen.entry;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.ServerModel;
import dev.gangway.codegen.model.ServerVariableModel;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.JavaText;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.SpecContext;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariable;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads servers into constants. Without an {@code x-server-name} a server is named by what its
 * description or address tells, and left to the caller if it cannot be called as it stands.
 */
public final class ServerReader {
  /** How a constant says whose server it is. */
  private static final Doc OWN =
      Doc.of(
          "Only operations that declare this server use it. {@link Builder#server(Server, Server)} replaces it for them.");

  static final String NAME = "x-server-name";
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

  private final Problems problems;
  private final Set<String> taken = new HashSet<>();
  private final Map<ServerModel, String> pointers = new LinkedHashMap<>();

  public ServerReader(SpecContext context) {
    this.problems = context.problems();
  }

  public List<ServerModel> read(OpenAPI document) {
    List<ServerModel> servers = new ArrayList<>();
    List<Server> declared = document.getServers() == null ? List.of() : document.getServers();
    for (int i = 0; i < declared.size(); i++) {
      Server server = declared.get(i);
      String pointer = "/servers/" + i;
      String url = filledIn(server);
      String name = Extensions.text(server.getExtensions(), NAME);
      boolean isCallersOwn = !server.getUrl().startsWith("https://") || !isCallable(url);
      if (name.isEmpty() && isCallersOwn) {
        continue;
      }
      String constant = name.isEmpty() ? nameOf(server, url, taken) : name;
      take(constant, pointer + "/" + NAME);
      if (!isCallable(url)) {
        problems.add(
            pointer + "/url",
            "\""
                + server.getUrl()
                + "\" cannot be called: it needs https://, a host, no user and a default for each variable. Complete it, or remove "
                + NAME
                + " to let the caller set the server.");
      }
      servers.add(
          model(
              server,
              constant,
              url,
              JavaNames.member(constant.toLowerCase(Locale.ROOT)),
              "/servers",
              Doc.NONE));
    }
    return servers;
  }

  /** Returns the constant of a server that operations have of their own. */
  ServerModel constant(Server server, String pointer) {
    String name = Extensions.text(server.getExtensions(), NAME);
    String url = filledIn(server);
    if (!name.isEmpty() && (!JavaText.isName(name) || taken.contains(name))) {
      problems.mend(pointer, refusal(name), "It is named by its host.");
      name = "";
    }
    String constant = name.isEmpty() ? hostOf(url, taken) : name;
    taken.add(constant);
    return model(
        server,
        constant,
        url,
        JavaNames.member(constant.toLowerCase(Locale.ROOT)) + "Server",
        pointer,
        OWN);
  }

  /** Returns the place of each server in the document. */
  public Map<ServerModel, String> pointers() {
    return pointers;
  }

  private void take(String constant, String pointer) {
    if (!JavaText.isName(constant) || !taken.add(constant)) {
      problems.add(pointer, refusal(constant));
    }
  }

  private static String refusal(String constant) {
    return "\"" + constant + "\" is taken or cannot name a constant. Use a name such as STAGING.";
  }

  private ServerModel model(
      Server server, String constant, String url, String factory, String pointer, Doc remark) {
    List<Doc> doc =
        new ArrayList<>(Javadoc.paragraphs(null, server.getDescription(), server.getExtensions()));
    if (doc.isEmpty()) {
      doc.add(Javadoc.text(url));
    }
    if (!remark.isEmpty()) {
      doc.add(remark);
    }
    ServerModel model =
        new ServerModel(
            Identifier.of(JavaText.isName(constant) ? constant : JavaNames.constant(constant)),
            Literal.of(constant.toLowerCase(Locale.ROOT)),
            Literal.of(url),
            Javadoc.lines(92, doc),
            Literal.of(server.getUrl()),
            Identifier.of(factory),
            variables(server));
    pointers.put(model, pointer);
    return model;
  }

  private static List<ServerVariableModel> variables(Server server) {
    List<ServerVariableModel> variables = new ArrayList<>();
    Matcher names = VARIABLE.matcher(server.getUrl());
    Set<String> seen = new HashSet<>();
    while (names.find()) {
      ServerVariable variable = declared(server).get(names.group(1));
      if (variable != null && seen.add(names.group(1))) {
        List<Doc> doc = new ArrayList<>(Javadoc.paragraphs(null, variable.getDescription(), null));
        if (variable.getEnum() != null && !variable.getEnum().isEmpty()) {
          doc.add(Doc.of("One of {}.", Javadoc.text(String.join(", ", variable.getEnum()))));
        }
        doc.add(Doc.of("Defaults to {}.", Javadoc.text(variable.getDefault())));
        String name = JavaNames.member(names.group(1));
        variables.add(
            new ServerVariableModel(
                Identifier.of(name),
                Literal.of(names.group(1)),
                variable.getEnum() == null
                    ? List.of()
                    : variable.getEnum().stream().map(Literal::of).toList(),
                Javadoc.param(94, Identifier.of(name), doc)));
      }
    }
    return variables;
  }

  private static Map<String, ServerVariable> declared(Server server) {
    Map<String, ServerVariable> declared = new HashMap<>();
    if (server.getVariables() != null) {
      declared.putAll(server.getVariables());
    }
    return declared;
  }

  /** Returns the URL with the defaults of its variables. */
  private static String filledIn(Server server) {
    Map<String, ServerVariable> declared = declared(server);
    return VARIABLE
        .matcher(server.getUrl())
        .replaceAll(
            found -> {
              ServerVariable variable = declared.get(found.group(1));
              return Matcher.quoteReplacement(
                  variable == null || variable.getDefault() == null
                      ? found.group()
                      : variable.getDefault());
            });
  }

  /** Returns a name that no earlier server has, made of its path or host where it needs to be. */
  private static String nameOf(Server server, String url, Set<String> taken) {
    String path = URI.create(url).getPath();
    String chosen = ServerNames.of(server.getDescription(), server.getUrl());
    List<String> names =
        List.of(
            chosen,
            path == null || path.length() < 2 ? chosen : JavaNames.constant(chosen + " " + path));
    return names.stream()
        .filter(each -> !taken.contains(each))
        .findFirst()
        .orElseGet(() -> hostOf(url, taken));
  }

  /** Returns the host as a name, with the path where another server has the same host. */
  private static String hostOf(String url, Set<String> taken) {
    URI uri = URI.create(url);
    String host = JavaNames.constant(uri.getHost());
    String name = taken.contains(host) ? JavaNames.constant(uri.getHost() + uri.getPath()) : host;
    while (taken.contains(name)) {
      name += "_";
    }
    return name;
  }

  static boolean isCallable(String url) {
    try {
      URI uri = URI.create(url);
      return "https".equals(uri.getScheme())
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getPort() <= 65_535
          && uri.getPort() != 0
          && uri.getQuery() == null
          && uri.getFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
