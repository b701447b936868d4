package dev.gangway.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Finds the operation of a request. A path with fewer parameters takes precedence. */
final class Routes {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

  private final List<Route> routes;

  /**
   * An operation with the values of its path parameters, or the status and the reason why there is
   * none.
   */
  record Match(
      @Nullable SpecOperation operation, Map<String, String> path, int status, String problem) {}

  private record Route(SpecOperation operation, List<Pattern> segments, List<String> names) {}

  Routes(List<SpecReader.Found> operations) {
    this.routes =
        operations.stream()
            .sorted(Comparator.comparingInt(found -> found.operation().parameters("path").size()))
            .map(found -> route(found.operation(), found.route()))
            .toList();
  }

  private static Route route(SpecOperation operation, String path) {
    List<Pattern> segments = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String segment : path.substring(1).split("/", -1)) {
      StringBuilder pattern = new StringBuilder();
      Matcher parameter = PARAMETER.matcher(segment);
      int end = 0;
      while (parameter.find()) {
        pattern.append(Pattern.quote(segment.substring(end, parameter.start()))).append("(.+)");
        names.add(parameter.group(1));
        end = parameter.end();
      }
      segments.add(Pattern.compile(pattern + Pattern.quote(segment.substring(end))));
    }
    return new Route(operation, segments, names);
  }

  Match match(String method, HttpUrl url) {
    TreeSet<String> methods = new TreeSet<>();
    for (Route route : routes) {
      Map<String, String> path = values(route, url.pathSegments());
      if (path != null && route.operation().method().equals(method)) {
        return new Match(route.operation(), path, 200, "");
      }
      if (path != null) {
        methods.add(route.operation().method());
      }
    }
    String request = method + " " + url.encodedPath();
    return methods.isEmpty()
        ? new Match(null, Map.of(), 404, request + ": the spec has no such path")
        : new Match(null, Map.of(), 405, request + ": the spec has only " + methods + " here");
  }

  private static @Nullable Map<String, String> values(Route route, List<String> segments) {
    if (segments.size() != route.segments().size()) {
      return null;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < segments.size(); i++) {
      Matcher matcher = route.segments().get(i).matcher(segments.get(i));
      if (!matcher.matches()) {
        return null;
      }
      for (int group = 1; group <= matcher.groupCount(); group++) {
        values.put(route.names().get(values.size()), matcher.group(group));
      }
    }
    return values;
  }
}
