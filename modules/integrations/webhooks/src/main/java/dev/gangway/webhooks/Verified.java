package dev.gangway.webhooks;

import org.jspecify.annotations.Nullable;

/** What is known after verification. */
final class Verified {
  private final byte[] signed;
  private final @Nullable String id;
  private final byte @Nullable [] opened;

  private Verified(byte[] signed, @Nullable String id, byte @Nullable [] opened) {
    this.signed = signed;
    this.id = id;
    this.opened = opened;
  }

  static Verified body(WebhookRequest request) {
    return new Verified(request.body(), null, null);
  }

  static Verified delivery(WebhookRequest request, String id) {
    return new Verified(request.body(), id, null);
  }

  static Verified sealed(byte[] signed, byte[] opened) {
    return new Verified(signed, null, opened);
  }

  /** Returns the bytes that the provider vouches for, as they came. */
  byte[] signed() {
    return signed;
  }

  /** Returns the delivery's id, if it is signed. */
  @Nullable String id() {
    return id;
  }

  /** Returns the plain bytes of the sealed field, if there is one. */
  byte @Nullable [] opened() {
    return opened;
  }
}
