package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.error.NotFoundException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.PagesApi;
import dev.gangway.core.paging.Pages;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagesTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private PagesApi api() {
    return server.client().pages();
  }

  private void answers(String data, String meta) {
    server.answers("{\"data\":" + data + ",\"meta\":" + meta + "}");
  }

  private String asked() {
    return server.request().getUrl().encodedQuery();
  }

  @Test
  void nothingIsSentBeforeTheFirstEntryIsAskedFor() {
    Pages<List<String>, String> pages = api().byPage();

    pages.iterator();
    pages.stream();
    pages.pages().iterator();

    assertThat(server.requestCount()).isZero();
    assertThat(pages).hasToString("Pages[texts]");
  }

  @Test
  void pageIsFetchedWhenThoseBeforeItAreUsedUp() {
    answers("[\"a\",\"b\"]", "{\"pages\":2}");
    answers("[\"c\"]", "{\"pages\":2}");
    Iterator<String> texts = api().byPage().iterator();

    assertThat(texts.next()).isEqualTo("a");
    assertThat(texts.hasNext()).isTrue();
    assertThat(texts.next()).isEqualTo("b");
    assertThat(server.requestCount()).isEqualTo(1);
    assertThat(texts.next()).isEqualTo("c");
    assertThat(texts.hasNext()).isFalse();
    assertThatThrownBy(texts::next)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("There are no more entries.");

    assertThat(server.requestCount()).isEqualTo(2);
    assertThat(asked()).isEqualTo("page=1");
    assertThat(asked()).isEqualTo("page=2");
  }

  @Test
  void streamEndsFetchingWhereItIsCutOff() {
    answers("[\"a\",\"b\"]", "{\"more\":true}");

    List<String> texts = api().byPage().stream().limit(2).toList();

    assertThat(texts).containsExactly("a", "b");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void emptyPageInTheMiddleIsPassedOver() {
    answers("[\"a\"]", "{\"more\":true}");
    answers("[]", "{\"more\":true}");
    answers("[]", "{\"more\":true}");
    answers("[\"b\"]", "{\"more\":false}");

    assertThat(api().byPage()).containsExactly("a", "b");
  }

  @Test
  void pagesThemselvesIncludeEmptyOnes() {
    answers("[\"a\"]", "{\"pages\":3}");
    answers("[]", "{\"pages\":3}");
    answers("[\"b\"]", "{\"pages\":3}");

    assertThat(api().byPage().pages()).containsExactly(List.of("a"), List.of(), List.of("b"));
  }

  @Test
  void pagesCanBeStreamed() {
    answers("[\"a\"]", "{\"pages\":2}");
    answers("[\"b\"]", "{\"pages\":2}");

    assertThat(api().byPage().pageStream()).containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void eachIteratorBeginsAtTheFirstPage() {
    answers("[\"a\"]", "{\"pages\":1}");
    answers("[\"a\"]", "{\"pages\":1}");
    Pages<List<String>, String> pages = api().byPage();

    assertThat(pages).containsExactly("a");
    assertThat(pages).containsExactly("a");

    assertThat(asked()).isEqualTo("page=1");
    assertThat(asked()).isEqualTo("page=1");
  }

  @Test
  void optionsHoldForEachCall() {
    answers("[\"a\"]", "{\"pages\":2}");
    server.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
    Iterator<String> texts =
        api()
            .byPage()
            .with(call -> call.withHeader("x-trace", "t-1"))
            .with(call -> call.withTimeout(Duration.ofMillis(600)))
            .iterator();

    texts.next();

    assertThatThrownBy(texts::next).isInstanceOf(DeadlineExceededException.class);
    RecordedRequest first = server.request();
    RecordedRequest second = server.request();
    assertThat(first.getHeaders().get("x-trace")).isEqualTo("t-1");
    assertThat(second.getHeaders().get("x-trace")).isEqualTo("t-1");
  }

  @Test
  void pageThatFailedIsFetchedAgainByTheNextTry() {
    answers("[\"a\"]", "{\"pages\":2}");
    server.answers(404, "{}");
    answers("[\"b\"]", "{\"pages\":2}");
    Iterator<String> texts = api().byPage().iterator();
    texts.next();

    assertThatThrownBy(texts::hasNext).isInstanceOf(NotFoundException.class);
    assertThat(texts.next()).isEqualTo("b");
    assertThat(texts.hasNext()).isFalse();

    asked();
    assertThat(asked()).isEqualTo("page=2");
    assertThat(asked()).isEqualTo("page=2");
  }

  @Test
  void metaThatCannotBeReadIsATypedError() {
    answers("[\"a\"]", "{\"total\":{}}");

    assertThatThrownBy(() -> api().byPage().iterator().next())
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessage(
            "Kiosk.texts: what the envelope says about the page is not what the provider documents.");
  }
}
