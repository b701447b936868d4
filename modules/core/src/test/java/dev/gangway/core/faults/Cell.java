package dev.gangway.core.faults;

import dev.gangway.auth.Secret;
import dev.gangway.core.ApiCall;
import dev.gangway.core.ApiResponse;
import dev.gangway.core.RecordingTimer;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.Order;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/**
 * One call of an operation of a class, while the provider makes a fault.
 *
 * @param lasting whether every attempt meets the fault, or only the first
 */
record Cell(Fault fault, OperationClass operation, boolean lasting, boolean async) {
  private static final Duration SHORT = Duration.ofMillis(400);
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration TIME_AFTERWARDS = Duration.ofSeconds(15);
  private static final String AFTERWARDS = "x-afterwards";

  /** Makes the call, and another one when the fault is over. */
  Observation observe() throws Exception {
    FaultDns dns = new FaultDns(fault.lookUp(), lasting);
    Trust trust = new Trust(fault.link());
    try (FaultyProvider provider = new FaultyProvider(fault, lasting);
        Kiosk kiosk = kiosk(provider, dns, trust)) {
      if (fault.isReused()) {
        kiosk.classes().get().execute();
        if (fault.earlier() == Fault.Earlier.AND_CLOSED) {
          provider.awaitClosedConnection();
        }
      }
      provider.warm();
      ApiCall<Order> call = operation.call(kiosk.classes()).withTimeout(timeout());
      long start = System.nanoTime();
      ApiResponse<Order> answer = null;
      ApiException failure = null;
      try {
        answer = async ? await(call) : call.response();
      } catch (ApiException e) {
        failure = e;
      }
      long end = System.nanoTime();
      boolean answered = provider.lastAnsweredWithValue();
      provider.heal();
      dns.heal();
      trust.heal();
      return new Observation(
          this,
          call.idempotencyKey(),
          answer,
          failure,
          answered,
          isUsable(kiosk),
          start,
          end,
          received(provider));
    } finally {
      dns.heal();
    }
  }

  Duration timeout() {
    return fault.overruns() ? SHORT : LONG;
  }

  /** A client of its own makes its HTTP client; only a lookup must be given one. */
  private Kiosk kiosk(FaultyProvider provider, FaultDns dns, Trust trust)
      throws GeneralSecurityException {
    Kiosk.Builder builder =
        RecordingTimer.endingAtOnce()
            .in(Kiosk.builder())
            .baseUrl("http://localhost:" + provider.port() + "/");
    if (fault.link() == Link.HTTP_2) {
      OkHttpClient.Builder http2 =
          new OkHttpClient.Builder().protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
      return builder.httpClient(http2.build()).build();
    }
    if (fault.link() == Link.PROXY) {
      InetSocketAddress at = new InetSocketAddress("127.0.0.1", provider.port());
      builder.proxy(new Proxy(Proxy.Type.HTTP, at), "user", Secret.of("password"));
    }
    if (fault.link().isTls()) {
      return builder
          .httpClient(trust.in(new OkHttpClient.Builder()).build())
          .baseUrl("https://127.0.0.1:" + provider.port() + "/")
          .build();
    }
    return fault.lookUp() == FaultDns.LookUp.RIGHT
        ? builder.baseUrl("http://127.0.0.1:" + provider.port() + "/").build()
        : builder.httpClient(new OkHttpClient.Builder().dns(dns).build()).build();
  }

  private static ApiResponse<Order> await(ApiCall<Order> call) throws Exception {
    try {
      return call.responseAsync().get(60, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof ApiException failure ? failure : e;
    }
  }

  private static boolean isUsable(Kiosk kiosk) {
    if (Thread.interrupted()) {
      return false;
    }
    try {
      ApiCall<Order> another = kiosk.classes().get().withHeader(AFTERWARDS, "true");
      return another.withTimeout(TIME_AFTERWARDS).execute().id() == 6;
    } catch (ApiException e) {
      return false;
    }
  }

  private static List<RecordedRequest> received(FaultyProvider provider)
      throws InterruptedException {
    List<RecordedRequest> requests = new ArrayList<>(provider.requests());
    requests.removeIf(request -> request.getHeaders().get(AFTERWARDS) != null);
    return requests;
  }

  @Override
  public String toString() {
    return operation.title
        + (async ? ", async" : "")
        + ", "
        + fault.group()
        + ": "
        + fault
        + (lasting ? ", each time" : ", once");
  }

  /** What the provider received, and what came of the call. */
  record Observation(
      Cell cell,
      @Nullable String key,
      @Nullable ApiResponse<Order> answer,
      @Nullable ApiException failure,
      boolean answeredWithValue,
      boolean usableAfterwards,
      long start,
      long end,
      List<RecordedRequest> requests) {

    Fault fault() {
      return cell.fault();
    }

    OperationClass operation() {
      return cell.operation();
    }

    /** Returns whether a second time does no harm. */
    boolean harmlessTwice() {
      return operation().idempotent || key != null;
    }

    int attempts() {
      if (answer != null) {
        return answer.attempts();
      }
      return failure == null ? 0 : failure.attempts();
    }

    List<RecordedRequest> whole() {
      return requests.stream().filter(each -> each.getFailure() == null).toList();
    }

    Duration overshoot() {
      return Duration.ofNanos(end - start).minus(cell.timeout());
    }

    /** Returns what the page says. */
    String text() {
      int begun = requests.size() - whole().size();
      return whole().size()
          + (begun == 0 ? "" : " + " + begun + " begun")
          + " · "
          + (failure == null ? "value" : FaultPage.name(failure));
    }

    @Override
    public String toString() {
      return cell + ": " + text() + " after " + attempts() + " attempts";
    }
  }
}
