package dev.gangway.examples;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.BuyOrder;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A provider that notes the idempotency key of each order, and responds with given statuses. */
final class OrderDesk extends Dispatcher implements AutoCloseable {
  static final BuyOrder ORDER =
      BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build();

  private static final Pattern KEY = Pattern.compile("\"idempotency_key\":\"([^\"]*)\"");

  final List<String> keys = new CopyOnWriteArrayList<>();
  private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
  private final MockWebServer server = new MockWebServer();

  OrderDesk(Integer... statuses) throws IOException {
    this.statuses.addAll(List.of(statuses));
    server.setDispatcher(this);
    server.start();
  }

  Kriptomat client() {
    return Kriptomat.builder()
        .baseUrl(server.url("/").toString())
        .session(TokenSource.fixed(AccessToken.of(Secret.of("token"))))
        .build();
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    Matcher key = KEY.matcher(request.getBody().utf8());
    keys.add(key.find() ? key.group(1) : "none");
    Integer status = statuses.poll();
    return new MockResponse.Builder()
        .code(status == null ? 200 : status)
        .body("{\"status\":true,\"data\":{\"transaction_id\":12}}")
        .build();
  }

  @Override
  public void close() {
    server.close();
  }
}
