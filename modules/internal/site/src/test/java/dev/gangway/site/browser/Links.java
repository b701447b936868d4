package dev.gangway.site.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The anchors and the links of all pages, as they are after the scripts ran. */
final class Links {
  private final Path root;
  private final Map<Path, Set<String>> anchors = new TreeMap<>();
  private final Map<Path, Set<String>> links = new TreeMap<>();

  Links(Path root) {
    this.root = root;
  }

  /** Adds a page that the browser has open. */
  synchronized void add(Path page, JsonNode found) {
    anchors.put(page, texts(found.path("ids")));
    links.put(page, texts(found.path("links")));
  }

  static Set<String> texts(JsonNode array) {
    Set<String> texts = new HashSet<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  /** Returns the links that do not resolve. Those to other sites need only be well formed. */
  synchronized List<Fault> broken() {
    List<Fault> broken = new ArrayList<>();
    links.forEach(
        (page, found) ->
            found.stream()
                .filter(link -> !resolves(link))
                .sorted()
                .forEach(link -> broken.add(new Fault(Rule.LINKS, page, shown(link)))));
    return broken;
  }

  private String shown(String link) {
    return link.replace(root.toUri().toString(), "") + " does not resolve";
  }

  private boolean resolves(String link) {
    URI target = URI.create(link);
    if (!"file".equals(target.getScheme())) {
      return "https".equals(target.getScheme()) && target.getHost() != null;
    }
    Path page = root.relativize(Path.of(target.getPath()));
    String anchor = target.getRawFragment();
    return anchors.containsKey(page)
        && (anchor == null
            || anchors.get(page).contains(URLDecoder.decode(anchor, StandardCharsets.UTF_8)));
  }
}
