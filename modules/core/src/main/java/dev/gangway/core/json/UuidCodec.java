package dev.gangway.core.json;

import java.util.UUID;

final class UuidCodec extends TextCodec<UUID> {

  UuidCodec() {
    super("a UUID");
  }

  @Override
  UUID parse(String text) {
    return UUID.fromString(text);
  }
}
