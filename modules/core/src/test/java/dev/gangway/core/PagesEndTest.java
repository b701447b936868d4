package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.EndlessPagesException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.PagesApi;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages end, and that they do. */
class PagesEndTest {
  private static final String ADVICE =
      ". The provider may ignore the parameter for the next page: check what the response says about"
          + " its pages, and fetch one page at a time.";

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"more\":false}",
        "{\"more\":\"0\"}",
        "{\"last\":true}",
        "{\"last\":\"true\"}",
        "{\"pages\":1}",
        "{\"pages\":\"1\"}",
        "{\"pages\":0}",
        "{\"total\":2}",
        "{\"total\":\"2\"}",
        "{\"more\":null,\"last\":true}",
        "{\"more\":false,\"pages\":9}",
        "{\"last\":true,\"total\":9}",
        "{\"last\":null,\"pages\":\"1\",\"total\":9}"
      })
  void firstThingThatTheMetaSaysEndsThePages(String meta) {
    answers("[\"a\",\"b\"]", meta);

    assertThat(api().byPage()).containsExactly("a", "b");
    assertThat(asked()).containsExactly("page=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", "[]", "{\"more\":null,\"total\":null}", "{\"total\":\"\"}"})
  void responseThatSaysNothingIsTheLastIfItIsEmpty(String meta) {
    answers("[\"a\",\"b\"]", meta);
    answers("[\"c\"]", meta);
    answers("[]", meta);

    assertThat(api().byPage()).containsExactly("a", "b", "c");
    assertThat(asked()).containsExactly("page=1", "page=2", "page=3");
  }

  @Test
  void totalCountsWholePagesWhenOneIsNotFull() {
    answers("[\"a\",\"b\"]", "{\"total\":5}");
    answers("[\"c\"]", "{\"total\":5}");
    answers("[\"e\"]", "{\"total\":5}");

    assertThat(api().byPage()).containsExactly("a", "b", "c", "e");
  }

  @Test
  void totalWithSizeEndsAfterAnEmptyFirstPage() {
    answers("[]", "{\"total\":3,\"size\":2}");
    answers("[\"c\"]", "{\"total\":3,\"size\":2}");

    assertThat(api().byPage()).containsExactly("c");
  }

  @Test
  void offsetMovesByWhatCame() {
    answers("[\"a\",\"b\"]", "{\"total\":4,\"size\":5}");
    answers("[\"c\"]", "{\"total\":4}");
    answers("[\"d\"]", "{\"total\":4}");

    assertThat(api().byOffset()).containsExactly("a", "b", "c", "d");
    assertThat(asked()).containsExactly("offset=0", "offset=2", "offset=3");
  }

  @Test
  void offsetPassesOverAnEmptyPageByAFullOne() {
    answers("[\"a\",\"b\"]", "{\"more\":true}");
    answers("[]", "{\"more\":true}");
    answers("[]", "{\"more\":true,\"size\":10}");
    answers("[\"z\"]", "{\"more\":false}");

    assertThat(api().byOffset()).containsExactly("a", "b", "z");
    assertThat(asked()).containsExactly("offset=0", "offset=2", "offset=4", "offset=14");
  }

  @Test
  void cursorSelectsTheNextPageUntilItIsAbsent() {
    answers("[\"a\"]", "{\"next\":\"x y\"}");
    answers("[]", "{\"next\":7}");
    answers("[\"b\"]", "{\"next\":null}");

    assertThat(api().byCursor()).containsExactly("a", "b");
    assertThat(server.request().getUrl().encodedQuery()).isNull();
    assertThat(server.request().getUrl().queryParameter("cursor")).isEqualTo("x y");
    assertThat(server.request().getUrl().queryParameter("cursor")).isEqualTo("7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"next\":\"\"}", "{}", "{\"next\":\"x\",\"more\":false}", "{\"more\":true}"})
  void pageWithoutCursorOrMoreIsTheLast(String meta) {
    answers("[\"a\"]", meta);

    assertThat(api().byCursor()).containsExactly("a");
  }

  @Test
  void anotherPageThanTheOneAskedForIsRefused() {
    answers("[\"a\"]", "{\"more\":true,\"number\":\"1\"}");
    answers("[\"a\"]", "{\"more\":true,\"number\":\"1\"}");
    Iterator<String> texts = api().byPage().iterator();
    texts.next();

    assertThatThrownBy(texts::hasNext)
        .isInstanceOf(EndlessPagesException.class)
        .hasMessage(
            "Kiosk.texts: the page at 2 was requested, but another one was returned" + ADVICE);
  }

  @Test
  void samePageTwiceIsRefused() {
    answers("[\"a\"]", "{\"more\":true}");
    answers("[\"a\"]", "{\"more\":true}");
    Iterator<String> texts = api().byOffset().iterator();
    texts.next();

    assertThatThrownBy(texts::hasNext)
        .isInstanceOf(EndlessPagesException.class)
        .hasMessage("Kiosk.texts: the page at 1 holds the same as the one before it" + ADVICE);
  }

  @Test
  void entriesThatRepeatAreRefusedAlthoughTheNumberAdvances() {
    for (int page = 1; page <= 9; page++) {
      answers("[\"a\",\"b\"]", "{\"total\":5000,\"number\":" + page + "}");
    }
    Iterator<List<String>> pages = api().byPage().pages().iterator();
    pages.next();
    pages.next();
    pages.next();

    assertThatThrownBy(pages::hasNext)
        .isInstanceOf(EndlessPagesException.class)
        .hasMessage(
            "Kiosk.texts: 3 pages in a row have the same entries as earlier pages" + ADVICE);
    assertThat(server.requestCount()).isEqualTo(4);
  }

  @Test
  void pagesThatTakeTurnsAreRefused() {
    for (int page = 1; page <= 9; page++) {
      answers(
          page % 2 == 1 ? "[\"a\"]" : "[\"b\"]",
          "{\"more\":true,\"number\":" + page + ",\"next\":" + page + "}");
    }

    assertThatThrownBy(() -> api().byCursor().stream().toList())
        .isInstanceOf(EndlessPagesException.class)
        .hasMessage(
            "Kiosk.texts: 3 pages in a row have the same entries as earlier pages" + ADVICE);
    assertThat(server.requestCount()).isEqualTo(5);
  }

  @Test
  void repeatedPagesAreFineIfTheLastOneSaysSo() {
    for (int page = 1; page <= 4; page++) {
      answers("[\"a\"]", "{\"pages\":4,\"number\":" + page + "}");
    }

    assertThat(api().byPage()).containsExactly("a", "a", "a", "a");
  }

  @Test
  void newEntriesBetweenRepeatedPagesAreFine() {
    for (int page = 1; page <= 20; page++) {
      String entry = page % 3 == 0 ? "\"new " + page + "\"" : "\"a\"";
      answers("[" + entry + "]", "{\"pages\":20,\"number\":" + page + "}");
    }

    assertThat(api().byPage()).hasSize(20);
  }

  @Test
  void exceptionTellsTheAttemptsOfThePage() {
    answers("[\"a\"]", "{\"more\":true}");
    server.answers(503, "");
    answers("[\"a\"]", "{\"more\":true}");
    Kiosk kiosk = server.client(RecordingTimer.endingAtOnce().in(server.builder()));
    Iterator<String> texts = kiosk.pages().byOffset().iterator();
    texts.next();

    assertThatThrownBy(texts::hasNext)
        .isInstanceOf(EndlessPagesException.class)
        .extracting(e -> ((ApiException) e).attempts())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204})
  void emptyResponseIsTheEndWhereItIsDocumented(int status) {
    for (int walk = 0; walk < 3; walk++) {
      answers("[\"a\"]", "{}");
      server.answers(status, "");
    }

    assertThat(api().byPageIfAny()).containsExactly("a");
    assertThat(api().byPageIfAny().pages()).containsExactly(List.of("a"));
    assertThat(api().byPageIfAny().pageStream()).containsExactly(List.of("a"));
    assertThat(server.requestCount()).isEqualTo(6);
  }

  @Test
  void pageThatIsNullIsPassedOverWhereMoreFollow() {
    answers("null", "{\"pages\":2}");
    answers("[\"a\"]", "{\"pages\":2}");

    assertThat(api().byPageIfAny().pages()).containsExactly(List.of("a"));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204})
  void emptyResponseIsATypedErrorWhereItIsNotDocumented(int status) {
    server.answers(status, "");

    assertThatThrownBy(() -> api().byPage().iterator().hasNext())
        .isInstanceOf(UnreadableResponseException.class);
  }

  @Test
  void samePageTwiceIsFineIfItsNumberAdvances() {
    answers("[\"a\"]", "{\"pages\":2,\"number\":1}");
    answers("[\"a\"]", "{\"pages\":2,\"number\":2}");

    assertThat(api().byPage()).containsExactly("a", "a");
  }

  @Test
  void emptyFirstPageThatMovesNoOffsetIsRefused() {
    answers("[]", "{\"more\":true}");

    assertThatThrownBy(() -> api().byOffset().iterator().hasNext())
        .isInstanceOf(EndlessPagesException.class)
        .hasMessage("Kiosk.texts: the page at 0 is empty and not the last" + ADVICE);
  }

  @Test
  void cursorThatComesAgainIsRefused() {
    answers("[\"a\"]", "{\"next\":\"x\"}");
    answers("[\"b\"]", "{\"next\":\"y\"}");
    answers("[\"c\"]", "{\"next\":\"x\"}");
    Iterator<String> texts = api().byCursor().iterator();
    texts.next();
    texts.next();

    assertThatThrownBy(texts::next)
        .isInstanceOf(EndlessPagesException.class)
        .hasMessage("Kiosk.texts: the same cursor came twice" + ADVICE)
        .extracting(e -> ((ApiException) e).status())
        .isEqualTo(200);
  }

  @Test
  void thousandEmptyPagesInARowAreNotFollowedByAnother() {
    for (int i = 0; i < 1001; i++) {
      answers("[]", "{\"next\":" + i + "}");
    }
    answers("[\"a\"]", "{\"more\":false}");
    Iterator<String> texts = api().byCursor().iterator();

    assertThatThrownBy(texts::hasNext)
        .isInstanceOf(EndlessPagesException.class)
        .hasMessage("Kiosk.texts: 1000 pages in a row were empty" + ADVICE);
    assertThat(server.requestCount()).isEqualTo(1001);
    assertThat(texts.next()).isEqualTo("a");
    assertThat(asked()).last().isEqualTo("cursor=1000");
  }
}
