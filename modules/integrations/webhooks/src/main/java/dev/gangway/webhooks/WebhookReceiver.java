package dev.gangway.webhooks;

import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.core.webhooks.WebhookSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives the events of one source. In this order, a request's size is limited, its raw bytes are
 * verified, its signed time is compared with the clock, a sealed field is opened, the event is
 * decoded, and the inbox is asked whether to handle it. Safe for use by many threads.
 *
 * @param <E> the type of the events
 */
public final class WebhookReceiver<E> {
  private static final Logger LOG = LoggerFactory.getLogger(WebhookReceiver.class);

  private final WebhookSource<E> source;
  private final Verification verification;
  private final Inbox inbox;
  private final WebhookHandler<E> handler;
  private final int maxBytes;
  private final Duration maxAhead;
  private final Clock clock;
  private final Consumer<? super Receipt<E>> listener;

  private WebhookReceiver(Builder<E> builder, Inbox inbox, WebhookHandler<E> handler) {
    this.source = builder.source;
    this.verification =
        Verification.of(
            source.signature(),
            new Verification.Settings(
                List.copyOf(builder.secrets),
                List.copyOf(builder.ciphers),
                builder.clientAddress,
                builder.clock));
    this.inbox = inbox;
    this.handler = handler;
    this.maxBytes = builder.maxBytes;
    this.maxAhead = builder.maxAhead;
    this.clock = builder.clock;
    this.listener = builder.listener;
  }

  /**
   * Reads a request's body and receives it. An adapter to a server calls this.
   *
   * @param headers the values by name, in any case
   * @param body the body, of which no more is read than is allowed
   * @param remote the address at the other end of the connection, or null if it is not known
   * @throws IOException if the body cannot be read
   */
  public Receipt<E> receive(
      Map<String, List<String>> headers, InputStream body, @Nullable InetAddress remote)
      throws IOException {
    byte @Nullable [] read = Bodies.read(body, maxBytes);
    return read == null ? reported(tooLarge()) : receive(WebhookRequest.of(headers, read, remote));
  }

  /** Receives a request. The handler runs in the caller's thread. */
  public Receipt<E> receive(WebhookRequest request) {
    return reported(receiveUnreported(request));
  }

  private Receipt<E> reported(Receipt<E> receipt) {
    try {
      listener.accept(receipt);
    } catch (RuntimeException e) {
      LOG.warn("A listener to the receipts of {} failed.", source.name(), e);
    }
    return receipt;
  }

  private Receipt<E> receiveUnreported(WebhookRequest request) {
    if (request.body().length > maxBytes) {
      return tooLarge();
    }
    try {
      Verified verified = verification.verify(request);
      return receive(Event.read(request, verified, source.fields()));
    } catch (RefusedException e) {
      LOG.debug("{} refused a request: {}.", source.name(), e.reason());
      return new Receipt.Refused<>(e.reason());
    } catch (UnreadableException e) {
      LOG.warn("{} cannot read an event: {}.", source.name(), e.reason());
      return new Receipt.Unreadable<>(e.reason());
    }
  }

  private Receipt<E> tooLarge() {
    LOG.warn("{} refused a body of more than {} bytes.", source.name(), maxBytes);
    return new Receipt.TooLarge<>(maxBytes);
  }

  private Receipt<E> receive(Event event) throws RefusedException, UnreadableException {
    @Nullable Instant time = event.time();
    if (time != null && time.isAfter(clock.instant().plus(maxAhead))) {
      // Otherwise one such event would make all later ones of its entity stale.
      throw new RefusedException("the event's time lies in the future");
    }
    E decoded = decode(event);
    InboxEntry entry = event.entry(source);
    Admission admission;
    try {
      admission = inbox.admit(entry);
    } catch (RuntimeException e) {
      return failed(e);
    }
    if (admission instanceof Admission.Fresh fresh) {
      return handle(new ReceivedEvent<>(decoded, event.type(), time, fresh.claim()));
    }
    return admission instanceof Admission.Duplicate
        ? new Receipt.Duplicate<>()
        : admission instanceof Admission.Stale ? new Receipt.Stale<>() : new Receipt.Busy<>();
  }

  /** A decoder throws whatever a codec throws. */
  private E decode(Event event) throws UnreadableException {
    try {
      return source.decode(event.type(), event.payload());
    } catch (RuntimeException unlike) {
      throw new UnreadableException("the event has another shape than its type");
    }
  }

