package dev.gangway.codegen.entry;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where logins go. A token endpoint on one of the document's own servers belongs to whichever
 * server a client uses: staging's logins go to staging. Such an address becomes relative.
 */
public final class TokenUrl {
  private final List<URI> servers;

  public TokenUrl(OpenAPI document) {
    this.servers =
        document.getServers() == null
            ? List.of()
            : document.getServers().stream()
                .map(Server::getUrl)
                .map(TokenUrl::parse)
                .filter(Objects::nonNull)
                .toList();
  }

  /** Returns the address as documented, or relative to the server. */
  public String of(String documented) {
    @Nullable URI url = parse(documented);
    if (url == null || url.getRawFragment() != null) {
      return documented;
    }
    for (URI server : servers) {
      if (isSame(url, server)) {
        return relative(url, server);
      }
    }
    return documented;
  }

  private static String relative(URI url, URI server) {
    String base =
        server.getRawPath().endsWith("/") ? server.getRawPath() : server.getRawPath() + "/";
    String path = url.getRawPath();
    String within = path.startsWith(base) ? path.substring(base.length()) : path;
    return url.getRawQuery() == null ? within : within + "?" + url.getRawQuery();
  }

  private static boolean isSame(URI one, URI other) {
    return one.getScheme().equalsIgnoreCase(other.getScheme())
        && one.getHost().equalsIgnoreCase(other.getHost())
        && one.getPort() == other.getPort();
  }

  /** Returns the address if it is absolute, or null; one with parts in braces is not. */
  private static @Nullable URI parse(@Nullable String url) {
    try {
      URI parsed = url == null ? null : URI.create(url);
      return parsed == null || parsed.getScheme() == null || parsed.getHost() == null
          ? null
          : parsed;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
