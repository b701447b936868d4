package dev.gangway.durable;

import dev.gangway.core.ApiCall;
import dev.gangway.core.json.RawJson;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Places calls and drives them, and dies on the way. */
final class CrashingProcess {
  static final int HALTED = 57;

  /** Where the process dies. */
  enum Point {
    INSERTED,
    PLACED,
    CLAIM_LOCKED,
    CLAIM_WRITTEN,
    CLAIM_COMMITTED,
    CONNECTED,
    HEAD_SENT,
    BODY_SENT,
    RESPONSE_BEGUN,
    RESPONSE_READ,
    RESULT_WRITTEN,
    RESULT_COMMITTED;

    /** Stops the thread here if this is the point; the process dies when all have stopped. */
    void reached(Point reached) {
      if (this == reached) {
        arrived.countDown();
        while (true) {
          LockSupport.park();
        }
      }
    }
  }

  /** How much the provider documents. */
  enum Kind {
    DOCUMENTED_KEY,
    KEY_BY_SETTING,
    NO_KEY;

    ApiCall<RawJson> call(Shop shop, String id) {
      RawJson order = Database.order(id);
      return switch (this) {
        case DOCUMENTED_KEY -> shop.orders().buy(order);
        case KEY_BY_SETTING -> shop.orders().sell(order);
        case NO_KEY -> shop.orders().pay(order);
      };
    }
  }

  /** A call, where it goes and how far it comes, as the arguments of the process say. */
  record Case(String database, String provider, String id, Kind kind, Point point) {
    private static final int SIZE = 5;

    List<String> arguments() {
      return List.of(database, provider, id, kind.name(), point.name());
    }

    static List<Case> all(String[] arguments) {
      List<Case> cases = new ArrayList<>();
      for (int i = 0; i < arguments.length; i += SIZE) {
        Kind kind = Kind.valueOf(arguments[i + 3]);
        Point point = Point.valueOf(arguments[i + 4]);
        cases.add(new Case(arguments[i], arguments[i + 1], arguments[i + 2], kind, point));
      }
      return cases;
    }
  }

  /** Counts the calls that have come to the point, or to their end without it. */
  private static CountDownLatch arrived = new CountDownLatch(0);

  /** Brings each call to its point, in a thread and a database of its own, and dies. */
  public static void main(String[] arguments) throws Exception {
    List<Case> cases = Case.all(arguments);
    arrived = new CountDownLatch(cases.size());
    cases.forEach(each -> new Thread(() -> run(each)).start());
    arrived.await();
    Runtime.getRuntime().halt(HALTED);
  }

  private static void run(Case each) {
    Point point = each.point();
    DataSource database = new HaltingDatabase(Database.of(each.database()), point).dataSource();
    OkHttpClient http = new OkHttpClient.Builder().eventListener(new Halting(point)).build();
    Shop shop = Shop.builder().baseUrl(each.provider()).httpClient(http).build();
    Durable durable = builder(database, shop).build();
    try {
      Database.place(database, durable, each.id(), each.kind().call(shop, each.id()));
      durable.drive();
      System.out.println("without: " + each.id());
      arrived.countDown();
    } catch (SQLException | RuntimeException e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  static DurableBuilder builder(DataSource database, Shop shop) {
    return Durable.builder(database)
        .cipher(Database.CIPHER)
        .client("Shop", shop::restore, Shop.codecs())
        .keyLifetime("Shop", "sell", Duration.ofHours(24))
        .timeout(Duration.ofMillis(2_000))
        .lease(Duration.ofMinutes(5));
  }

  /** Halts when the request or its response has come so far. */
  private static final class Halting extends EventListener {
    private final Point point;

    Halting(Point point) {
      this.point = point;
    }

    @Override
    public void connectionAcquired(Call call, Connection connection) {
      point.reached(Point.CONNECTED);
    }

    @Override
    public void requestHeadersEnd(Call call, Request request) {
      point.reached(Point.HEAD_SENT);
    }

    @Override
    public void requestBodyEnd(Call call, long byteCount) {
      point.reached(Point.BODY_SENT);
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
      point.reached(Point.RESPONSE_BEGUN);
    }

    @Override
    public void callEnd(Call call) {
      point.reached(Point.RESPONSE_READ);
    }

    @Override
    public void callFailed(Call call, IOException failure) {
      point.reached(Point.RESPONSE_READ);
    }
  }

  private CrashingProcess() {}
}
