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

  @Override
  protected void write(JsonOutput out, UUID value) {
    long most = value.getMostSignificantBits();
    long least = value.getLeastSignificantBits();
    out.writeByte('"');
    out.writeHexadecimal(most >>> 32, 8);
    out.writeByte('-');
    out.writeHexadecimal(most >>> 16, 4);
    out.writeByte('-');
    out.writeHexadecimal(most, 4);
    out.writeByte('-');
    out.writeHexadecimal(least >>> 48, 4);
    out.writeByte('-');
    out.writeHexadecimal(least, 12);
    out.writeByte('"');
  }
}
