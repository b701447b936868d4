package dev.gangway.core;

import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Dns;
import okhttp3.OkHttpClient;

/** A way in which a call ends without a value, every attempt alike unless it says otherwise. */
enum Ending {
  NO_CONNECTION("no connection") {
    @Override
    Kiosk.Builder prepare(KioskServer server, Kiosk.Builder kiosk) {
      return resolving(0, server, kiosk);
    }
  },
  TIMED_OUT_BEFORE("its deadline, before the request was sent") {
    @Override
    Kiosk.Builder prepare(KioskServer server, Kiosk.Builder kiosk) {
      // Longer than the call waits, but not for ever, so that the thread of the lookup ends too.
      CountDownLatch never = new CountDownLatch(1);
      Dns deaf =
          host -> {
            try {
              boolean unused = never.await(2 * SHORT.toSeconds() + 1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
          };
      return named(server, kiosk.httpClient(new OkHttpClient.Builder().dns(deaf).build()))
          .timeout(SHORT);
    }
  },
  CANCELLED_BEFORE("a cancellation, before the request was sent") {
    @Override
    Kiosk.Builder prepare(KioskServer server, Kiosk.Builder kiosk) {
      return kiosk;
    }

    @Override
    void execute(KioskServer server, ApiCall<?> call) {
      Thread.currentThread().interrupt();
      try {
        call.execute();
      } finally {
        boolean unused = Thread.interrupted();
      }
    }
  },
  LOST("a lost connection") {
    @Override
    Kiosk.Builder prepare(KioskServer server, Kiosk.Builder kiosk) {
      return answering(server, kiosk, lost());
    }
  },
  TIMED_OUT("its deadline, after bytes were sent") {
    @Override
    Kiosk.Builder prepare(KioskServer server, Kiosk.Builder kiosk) {
      return answering(server, kiosk, silence()).timeout(SHORT);
    }
  },
  CANCELLED("a cancellation, after bytes were sent") {
    private final OkHttpClient httpClient = new OkHttpClient();

    @Override
    Kiosk.Builder prepare(KioskServer server, Kiosk.Builder kiosk) {
      return answering(server, kiosk.httpClient(httpClient), silence());
    }

    @Override
    void execute(KioskServer server, ApiCall<?> call) throws Exception {
      var future = call.executeAsync();
      server.request();
      httpClient.dispatcher().cancelAll();
      try {
        future.get(10, TimeUnit.SECONDS);
      } catch (ExecutionException e) {
        throw (Exception) e.getCause();
      }
    }
  },
  REDIRECT("status 3xx", 302),
  MALFORMED("status 400", 400),
  UNAUTHENTICATED("status 401", 401),
  FORBIDDEN("status 403", 403),
  NOT_FOUND("status 404", 404),
  REQUEST_TIMEOUT("status 408", 408),
  CONFLICT("status 409", 409),
  INVALID("status 422", 422),
  TOO_MANY("status 429", 429),
  INTERNAL_ERROR("status 500", 500),
  UNAVAILABLE("status 502, 503 or 504", 503),
  FAILURE_ENVELOPE("a failure envelope") {
    @Override
    Kiosk.Builder prepare(KioskServer server, Kiosk.Builder kiosk) {
      return answering(
          server, kiosk, KioskServer.answer(200, "{\"status\":false,\"message\":\"Sold out.\"}"));
    }
  },
  UNREADABLE("a status 2xx with another body than documented") {
    @Override
    Kiosk.Builder prepare(KioskServer server, Kiosk.Builder kiosk) {
      return answering(server, kiosk, KioskServer.answer(200, "<html>Welcome</html>"));
    }
  },
  TOO_LARGE("a status 2xx with a body that is too large") {
    @Override
    Kiosk.Builder prepare(KioskServer server, Kiosk.Builder kiosk) {
      return answering(server, kiosk, KioskServer.answer(200, " ".repeat(100)))
          .maxResponseBytes(10);
    }
  },
  REFUSED_AFTER_LOSS("a lost connection, then a status 4xx to the retry") {
    @Override
    Kiosk.Builder prepare(KioskServer server, Kiosk.Builder kiosk) {
      server.answers(lost());
      return answering(server, kiosk, KioskServer.answer(409, ""));
    }
  },
  NOT_SENT_AFTER_LOSS("a lost connection, then no connection for the retry") {
    @Override
    Kiosk.Builder prepare(KioskServer server, Kiosk.Builder kiosk) {
      server.answers(lost());
      return resolving(1, server, kiosk);
    }
  },
  NOT_SENT_AFTER_REFUSAL("status 429, then no connection for the retry") {
    @Override
    Kiosk.Builder prepare(KioskServer server, Kiosk.Builder kiosk) {
      server.answers(KioskServer.answer(429, "").setHeader("Connection", "close"));
      return resolving(1, server, kiosk);
    }
  };

  private static final Duration SHORT = Duration.ofMillis(400);
  private static final int MOST_ATTEMPTS = 3;

  final String title;

  private final int status;

  Ending(String title) {
    this(title, 0);
  }

  Ending(String title, int status) {
    this.title = title;
    this.status = status;
  }

  /** Lets the server end calls so, and returns the builder of the client that makes them. */
  Kiosk.Builder prepare(KioskServer server, Kiosk.Builder kiosk) {
    return answering(server, kiosk, KioskServer.answer(status, ""));
  }

  void execute(KioskServer server, ApiCall<?> call) throws Exception {
    call.execute();
  }

  private static MockResponse.Builder lost() {
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket());
  }

  private static MockResponse.Builder silence() {
    return new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE);
  }

  private static Kiosk.Builder answering(
      KioskServer server, Kiosk.Builder kiosk, MockResponse.Builder answer) {
    IntStream.range(0, MOST_ATTEMPTS).forEach(each -> server.answers(answer));
    return kiosk;
  }

  /** Finds the server's address so many times. */
  private static Kiosk.Builder resolving(int times, KioskServer server, Kiosk.Builder kiosk) {
    AtomicInteger lookups = new AtomicInteger();
    Dns dns =
        host -> {
          if (lookups.getAndIncrement() < times) {
            return Dns.SYSTEM.lookup(host);
          }
          throw new UnknownHostException(host);
        };
    return named(server, kiosk.httpClient(new OkHttpClient.Builder().dns(dns).build()));
  }

  private static Kiosk.Builder named(KioskServer server, Kiosk.Builder kiosk) {
    return kiosk.baseUrl("http://localhost:" + server.port());
  }
}
