package dev.gangway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class CheckedRequestTest {
  private static final Spec SHOP = Spec.ofResource(CheckedRequestTest.class, "shop.yaml");
  private static final HttpUrl ORDERS = HttpUrl.get("http://shop.example.com/v1/users/6/orders");

  private static CheckedRequest check(String json) {
    Headers headers =
        Headers.of(
            "Authorization", "Bearer made-up",
            "X-Requested-With", "XMLHttpRequest",
            "Content-Type", "application/json");
    return SHOP.check("POST", ORDERS, headers, ByteString.encodeUtf8(json));
  }

  @Test
  void validRequestHasItsOperationPathAndBody() {
    CheckedRequest checked = check("{\"amount\":\"250.00\",\"pair\":\"btceur\"}");

    assertThat(checked.problems()).isEmpty();
    assertThat(checked.operation()).isEqualTo(SHOP.operation("placeOrder"));
    assertThat(checked.path()).containsEntry("user", "6");
    assertThat(checked.body()).isEqualTo("{\"amount\":\"250.00\",\"pair\":\"btceur\"}");
    assertThat(checked.toString()).isEqualTo("CheckedRequest[placeOrder, 400]");
  }

  @Test
  void requestThatCannotBeReadHasNoBody() {
    CheckedRequest checked = check("{");

    assertThat(checked.problems()).hasSize(1);
    assertThat(checked.body()).isNull();
  }

  @Test
  void documentKeepsTheDigitsOfNumbers() {
    assertThat(SHOP.document()).contains("\"rate\":12.340", "\"rate\":6.304E-5");
  }
}
