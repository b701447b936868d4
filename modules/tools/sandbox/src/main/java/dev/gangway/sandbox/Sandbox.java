package dev.gangway.sandbox;

import dev.gangway.sandbox.internal.control.ControlApi;
import dev.gangway.sandbox.internal.control.Front;
import dev.gangway.sandbox.internal.engine.Engine;
import dev.gangway.sandbox.internal.engine.Shared;
import dev.gangway.sandbox.internal.fault.FaultPlan;
import dev.gangway.sandbox.internal.http.HttpListener;
import dev.gangway.sandbox.internal.spec.Json;
import dev.gangway.sandbox.internal.spec.Provider;
import dev.gangway.sandbox.internal.state.Budget;
import dev.gangway.sandbox.internal.state.SandboxClock;
import dev.gangway.sandbox.internal.webhook.WebhookDesk;
import dev.gangway.testkit.Spec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A server that plays providers, for clients in any language: it keeps what calls create, lets
 * things happen by a clock, sends webhooks, and fails as it is asked to. Everything that it knows
 * of a provider is in the provider's spec. Safe for use by many threads.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.builder().provider("kriptomat").start()) {
 *   Kriptomat.builder().baseUrl(sandbox.url("kriptomat"))…
 * }
 * }</pre>
 */
public final class Sandbox implements AutoCloseable {
  private static final long TICK_MILLIS = 200;

  private final Shared shared;
  private final FaultPlan plan;
  private final WebhookDesk webhooks;
  private final HttpListener listener;
  private final Thread ticker;
  private final String host;
  private final List<String> names;

  private Sandbox(Builder builder) throws IOException {
    this.shared =
        new Shared(
            new SandboxClock(builder.clock),
            new Budget(builder.stateLimit),
            builder.step,
            builder.seed);
    this.plan = new FaultPlan(builder.seed);
    List<Provider> providers = new ArrayList<>();
    builder.specs.forEach((name, spec) -> providers.add(Provider.of(name, spec)));
    this.names = List.copyOf(builder.specs.keySet());
    this.webhooks = new WebhookDesk(providers, shared);
    Map<String, Engine> engines = new LinkedHashMap<>();
    providers.forEach(each -> engines.put(each.name(), shared.engine(each)));
    InetAddress address = InetAddress.getByName(builder.host);
    ControlApi control =
        new ControlApi(providers, shared, plan, webhooks, address.isLoopbackAddress());
    Front front = new Front(engines, shared, plan, control);
    this.host = builder.host.contains(":") ? "[" + builder.host + "]" : builder.host;
    this.listener = HttpListener.start(address, builder.port, front::respond);
    this.ticker = new Thread(this::tick, "gangway-sandbox-clock");
    ticker.setDaemon(true);
    ticker.start();
  }

  /** Lets happen what is due, for those who call nothing, such as receivers of webhooks. */
  private void tick() {
    try {
      while (true) {
        Thread.sleep(TICK_MILLIS);
        shared.timeline().runDue();
      }
    } catch (InterruptedException e) {
      // The sandbox is closed.
    }
  }

  /** Returns a builder without a provider. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the address of the page and the control API. */
  public String url() {
    return "http://" + host + ":" + listener.port() + "/";
  }

  /**
   * Returns the base URL of a provider.
   *
   * @throws IllegalArgumentException if the sandbox does not play it
   */
  public String url(String provider) {
    if (!names.contains(Objects.requireNonNull(provider, "provider"))) {
      throw new IllegalArgumentException(
          "The sandbox does not play " + provider + ". It plays " + names + ".");
    }
    return url() + provider + "/";
  }

  /** Returns the time of the sandbox. */
  public Instant time() {
    return shared.clock().instant();
  }

