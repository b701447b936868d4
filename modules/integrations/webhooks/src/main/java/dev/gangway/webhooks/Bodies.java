package dev.gangway.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gangway.core.json.RawJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Reads bodies. */
final class Bodies {

  /** Returns the bytes of a stream, or null if there are more than allowed. */
  static byte @Nullable [] read(InputStream stream, int maxBytes) throws IOException {
    byte[] read = stream.readNBytes(maxBytes + 1);
    return read.length > maxBytes ? null : read;
  }

  static RawJson json(byte[] body) throws UnreadableException {
    try {
      return RawJson.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException | IllegalArgumentException e) {
      throw new UnreadableException("the body is not one JSON value in UTF-8");
    }
  }

  private Bodies() {}
}
