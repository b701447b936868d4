package dev.gangway.webhooks;

import dev.gangway.core.json.RawJson;
import dev.gangway.core.webhooks.EventFields;
import dev.gangway.core.webhooks.EventShape;
import dev.gangway.core.webhooks.WebhookSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A verified body and the fields that describe its event. */
final class Event {
  private final Verified verified;
  private final EventFields fields;
  private final RawJson body;
  private final RawJson payload;

  private Event(Verified verified, EventFields fields, RawJson body, RawJson payload) {
    this.verified = verified;
    this.fields = fields;
    this.body = body;
    this.payload = payload;
  }

  static Event read(WebhookRequest request, Verified verified, EventFields fields)
      throws UnreadableException {
    RawJson body = Bodies.json(request.body());
    byte @Nullable [] opened = verified.opened();
    @Nullable String field = fields.payload();
    @Nullable RawJson payload =
        opened != null ? Bodies.json(opened) : field == null ? body : EventShape.field(body, field);
    if (payload == null) {
      throw new UnreadableException("the body has no field " + field);
    }
    return new Event(verified, fields, body, payload);
  }

  RawJson payload() {
    return payload;
  }

  @Nullable String type() {
    return text(fields.type());
  }

  @Nullable Instant time() {
    return Timestamps.read(text(fields.time()));
  }

  InboxEntry entry(WebhookSource<?> source) {
    @Nullable String id = isSigned(fields.id()) ? text(fields.id()) : null;
    @Nullable String entity = isSigned(fields.entity()) ? text(fields.entity()) : null;
    return new InboxEntry(
        source.name(),
        id != null
            ? digest("field", utf8(id))
            : verified.id() != null
                ? digest("delivery", utf8(verified.id()))
                : digest("content", verified.signed()),
        twin(),
        entity == null ? null : digest("entity", utf8(entity)),
        time());
  }

  /**
   * A sealed text differs each time that it is sealed, its content may be that of an earlier event.
   * The time beside it is signed by nobody, so it may make two deliveries one, and never one two.
   */
  private @Nullable String twin() {
    byte @Nullable [] opened = verified.opened();
    @Nullable String time = text(fields.time());
    return opened == null || time == null
        ? null
        : digest("twin " + time.length() + " " + time, opened);
  }

  private @Nullable String text(@Nullable String path) {
    if (path == null) {
      return null;
    }
    @Nullable String below = belowPayload(path);
    return below == null ? EventShape.text(body, path) : EventShape.text(payload, below);
  }

  /** Beside a sealed field, nothing is the provider's for certain. */
  private boolean isSigned(@Nullable String path) {
    return path != null && (verified.opened() == null || belowPayload(path) != null);
  }

  private @Nullable String belowPayload(String path) {
    @Nullable String field = fields.payload();
    if (field == null) {
      return verified.opened() == null ? null : path;
    }
    return path.startsWith(field + ".") ? path.substring(field.length() + 1) : null;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(String kind, byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(utf8(kind + ":"));
      return HexFormat.of().formatHex(digest.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256, but this one does not.", e);
    }
  }
}
