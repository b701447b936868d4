package dev.gangway.sandbox.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.sandbox.internal.spec.Values;
import dev.gangway.sandbox.internal.state.Entity;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Cuts lists into pages, and says in a response where the page stands. */
final class Paging {
  private static final int DEFAULT_SIZE = 8;

  /**
   * Returns the requested page of a list; the whole list if the operation has no pages.
   *
   * @param pages the operation's {@code x-pages}
   * @param response the response, whose fields are set
   */
  static List<Entity> page(JsonNode pages, HttpUrl url, JsonNode response, List<Entity> all) {
    if (!pages.isObject() || !pages.path("by").asText().equals("page")) {
      return all;
    }
    ObjectNode meta = holder(pages, response);
    int size = size(pages, url, meta, response);
    int first = pages.path("first").asInt(1);
    long number = number(url.queryParameter(pages.path("parameter").asText()), first);
    int count = Math.max(1, (all.size() + size - 1) / size);
    long from = Math.max(0, Math.min(all.size(), (number - first) * size));
    int to = (int) Math.min(all.size(), from + size);
    boolean last = number - first + 1 >= count;
    put(response, pages.path("number"), number);
    put(response, pages.path("last-page"), count + first - 1L);
    put(response, pages.path("total"), all.size());
    put(response, pages.path("size"), size);
    flag(response, pages.path("is-last"), last);
    flag(response, pages.path("has-more"), !last);
    if (meta != null) {
      replace(meta, "total_count", all.size());
      replace(meta, "per_page", size);
      if (meta.has("out_of_range")) {
        meta.put("out_of_range", number - first >= count);
      }
    }
    return all.subList((int) from, to);
  }

  private static @Nullable ObjectNode holder(JsonNode pages, JsonNode response) {
    String number = pages.path("number").asText(pages.path("last-page").asText());
    return number.isEmpty() ? null : Values.holder(response, number);
  }

  private static int size(
      JsonNode pages, HttpUrl url, @Nullable ObjectNode meta, JsonNode response) {
    int documented =
        pages.has("size")
            ? Values.at(response, pages.path("size").asText()).asInt(DEFAULT_SIZE)
            : meta == null ? DEFAULT_SIZE : meta.path("per_page").asInt(DEFAULT_SIZE);
    long asked = number(url.queryParameter("per_page"), documented);
    return (int) Math.max(1, Math.min(asked, 100));
  }

  private static long number(@Nullable String text, long otherwise) {
    return text != null && text.matches("[0-9]{1,9}") ? Long.parseLong(text) : otherwise;
  }

  private static void put(JsonNode response, JsonNode path, long value) {
    ObjectNode holder = path.isTextual() ? Values.holder(response, path.textValue()) : null;
    if (holder != null) {
      holder.put(Values.name(path.textValue()), value);
    }
  }

  private static void flag(JsonNode response, JsonNode path, boolean value) {
    ObjectNode holder = path.isTextual() ? Values.holder(response, path.textValue()) : null;
    if (holder != null) {
      holder.put(Values.name(path.textValue()), value);
    }
  }

  private static void replace(ObjectNode meta, String name, long value) {
    if (meta.has(name)) {
      meta.put(name, value);
    }
  }

  private Paging() {}
}
