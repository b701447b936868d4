package dev.gangway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.core.RetryPolicy;
import dev.gangway.core.error.ApiException;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.Credentials;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private static final String[] FAULTS = {
    "lost",
    "lost",
    "lost",
    "half",
    "reset",
    "status=503",
    "status=503;carried-out",
    "html=502",
    "status=429",
    "lost"
  };

  @Test
  void eachFaultIsWhatItSays() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().provider("kriptomat").start()) {
      Caller caller = Caller.login(sandbox, "partner@example.com", "1");
      String user = caller.user();

      HttpResponse<String> late = caller.buy(user, "1.00", "a", header("status=429;retry-after=7"));
      assertThat(late.statusCode()).isEqualTo(429);
      assertThat(late.headers().firstValue("Retry-After")).hasValue("7");
      HttpResponse<String> html = caller.buy(user, "1.00", "a", header("html"));
      assertThat(html.statusCode()).isEqualTo(502);
      assertThat(html.body()).startsWith("<!doctype html>");
      assertThatThrownBy(() -> caller.buy(user, "1.00", "a", header("reset")))
          .isInstanceOf(IOException.class);
      assertThat(sandbox.landings("kriptomat", "buyOrder", "a")).isZero();

      assertThatThrownBy(() -> caller.buy(user, "1.00", "half", header("half")))
          .isInstanceOf(IOException.class);
      assertThatThrownBy(() -> caller.buy(user, "1.00", "lost", header("lost")))
          .isInstanceOf(IOException.class);
      long start = System.nanoTime();
      assertThat(caller.buy(user, "1.00", "slow", header("slow=PT0.2S")).statusCode())
          .isEqualTo(200);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(199));
      for (String key : new String[] {"half", "lost", "slow"}) {
        assertThat(sandbox.landings("kriptomat", "buyOrder", key)).isEqualTo(1);
      }
    }
  }

  private static String[] header(String fault) {
    return new String[] {"X-Gangway-Fault", fault};
  }

  @Test
  void planAndRateChooseCalls() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().provider("kriptomat").seed(7).start()) {
      Caller caller = Caller.login(sandbox, "partner@example.com", "1");
      caller.post(
          "__gangway/faults",
          "{\"faults\":[{\"operation\":\"listPairs\",\"fault\":\"status=500\",\"skip\":1}]}");

      assertThat(caller.get("kriptomat/v1/pairs").statusCode()).isEqualTo(200);
      assertThat(caller.get("kriptomat/v1/pairs").statusCode()).isEqualTo(500);
      assertThat(caller.get("kriptomat/v1/pairs").statusCode()).isEqualTo(200);

      caller.post("__gangway/faults", "{\"fault\":\"status=503\",\"rate\":0.5}");
      int failed = 0;
      for (int i = 0; i < 100; i++) {
        failed += caller.get("kriptomat/v1/pairs").statusCode() == 503 ? 1 : 0;
      }
      assertThat(failed).isBetween(30, 70);
    }
  }

  @Test
  void orderWithKeyLandsAtMostOnceAndOnceIfTheCallSucceeded() throws Exception {
    int succeeded = 0;
    int succeededAfterLoss = 0;
    int carriedOutButLost = 0;
    Random random = new Random(20);
    AtomicInteger codes = new AtomicInteger();
    try (Sandbox sandbox = Sandbox.builder().provider("kriptomat").seed(3).start()) {
      Caller caller = Caller.login(sandbox, "partner@example.com", "x");
      long user = Long.parseLong(caller.user());
      for (int plan = 0; plan < 1_000; plan++) {
        String key = "plan-" + plan;
        String first = "";
        for (int i = random.nextInt(6); i > 0; i--) {
          String fault = FAULTS[random.nextInt(FAULTS.length)];
          first = first.isEmpty() ? fault : first;
          sandbox.failNext("buyOrder", fault);
        }
        boolean lost = first.equals("lost") || first.equals("half");

        boolean success = buys(sandbox, user, key, codes);

        int landings = sandbox.landings("kriptomat", "buyOrder", key);
        assertThat(landings).as(key).isLessThanOrEqualTo(1);
        assertThat(landings == 1 || !success).as(key).isTrue();
        assertThat(landings == 1 || !lost).as(key).isTrue();
        succeeded += success ? 1 : 0;
        succeededAfterLoss += success && lost ? 1 : 0;
        carriedOutButLost += lost ? 1 : 0;
        caller.delete("__gangway/faults");
      }
    }
    assertThat(carriedOutButLost).isGreaterThan(300);
    assertThat(succeededAfterLoss).isGreaterThan(100);
    assertThat(succeeded).isBetween(300, 999);
  }

  /** Places an order with a client of its own, because clients share what they may retry. */
  private static boolean buys(Sandbox sandbox, long user, String key, AtomicInteger codes) {
    RetryPolicy retries =
        RetryPolicy.standard()
            .withMaxAttempts(4)
            .withBackoff(Duration.ofMillis(1), Duration.ofMillis(1));
    try (Kriptomat kriptomat =
        Kriptomat.builder()
            .baseUrl(sandbox.url("kriptomat"))
            .session(login(codes))
            .retries(retries)
            .build()) {
      BuyOrder order =
          BuyOrder.builder()
              .amount(new BigDecimal("0.01"))
              .pair("btceur")
              .idempotencyKey(key)
              .build();
      kriptomat.orders().buy(user, order).execute();
      return true;
    } catch (ApiException e) {
      return false;
    }
  }

  private static Credentials login(AtomicInteger codes) {
    return Credentials.builder()
        .email("partner@example.com")
        .password(Secret.of("made up"))
        .securityCode(() -> "code" + codes.incrementAndGet())
        .clientId(5L)
        .clientSecret(Secret.of("made up too"))
        .build();
  }
}
