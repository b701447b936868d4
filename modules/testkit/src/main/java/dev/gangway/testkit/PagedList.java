package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.testkit.internal.TypedJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A list that is given page by page, as an operation's {@code x-pages} says. */
final class PagedList {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonNode pages;
  private final String example;
  private final List<JsonNode> entries;
  private final int perPage;

  private PagedList(JsonNode pages, String example, List<JsonNode> entries, int perPage) {
    this.pages = pages;
    this.example = example;
    this.entries = entries;
    this.perPage = perPage;
  }

  static PagedList of(Spec spec, SpecOperation operation, List<?> entries, int perPage) {
    JsonNode pages = spec.declared(operation).path("x-pages");
    if (!pages.isObject()) {
      List<String> others =
          spec.operations().stream()
              .filter(each -> spec.declared(each).has("x-pages"))
              .map(SpecOperation::id)
              .toList();
      throw new IllegalStateException(
          operation.id() + " has no pages: the spec has x-pages at " + others + ".");
    }
    if (perPage < 1) {
      throw new IllegalArgumentException("A page has at least 1 entry, not " + perPage + ".");
    }
    List<JsonNode> json = new ArrayList<>();
    for (Object entry : entries) {
      json.add(Json.read(TypedJson.write(entry.getClass(), entry)));
    }
    return new PagedList(pages, firstExample(operation), json, perPage);
  }

  private static String firstExample(SpecOperation operation) {
    return operation.responses().stream()
        .filter(SpecResponse::isSuccess)
        .flatMap(response -> response.answers().stream())
        .findFirst()
        .map(SpecExample::json)
        .orElse("{}");
  }

  /** Returns the whole body of the page that the request asks for. */
  JsonNode page(SpecRequest request) {
    String asked = asked(request);
    String by = pages.path("by").asText();
    long first = pages.path("first").asLong(1);
    long number = by.equals("page") ? (asked == null ? first : Long.parseLong(asked)) : 0;
    long start =
        switch (by) {
          case "page" -> (number - first) * perPage;
          case "offset" -> asked == null ? 0 : Long.parseLong(asked);
          default -> asked == null ? 0 : afterCursor(asked);
        };
    int from = (int) Math.max(0, Math.min(start, entries.size()));
    int to = Math.min(from + perPage, entries.size());
    ArrayNode items = NODES.arrayNode().addAll(entries.subList(from, to));
    JsonNode body = with(Json.read(example), "items", items);
    long last = first + Math.max(0, (entries.size() - 1) / perPage);
    body = with(body, "has-more", NODES.booleanNode(to < entries.size()));
    body = with(body, "is-last", NODES.booleanNode(to == entries.size()));
    body = with(body, "last-page", NODES.numberNode(last));
    body = with(body, "total", NODES.numberNode(entries.size()));
    body = with(body, "size", NODES.numberNode(perPage));
    body = with(body, "number", NODES.numberNode(by.equals("page") ? number : start));
    return with(body, "next", to < entries.size() ? cursor(to) : NODES.nullNode());
  }

  private @Nullable String asked(SpecRequest request) {
    String name = pages.path("parameter").asText();
    HttpUrl url = request.url();
    String query = url.queryParameter(name);
    return query == null ? request.headers().get(name) : query;
  }

  /** The cursor is the number of entries before the page, of the kind that the example shows. */
  private JsonNode cursor(int before) {
    JsonNode shown = at(Json.read(example), names("next"));
    return shown.isNumber() ? NODES.numberNode(before) : NODES.textNode(String.valueOf(before));
  }

  private long afterCursor(String cursor) {
    if (!pages.has("next-from-last")) {
      return Long.parseLong(cursor);
    }
    for (int i = 0; i < entries.size(); i++) {
      if (at(entries.get(i), names("next-from-last")).asText().equals(cursor)) {
        return i + 1L;
      }
    }
    return entries.size();
  }

  /** Returns the field names of a path, which the spec writes as a list or with dots between. */
  private List<String> names(String key) {
    JsonNode path = pages.path(key);
    List<String> names = new ArrayList<>();
    if (path.isArray()) {
      path.forEach(name -> names.add(name.asText()));
    } else if (!path.asText().isEmpty()) {
      names.addAll(List.of(path.asText().split("\\.")));
    }
    return names;
  }

  private static JsonNode at(JsonNode node, List<String> names) {
    JsonNode found = node;
    for (String name : names) {
      found = found.path(name);
    }
    return found;
  }

  /** Sets the field of this key, if the spec declares one. Without names it is the whole body. */
  private JsonNode with(JsonNode body, String key, JsonNode value) {
    List<String> names = names(key);
    if (names.isEmpty()) {
      return key.equals("items") ? value : body;
    }
    ObjectNode object = body instanceof ObjectNode whole ? whole : NODES.objectNode();
    ObjectNode holder = object;
    for (String name : names.subList(0, names.size() - 1)) {
      holder =
          holder.path(name) instanceof ObjectNode inner
              ? inner
              : Objects.requireNonNull(holder).putObject(name);
    }
    holder.set(names.get(names.size() - 1), value);
    return object;
  }
}
