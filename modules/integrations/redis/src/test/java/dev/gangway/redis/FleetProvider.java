package dev.gangway.redis;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A provider that notes each code it is sent, and can hold a login. */
final class FleetProvider extends Dispatcher implements AutoCloseable {
  private static final long LOGIN_MILLIS = 300;

  private final MockWebServer server = new MockWebServer();
  final List<String> codes = new CopyOnWriteArrayList<>();
  final BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
  volatile CountDownLatch gate = new CountDownLatch(0);

  FleetProvider() throws IOException {
    server.setDispatcher(this);
    server.start();
  }

  int port() {
    return server.getPort();
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
    String code = request.getBody().utf8();
    codes.add(code);
    arrived.add(code);
    Thread.sleep(LOGIN_MILLIS);
    gate.await();
    return new MockResponse.Builder().body("token-" + code.substring("code=".length())).build();
  }

  @Override
  public void close() {
    gate.countDown();
    server.close();
  }
}
