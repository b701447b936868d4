package dev.gangway.core.internal.http;

import dev.gangway.core.internal.request.Annotations;
import dev.gangway.core.spec.Styled;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;
import retrofit2.http.Query;

/**
 * The URL of a request without anything that was given to the client at run time, except for
 * scheme, host and port of the server.
 */
public final class ScrubbedUrl {
  private static final String REDACTED = "REDACTED";
  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

  /**
   * Returns the URL. A base path is redacted as a whole, since the address of a gateway can hold a
   * key.
   *
   * @param path the path's template
   * @param request names the query parameters; null if there are none
   */
  public static String of(HttpUrl server, String path, @Nullable Request request) {
    StringBuilder url = new StringBuilder(server.scheme()).append("://");
    url.append(server.host().indexOf(':') < 0 ? server.host() : "[" + server.host() + "]");
    if (server.port() != HttpUrl.defaultPort(server.scheme())) {
      url.append(':').append(server.port());
    }
    if (server.encodedPath().length() > 1) {
      url.append('/').append(REDACTED);
    }
    url.append(PARAMETER.matcher(path).replaceAll(REDACTED));
    char separator = '?';
    for (String name : request == null ? Set.<String>of() : queryNames(request)) {
      url.append(separator).append(name).append('=').append(REDACTED);
      separator = '&';
    }
    return url.toString();
  }

  /** Returns the names that the spec declares: the keys of a map can be anything. */
  private static Set<String> queryNames(Request request) {
    Set<String> sent = request.url().queryParameterNames();
    Invocation invocation = request.tag(Invocation.class);
    Set<String> names = new LinkedHashSet<>();
    if (sent.isEmpty() || invocation == null) {
      return names;
    }
    for (var annotations : invocation.method().getParameterAnnotations()) {
      Query query = Annotations.find(Query.class, annotations);
      Styled styled = Annotations.find(Styled.class, annotations);
      String name = query != null ? query.value() : styled != null ? styled.name() : "";
      if (sent.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private ScrubbedUrl() {}
}