  /** Moves the clock forwards, and lets happen what is due by then. */
  public void advance(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("The clock of a sandbox moves only forwards.");
    }
    shared.clock().advance(by);
    shared.timeline().runDue();
  }

  /**
   * Has the next call of an operation fail. Several calls make a sequence.
   *
   * @param operation its id, or {@code *} for any
   * @param fault the fault, such as {@code lost} or {@code status=503;retry-after=7}
   * @throws IllegalArgumentException if there is no such fault; the message says how they are
   *     written
   */
  public void failNext(String operation, String fault) {
    plan.add(
        Json.object().set("one", Json.object().put("operation", operation).put("fault", fault)));
  }

  /** Returns how often an operation was carried out. */
  public int landings(String provider, String operation) {
    return shared.landings().json().path(provider + "/" + operation).path("count").asInt();
  }

  /** Returns how often an operation was carried out with this idempotency key. */
  public int landings(String provider, String operation, String key) {
    return shared.landings().json().path(provider + "/" + operation).path("keys").path(key).asInt();
  }

  /** Forgets accounts, sessions, landings and planned faults. */
  public void reset() {
    shared.reset();
    plan.clear();
  }

  /** Stops the server, and closes all connections. */
  @Override
  public void close() {
    ticker.interrupt();
    webhooks.close();
    listener.close();
  }

  /** The builder of a sandbox. */
  public static final class Builder {
    private static final long DEFAULT_LIMIT = 64L << 20;

    private final Map<String, Spec> specs = new LinkedHashMap<>();
    private String host = "127.0.0.1";
    private int port;
    private @Nullable Long seed;
    private Duration step = Duration.ofSeconds(5);
    private Clock clock = Clock.systemUTC();
    private long stateLimit = DEFAULT_LIMIT;

    private Builder() {}

    /**
     * Adds a provider whose spec is part of the sandbox.
     *
     * @throws IllegalArgumentException if there is no such provider
     */
    public Builder provider(String name) {
      if (!Main.PROVIDERS.contains(name)) {
        throw new IllegalArgumentException(
            "The sandbox has no spec of "
                + name
                + ". It has those of "
                + Main.PROVIDERS
                + "; give any other with the name.");
      }
      return provider(name, Spec.ofResource(Sandbox.class, "specs/" + name + "/openapi.yaml"));
    }

    /** Adds a provider by its spec. */
    public Builder provider(String name, Spec spec) {
      if (!name.matches("[A-Za-z0-9][A-Za-z0-9-]*")) {
        throw new IllegalArgumentException("A provider's name has only letters, digits and -.");
      }
      specs.put(name, Objects.requireNonNull(spec, "spec"));
      return this;
    }

    /** Sets the address to listen at. Defaults to 127.0.0.1, which only this machine can reach. */
    public Builder host(String host) {
      this.host = Objects.requireNonNull(host, "host");
      return this;
    }

    /** Sets the port. Defaults to a free one. */
    public Builder port(int port) {
      this.port = port;
      return this;
    }

    /** Makes ids, tokens and rates of faults the same at each run. */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /** Sets the time that a state lasts, such as that of an order. Defaults to five seconds. */
    public Builder step(Duration step) {
      this.step = Objects.requireNonNull(step, "step");
      return this;
    }

    /** Sets the clock that the sandbox's own runs with. Defaults to the system's. */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /**
     * Sets how many characters of state are kept at most. A call that needs more is responded to
     * with 507. Defaults to 64 Mi.
     */
    public Builder stateLimit(long characters) {
      this.stateLimit = characters;
      return this;
    }

    /**
     * Starts the sandbox.
     *
     * @throws UncheckedIOException if the port is taken
     * @throws IllegalStateException if it has no provider
     */
    public Sandbox start() {
      if (specs.isEmpty()) {
        throw new IllegalStateException("Name a provider to play.");
      }
      try {
        return new Sandbox(this);
      } catch (IOException e) {
        throw new UncheckedIOException(
            "The sandbox cannot listen at " + host + ":" + port + ".", e);
      }
    }
  }
}
