package dev.gangway.durable;

import dev.gangway.core.ApiCall;
import dev.gangway.core.json.RawJson;
import java.io.IOException;
import java.time.Duration;
import javax.sql.DataSource;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Places one call and drives it, and dies on the way. */
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

    void reached(Point reached) {
      if (this == reached) {
        Runtime.getRuntime().halt(HALTED);
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

  public static void main(String[] arguments) throws Exception {
    Point point = Point.valueOf(arguments[4]);
    Kind kind = Kind.valueOf(arguments[3]);
    DataSource database = new HaltingDatabase(Database.of(arguments[0]), point).dataSource();
    OkHttpClient http = new OkHttpClient.Builder().eventListener(new Halting(point)).build();
    Shop shop = Shop.builder().baseUrl(arguments[1]).httpClient(http).build();
    Durable durable = builder(database, shop).build();
    Database.place(database, durable, arguments[2], kind.call(shop, arguments[2]));
    durable.drive();
    System.exit(0);
  }

  static DurableBuilder builder(DataSource database, Shop shop) {
    return Durable.builder(database)
        .cipher(Database.CIPHER)
        .client("Shop", shop::restore, Shop.codecs())
        .keyLifetime("Shop", "sell", Duration.ofHours(24))
        .timeout(Duration.ofMillis(700))
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
