package dev.gangway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that are given page by page, in each of the ways that a spec can declare. */
final class PagedListTest {
  @TempDir private Path directory;

  private PagedList pages(String declared, String example) throws IOException {
    Spec spec =
        Spec.load(
            Files.writeString(
                directory.resolve("spec.yaml"),
                """
                paths:
                  /a:
                    get:
                      operationId: a
                      x-pages: {parameter: at, %s}
                      responses:
                        '200':
                          content:
                            application/json:
                              examples: {shown: {value: %s}}
                """
                    .formatted(declared, example)));
    return PagedList.of(spec, spec.operation("a"), List.of("p", "q", "r", "s", "t"), 2);
  }

  private static String page(PagedList pages, String query) {
    HttpUrl url = HttpUrl.get("http://localhost/a" + query);
    return pages
        .page(new SpecRequest(null, "GET", url, Headers.EMPTY, ByteString.EMPTY, List.of()))
        .toString();
  }

  @Test
  void pageIsFoundByItsNumberFromTheFirstOn() throws IOException {
    PagedList pages =
        pages(
            "by: page, first: 0, items: data.list, last-page: [meta, last], is-last: end,"
                + " number: meta.page, size: meta.size, total: meta.total, has-more: more",
            "{data: {list: [x], kept: 1}}");

    assertThat(page(pages, ""))
        .isEqualTo(
            "{\"data\":{\"list\":[\"p\",\"q\"],\"kept\":1},\"more\":true,\"end\":false,"
                + "\"meta\":{\"last\":2,\"total\":5,\"size\":2,\"page\":0}}");
    assertThat(page(pages, "?at=2"))
        .contains("[\"t\"]", "\"more\":false", "\"end\":true", "\"page\":2");
    assertThat(page(pages, "?at=3")).contains("\"list\":[]");
  }

  @Test
  void pageIsFoundByTheNumberOfEntriesBeforeIt() throws IOException {
    PagedList pages = pages("by: offset, items: list, number: offset", "{list: []}");

    assertThat(page(pages, "?at=3")).isEqualTo("{\"list\":[\"s\",\"t\"],\"offset\":3}");
  }

  @Test
  void eachCursorLeadsToTheNextPageUntilThereIsNone() throws IOException {
    PagedList pages = pages("by: cursor, items: list, next: next", "{list: [], next: 7}");

    List<String> all = new ArrayList<>();
    Function<String, String> next = body -> Json.read(body).path("next").asText("");
    for (String body = page(pages, ""); ; body = page(pages, "?at=" + next.apply(body))) {
      all.add(body);
      if (Json.read(body).path("next").isNull()) {
        break;
      }
    }

    assertThat(all)
        .containsExactly(
            "{\"list\":[\"p\",\"q\"],\"next\":2}",
            "{\"list\":[\"r\",\"s\"],\"next\":4}",
            "{\"list\":[\"t\"],\"next\":null}");
  }

  @Test
  void listThatIsTheWholeResponseHasNoOtherFields() throws IOException {
    assertThat(page(pages("by: page", "[x]"), "?at=3")).isEqualTo("[\"t\"]");
  }
}
