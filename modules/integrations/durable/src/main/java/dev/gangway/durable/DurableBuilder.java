package dev.gangway.durable;

import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.core.ApiCall;
import dev.gangway.core.CallSnapshot;
import dev.gangway.core.spec.OperationCodecs;
import dev.gangway.durable.DurableSettings.Times;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Durable}. */
public final class DurableBuilder {
  private final DataSource dataSource;
  private final Map<String, RegisteredClient> clients = new HashMap<>();
  private final Map<String, Duration> keyLifetimes = new HashMap<>();
  private final Map<String, Reconciler> reconcilers = new HashMap<>();
  private final List<DurableListener> listeners = new ArrayList<>();
  private @Nullable PayloadCipher cipher;
  private Times times = Times.DEFAULTS;
  private Clock clock = Clock.systemUTC();

  DurableBuilder(DataSource dataSource) {
    this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
  }

  /** Sets the cipher of what is stored. Required; all processes must have the same. */
  public DurableBuilder cipher(PayloadCipher cipher) {
    this.cipher = Objects.requireNonNull(cipher, "cipher");
    return this;
  }

  /**
   * Adds a client whose calls this process sends. A process that only places calls needs none.
   *
   * @param name the class's simple name, such as {@code Kriptomat}
   * @param restore the client's {@code restore}, such as {@code kriptomat::restore}
   * @param codecs the client's codecs, such as {@code Kriptomat.codecs()}
   */
  public DurableBuilder client(
      String name, Function<CallSnapshot, ApiCall<?>> restore, OperationCodecs codecs) {
    Objects.requireNonNull(restore, "restore");
    Objects.requireNonNull(codecs, "codecs");
    clients.put(Objects.requireNonNull(name, "name"), new RegisteredClient(restore, codecs));
    return this;
  }

  /**
   * Sets how long a provider keeps idempotency keys, for all operations of a client. It overrides
   * what the provider documents. Without either, calls with a key cannot be placed; {@link
   * Duration#ZERO} means that a key is not relied on.
   */
  public DurableBuilder keyLifetime(String client, Duration lifetime) {
    keyLifetimes.put(
        Objects.requireNonNull(client, "client"), notNegative("key lifetime", lifetime));
    return this;
  }

  /** Sets how long a provider keeps the idempotency keys of one operation. */
  public DurableBuilder keyLifetime(String client, String operation, Duration lifetime) {
    Objects.requireNonNull(client, "client");
    return keyLifetime(client + "." + Objects.requireNonNull(operation, "operation"), lifetime);
  }

  /** Sets who looks up the calls of a client whose outcome is unknown. Defaults to nobody. */
  public DurableBuilder reconciler(String client, Reconciler reconciler) {
    Objects.requireNonNull(reconciler, "reconciler");
    reconcilers.put(Objects.requireNonNull(client, "client"), reconciler);
    return this;
  }

  /**
   * Sets how long a driver has a call to itself. When it is over, its process counts as dead.
   * Defaults to 5 minutes; at least twice the timeout.
   */
  public DurableBuilder lease(Duration lease) {
    times = new Times(lease, times.timeout(), times.giveUpAfter(), times.pause(), times.longest());
    return this;
  }

  /** Sets the timeout of one attempt. Defaults to 1 minute. */
  public DurableBuilder timeout(Duration timeout) {
    positive("timeout", timeout);
    times = new Times(times.lease(), timeout, times.giveUpAfter(), times.pause(), times.longest());
    return this;
  }

  /**
   * Sets how long after its placement a call is sent or looked up by itself. After that, it needs a
   * person. Defaults to 24 hours.
   */
  public DurableBuilder giveUpAfter(Duration time) {
    positive("time to give up after", time);
    times = new Times(times.lease(), times.timeout(), time, times.pause(), times.longest());
    return this;
  }

  /** Sets the pause after the first attempt, and its cap. Defaults to 1 second and 5 minutes. */
  public DurableBuilder backoff(Duration first, Duration longest) {
    positive("pause", first);
    positive("longest pause", longest);
    times = new Times(times.lease(), times.timeout(), times.giveUpAfter(), first, longest);
    return this;
  }

  /** Sets the clock. Defaults to the system's. */
  public DurableBuilder clock(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
    return this;
  }

  /** Adds a listener. */
  public DurableBuilder listener(DurableListener listener) {
    listeners.add(Objects.requireNonNull(listener, "listener"));
    return this;
  }

  /**
   * Returns the durable calls.
   *
   * @throws IllegalStateException if there is no cipher, or the lease is shorter than two timeouts
   */
  public Durable build() {
    if (cipher == null) {
      throw new IllegalStateException(
          "Durable calls need a cipher, since what they store is personal data. Set cipher(…), such"
              + " as AesGcm.of(key).");
    }
    if (times.lease().compareTo(times.timeout().multipliedBy(2)) < 0) {
      throw new IllegalStateException(
          "The lease of "
              + times.lease()
              + " is shorter than two timeouts of "
              + times.timeout()
              + ". Make it longer, so that no other driver takes over a call that is being sent.");
    }
    return new Durable(
        dataSource,
        new DurableSettings(
            new SealedCalls(cipher), clients, keyLifetimes, reconcilers, times, clock, listeners));
  }

  private static Duration positive(String name, Duration duration) {
    if (duration.isZero()) {
      throw new IllegalArgumentException("The " + name + " must be more than zero.");
    }
    return notNegative(name, duration);
  }

  private static Duration notNegative(String name, Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException(
          "The " + name + " must not be negative, but is " + duration + ".");
    }
    return duration;
  }
}
