package dev.gangway.core.json;

import java.util.UUID;

final class UuidCodec extends TextCodec<UUID> {

  UuidCodec() {
    super("a UUID");
  }

  @Override
  UUID parse(String text) {
    if (!NumberText.isAscii(text)) {
      throw new IllegalArgumentException("Java takes digits of any script for a number.");
    }
    return UUID.fromString(text);
  }
}