  private Receipt<E> handle(ReceivedEvent<E> received) {
    try {
      handler.handle(received);
    } catch (Exception e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      giveBack(received.claim(), e);
      return failed(e);
    }
    try {
      inbox.handled(received.claim());
    } catch (RuntimeException e) {
      return failed(e);
    }
    return new Receipt.Handled<>(received);
  }

  /** A claim that cannot be given back ends with its lease. */
  private void giveBack(Claim claim, Exception why) {
    try {
      inbox.failed(claim);
    } catch (RuntimeException e) {
      why.addSuppressed(e);
    }
  }

  private Receipt<E> failed(Exception cause) {
    LOG.error("An event of {} was not handled; its next delivery is.", source.name(), cause);
    return new Receipt.Failed<>(cause);
  }

  @Override
  public String toString() {
    return "WebhookReceiver[" + source.name() + "]";
  }

  /**
   * The builder of a receiver. {@link #inbox} and {@link #handler} must be called, and {@link
   * #secret} or {@link #cipher} if bodies are signed or sealed.
   *
   * @param <E> the type of the events
   */
  public static final class Builder<E> {
    private WebhookSource<E> source;
    private final List<Secret> secrets = new ArrayList<>();
    private final List<PayloadCipher> ciphers = new ArrayList<>();
    private ClientAddress clientAddress = ClientAddress.ofConnection();
    private @Nullable Inbox inbox;
    private @Nullable WebhookHandler<E> handler;
    private int maxBytes = 1 << 20;
    private Duration maxAhead = Duration.ofMinutes(5);
    private Clock clock = Clock.systemUTC();
    private Consumer<? super Receipt<E>> listener = receipt -> {};

    Builder(WebhookSource<E> source) {
      this.source = Objects.requireNonNull(source, "source");
    }

    /** Replaces how bodies are signed, where the provider's documents leave it open. */
    public Builder<E> signature(WebhookSignature signature) {
      source = source.withSignature(signature);
      return this;
    }

    /**
     * Adds a secret, or a public key, that is live. While a secret is rotated, give the old and the
     * new one.
     */
    public Builder<E> secret(Secret secret) {
      secrets.add(Objects.requireNonNull(secret, "secret"));
      return this;
    }

    /** Adds what opens sealed bodies. While keys are rotated, give the old and the new one. */
    public Builder<E> cipher(PayloadCipher cipher) {
      ciphers.add(Objects.requireNonNull(cipher, "cipher"));
      return this;
    }

    /** Sets where events are remembered. */
    public Builder<E> inbox(Inbox inbox) {
      this.inbox = Objects.requireNonNull(inbox, "inbox");
      return this;
    }

    /** Sets what handles events. */
    public Builder<E> handler(WebhookHandler<E> handler) {
      this.handler = Objects.requireNonNull(handler, "handler");
      return this;
    }

    /**
     * Sets from which address a request comes. Defaults to the other end of the connection; behind
     * a proxy of your own, see {@link ClientAddress#behind}.
     */
    public Builder<E> clientAddress(ClientAddress clientAddress) {
      this.clientAddress = Objects.requireNonNull(clientAddress, "clientAddress");
      return this;
    }

    /** Sets the size of the largest body. Defaults to 1 MiB. */
    public Builder<E> maxBytes(int maxBytes) {
      if (maxBytes < 1 || maxBytes == Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "The largest body must have 1 to 2147483646 bytes, but has " + maxBytes + ".");
      }
      this.maxBytes = maxBytes;
      return this;
    }

    /** Sets how far an event's time may be ahead of the clock. Defaults to 5 minutes. */
    public Builder<E> maxAhead(Duration maxAhead) {
      this.maxAhead = Objects.requireNonNull(maxAhead, "maxAhead");
      return this;
    }

    /** Sets a listener of receipts, for metrics. Its exceptions are logged. */
    public Builder<E> listener(Consumer<? super Receipt<E>> listener) {
      this.listener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /** Sets the clock. Defaults to the system's. */
    public Builder<E> clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /**
     * Returns the receiver.
     *
     * @throws IllegalStateException if something is missing; the message says what to call
     */
    public WebhookReceiver<E> build() {
      if (inbox == null) {
        throw new IllegalStateException(
            "The receiver of "
                + source.name()
                + " has no inbox to tell new events from repeated ones. Call"
                + " inbox(Inbox.jdbc(dataSource)), or inbox(Inbox.inMemory()).");
      }
      if (handler == null) {
        throw new IllegalStateException(
            "The receiver of " + source.name() + " has no handler. Call handler(…).");
      }
      return new WebhookReceiver<>(this, inbox, handler);
    }
  }
}
