package dev.gangway.codegen;

import dev.gangway.codegen.ClientModel.ServerModel;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the servers that have an {@code x-server-name} into constants. */
final class ServerReader {
  private static final String NAME = "x-server-name";

  private final Problems problems;

  ServerReader(Problems problems) {
    this.problems = problems;
  }

  List<ServerModel> read(OpenAPI document) {
    List<ServerModel> servers = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    List<Server> declared = document.getServers() == null ? List.of() : document.getServers();
    for (int i = 0; i < declared.size(); i++) {
      Server server = declared.get(i);
      String constant = Extensions.text(server.getExtensions(), NAME);
      if (constant.isEmpty()) {
        continue;
      }
      String pointer = "/servers/" + i;
      if (!JavaText.isName(constant) || !taken.add(constant)) {
        problems.add(
            pointer + "/" + NAME,
            "\"" + constant + "\" is taken or no name for a constant. Write it as in STAGING.");
      }
      if (!isCallable(server.getUrl())) {
        problems.add(
            pointer + "/url",
            "\""
                + server.getUrl()
                + "\" cannot be called as it stands: it needs https://, a host and no variables. Complete it, or remove "
                + NAME
                + " to let the caller name the server.");
      }
      List<String> doc = Javadoc.paragraphs(null, server.getDescription(), server.getExtensions());
      servers.add(
          new ServerModel(
              constant,
              JavaText.literal(constant.toLowerCase(Locale.ROOT)),
              JavaText.literal(server.getUrl()),
              Javadoc.lines(92, doc.isEmpty() ? List.of(Javadoc.text(server.getUrl())) : doc)));
    }
    return servers;
  }

  private static boolean isCallable(String url) {
    try {
      URI uri = URI.create(url);
      return "https".equals(uri.getScheme())
          && uri.getHost() != null
          && uri.getQuery() == null
          && uri.getFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
