package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.internal.deadline.CompletionThreads;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A thread that serves many callers knows nothing of the one who happened to start it. */
@Timeout(60)
class SharedThreadsTest {
  private static final InheritableThreadLocal<String> USER = new InheritableThreadLocal<>();

  @RegisterExtension final KioskServer server = new KioskServer();
  private final BlockingQueue<String> users = new LinkedBlockingQueue<>();

  @BeforeEach
  void logIn() {
    USER.set("Ada");
  }

  @AfterEach
  void logOut() {
    USER.remove();
  }

  private void noteUser() {
    users.add(String.valueOf(USER.get()));
  }

  @Test
  void asyncCallSeesNoUserOfWhoeverStartedItsThread() throws Exception {
    server.answers("{\"id\":6}");
    Kiosk kiosk =
        server.client(
            server
                .builder()
                .listener(
                    new CallListener() {
                      @Override
                      public void attemptStarted(
                          ObservedCall call, int attempt, AttemptHeaders headers) {
                        noteUser();
                      }
                    }));

    kiosk.values().order().executeAsync().join();

    assertThat(users.poll(30, TimeUnit.SECONDS)).isEqualTo("null");
  }

  @Test
  void completionSeesNoUserOfWhoeverStartedItsThread() throws Exception {
    CountDownLatch all = new CountDownLatch(20);
    for (int i = 0; i < 20; i++) {
      CompletionThreads.run(
          () -> {
            noteUser();
            all.countDown();
            awaitUninterruptibly(all);
          });
    }

    for (int i = 0; i < 20; i++) {
      assertThat(users.poll(30, TimeUnit.SECONDS)).isEqualTo("null");
    }
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
