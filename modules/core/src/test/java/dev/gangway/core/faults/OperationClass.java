package dev.gangway.core.faults;

import dev.gangway.core.ApiCall;
import dev.gangway.core.body.Upload;
import dev.gangway.core.kiosk.ClassesApi;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.Profile;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.function.Function;

/** Operations that failures treat alike. */
enum OperationClass {
  GET("GET", true, false, true, ClassesApi::get),
  PUT("PUT", true, true, true, api -> api.put(order())),
  DELETE("DELETE", true, false, true, ClassesApi::delete),
  POST_WITH_KEY("POST with key", false, true, true, api -> api.post(order())),
  POST_WITHOUT_KEY("POST without key", false, true, true, api -> api.postWithoutKey(order())),
  UPLOAD_WITH_KEY(
      "upload with key", false, true, true, api -> api.upload(profile(Files.reopened()))),
  UPLOAD_ONCE(
      "upload with key, stream read once",
      false,
      true,
      false,
      api -> api.upload(profile(Files.once()))),
  UPLOAD_WITHOUT_KEY(
      "upload without key",
      false,
      true,
      true,
      api -> api.uploadWithoutKey(profile(Files.reopened())));

  final String title;

  /** Whether its HTTP method is idempotent. */
  final boolean idempotent;

  final boolean hasBody;

  /** Whether its body can be written a second time. */
  final boolean writableTwice;

  private final Function<ClassesApi, ApiCall<Order>> call;

  OperationClass(
      String title,
      boolean idempotent,
      boolean hasBody,
      boolean writableTwice,
      Function<ClassesApi, ApiCall<Order>> call) {
    this.title = title;
    this.idempotent = idempotent;
    this.hasBody = hasBody;
    this.writableTwice = writableTwice;
    this.call = call;
  }

  ApiCall<Order> call(ClassesApi api) {
    return call.apply(api);
  }

  private static NewOrder order() {
    return NewOrder.builder().amount(new BigDecimal("12.50")).build();
  }

  private static Profile profile(Upload photo) {
    return Profile.builder().name("Jane").photo(photo).build();
  }

  private static final class Files {
    private static final byte[] BYTES = new byte[40_000];

    static Upload reopened() {
      return Upload.of("me.png", "image/png", () -> new ByteArrayInputStream(BYTES));
    }

    static Upload once() {
      return Upload.once("me.png", "image/png", new ByteArrayInputStream(BYTES));
    }
  }
}
