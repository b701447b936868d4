package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.PagesApi;
import dev.gangway.core.paging.Pages;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages that are resumed where an earlier walk stopped. */
class PagesStartTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private PagesApi api() {
    return server.client().pages();
  }

  private void answers(String data, String meta) {
    server.answers("{\"data\":" + data + ",\"meta\":" + meta + "}");
  }

  private List<String> asked() {
    List<String> queries = new ArrayList<>();
    while (queries.size() < server.requestCount()) {
      queries.add(server.request().getUrl().encodedQuery());
    }
    return queries;
  }

  @Test
  void pagesByNumberStartAtThatPage() {
    answers("[\"e\",\"f\"]", "{\"pages\":4}");
    answers("[\"g\"]", "{\"pages\":4}");

    assertThat(api().byPage().startingAt(3)).containsExactly("e", "f", "g");

    assertThat(asked()).containsExactly("page=3", "page=4");
  }

  @Test
  void eachWalkStartsAtThatPageAndOptionsStay() {
    answers("[\"e\"]", "{\"pages\":3}");
    answers("[\"e\"]", "{\"pages\":3}");
    Pages<List<String>, String> pages =
        api().byPage().with(call -> call.withHeader("x-trace", "t-1")).startingAt(3);

    assertThat(pages.stream()).containsExactly("e");
    assertThat(pages).containsExactly("e");

    RecordedRequest first = server.request();
    assertThat(first.getHeaders().get("x-trace")).isEqualTo("t-1");
    assertThat(first.getUrl().encodedQuery()).isEqualTo("page=3");
    assertThat(server.request().getUrl().encodedQuery()).isEqualTo("page=3");
  }

  @Test
  void pagesByOffsetSkipThatManyEntries() {
    answers("[\"f\",\"g\"]", "{\"total\":7}");

    assertThat(api().byOffset().startingAt(5)).containsExactly("f", "g");

    assertThat(asked()).containsExactly("offset=5");
  }

  @Test
  void pagesByCursorStartAtThatCursor() {
    answers("[\"c\"]", "{\"next\":\"z\"}");
    answers("[\"d\"]", "{}");

    assertThat(api().byCursor().startingAtCursor("y")).containsExactly("c", "d");

    assertThat(asked()).containsExactly("cursor=y", "cursor=z");
  }

  @Test
  void lastPageThatIsShortDoesNotCountAsFull() {
    answers("[\"z\"]", "{\"total\":2001}");
    answers("[]", "{\"total\":2001}");

    assertThat(api().byPage().startingAt(21)).containsExactly("z");

    assertThat(asked()).containsExactly("page=21", "page=22");
  }

  @Test
  void positionOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> api().byCursor().startingAt(3))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("The pages of texts have cursors, not numbers. Use startingAtCursor(…).");
    assertThatThrownBy(() -> api().byPage().startingAtCursor("y"))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("The pages of texts have numbers, not cursors. Use startingAt(…).");
    assertThatThrownBy(() -> api().byOffset().startingAtCursor("y"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void positionBeforeTheFirstIsRefused() {
    assertThatThrownBy(() -> api().byPage().startingAt(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The first page of texts is 1, but this is 0.");
    assertThatThrownBy(() -> api().byOffset().startingAt(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The first page of texts is 0, but this is -1.");
  }

  @Test
  void cursorOfAnotherTypeIsRefused() {
    assertThatThrownBy(() -> api().byCursor().startingAtCursor(7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A cursor of texts has the type of the operation's parameter, not Integer. Pass what"
                + " the page before it says.");
    assertThat(server.requestCount()).isZero();
  }
}
