package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import java.lang.management.ManagementFactory;
import java.util.function.Function;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Okio lends the memory that a response is read into, and wants it back. */
@Timeout(60)
class ResponseMemoryTest {
  /** Both are longer than the text that an exception keeps; Okio has room for both. */
  private static final String SHORT = " ".repeat(10_000);

  private static final String LONG = " ".repeat(25_000);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @RegisterExtension final KioskServer server = new KioskServer();

  static Stream<Arguments> responses() {
    return Stream.of(
        answer("value", 200, "[%s]", kiosk -> kiosk.values().texts()),
        answer("envelope", 200, "{\"status\":true,%s\"data\":[]}", kiosk -> kiosk.orders().list()),
        answer("no value", 200, "{\"status\":true%s}", kiosk -> kiosk.orders().cancel("6")),
        answer("failure", 200, "{\"status\":false%s}", kiosk -> kiosk.orders().cancel("6")),
        answer("unreadable", 200, "[%s1]", kiosk -> kiosk.values().texts()),
        answer("error", 404, "{\"message\":\"No.\"%s}", kiosk -> kiosk.values().texts()));
  }

  private static Arguments answer(
      String name, int status, String body, Function<Kiosk, ApiCall<?>> call) {
    return Arguments.of(Named.of(name, status), body, call);
  }

  /** The body of an error is kept once, for whoever asks for its type. */
  @ParameterizedTest
  @MethodSource("responses")
  void longResponseAllocatesAtMostWhatAShortOneDoesAndWhatIsKept(
      int status, String body, Function<Kiosk, ApiCall<?>> operation) {
    ApiCall<?> call = operation.apply(server.client());

    long shortResponse = allocated(call, status, String.format(body, SHORT));
    long longResponse = allocated(call, status, String.format(body, LONG));

    boolean keeps = status == 404 || body.contains("false");
    int kept = keeps ? LONG.length() - SHORT.length() : 0;
    assertThat(longResponse - shortResponse).isLessThan(kept + 5_000);
  }

  /** Returns the bytes of the call that took the fewest: the first ones fill what Okio keeps. */
  private long allocated(ApiCall<?> call, int status, String body) {
    MockResponse.Builder answer = KioskServer.answer(status, body);
    long fewest = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      server.answers(answer);
      long before = THREADS.getCurrentThreadAllocatedBytes();
      try {
        call.execute();
      } catch (ErrorResponseException | UnreadableResponseException expected) {
        assertThat(expected.status()).isEqualTo(status);
      }
      fewest = Math.min(fewest, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return fewest;
  }
}
