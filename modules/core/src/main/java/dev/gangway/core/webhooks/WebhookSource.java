package dev.gangway.core.webhooks;

import dev.gangway.core.json.RawJson;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The description of the events that a provider sends to one address of its user's. Generated code
 * has one for each kind of signature. Immutable; what the provider does not document can be
 * replaced.
 *
 * @param <E> the type of the events
 */
public final class WebhookSource<E> {
  private final String name;
  private final WebhookSignature signature;
  private final EventFields fields;
  private final EventDecoder<E> decoder;

  private WebhookSource(
      String name, WebhookSignature signature, EventFields fields, EventDecoder<E> decoder) {
    this.name = Objects.requireNonNull(name, "name");
    this.signature = Objects.requireNonNull(signature, "signature");
    this.fields = Objects.requireNonNull(fields, "fields");
    this.decoder = Objects.requireNonNull(decoder, "decoder");
  }

  /** Returns the description of a source of events. */
  public static <E> WebhookSource<E> of(
      String name, WebhookSignature signature, EventFields fields, EventDecoder<E> decoder) {
    return new WebhookSource<>(name, signature, fields, decoder);
  }

  /** Returns the name, by which an inbox keeps the events of sources apart. */
  public String name() {
    return name;
  }

  /** Returns how bodies are signed. */
  public WebhookSignature signature() {
    return signature;
  }

  /** Returns the fields that describe an event. */
  public EventFields fields() {
    return fields;
  }

  /**
   * Returns the event of a payload.
   *
   * @param type the event's type, or null if the payload has none
   * @throws com.squareup.moshi.JsonDataException if the payload has another shape than the type's
   */
  public E decode(@Nullable String type, RawJson payload) {
    return decoder.decode(type, payload);
  }

  /** Returns this source under another name, for instance that of one of several accounts. */
  public WebhookSource<E> withName(String name) {
    return new WebhookSource<>(name, signature, fields, decoder);
  }

  /** Returns this source with another signature. */
  public WebhookSource<E> withSignature(WebhookSignature signature) {
    return new WebhookSource<>(name, signature, fields, decoder);
  }

  /** Returns this source with other fields. */
  public WebhookSource<E> withFields(EventFields fields) {
    return new WebhookSource<>(name, signature, fields, decoder);
  }

  @Override
  public String toString() {
    return "WebhookSource[" + name + ", " + signature + "]";
  }
}
