package dev.gangway.benchmarks.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How one library reads and writes one type. */
public interface JsonCodec {

  /** Reads a value. */
  @Nullable Object decode(byte[] json) throws IOException;

  /** Writes a value that it read. */
  byte[] encode(Object value) throws IOException;
}
