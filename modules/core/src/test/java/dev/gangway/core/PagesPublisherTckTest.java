package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.paging.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.TestListenerAdapter;
import org.testng.TestNG;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;

/** {@link Pages#publisher()} is held to the rules of Reactive Streams by their own tests. */
class PagesPublisherTckTest {

  @Test
  void publisherPassesTheTestsOfReactiveStreams() {
    TestListenerAdapter results = new TestListenerAdapter();
    TestNG tests = new TestNG(false);
    tests.setVerbose(0);
    tests.setTestClasses(new Class<?>[] {Verification.class});
    tests.addListener(results);

    tests.run();

    assertThat(results.getFailedTests())
        .extracting(test -> test.getName() + ": " + test.getThrowable())
        .isEmpty();
    assertThat(results.getConfigurationFailures()).isEmpty();
    assertThat(results.getPassedTests()).hasSizeGreaterThan(20);
  }

  /** Pages of ten over real HTTP; the server's path says how many entries there are. */
  public static final class Verification extends FlowPublisherVerification<String> {
    private static final int PAGE = 10;
    private static final long MOST = 500;
    private static final long TIMEOUT_MILLIS = 2_000;
    private static final long SILENCE_MILLIS = 50;

    private final MockWebServer server = new MockWebServer();
    private final List<Kiosk> clients = new ArrayList<>();

    /** TestNG makes it. */
    public Verification() {
      super(new TestEnvironment(TIMEOUT_MILLIS, SILENCE_MILLIS));
    }

    @BeforeClass
    public void start() throws Exception {
      server.setDispatcher(
          new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
              return page(request.getUrl());
            }
          });
      server.start();
    }

    @AfterClass
    public void close() {
      clients.forEach(Kiosk::close);
      server.close();
    }

    @Override
    public long maxElementsFromPublisher() {
      return MOST;
    }

    @Override
    public Flow.Publisher<String> createFlowPublisher(long elements) {
      Kiosk client =
          Kiosk.builder()
              .baseUrl(server.url("/" + elements + "/").toString())
              .session(TokenSource.fixed(AccessToken.of(Secret.of("token"))))
              .build();
      clients.add(client);
      return client.pages().byPage().publisher();
    }

    /** A page is fetched when it is asked for, so that no publisher fails before. */
    @Override
    public Flow.@Nullable Publisher<String> createFailedFlowPublisher() {
      return null;
    }

    private static MockResponse page(HttpUrl url) {
      long elements = Long.parseLong(url.pathSegments().get(0));
      long begin = (Long.parseLong(url.queryParameter("page")) - 1) * PAGE;
      long end = Math.min(elements, begin + PAGE);
      String entries =
          LongStream.range(begin, end)
              .mapToObj(entry -> "\"" + entry + "\"")
              .collect(Collectors.joining(",", "[", "]"));
      return KioskServer.answer(
              200, "{\"data\":" + entries + ",\"meta\":{\"more\":" + (end < elements) + "}}")
          .build();
    }
  }
}
