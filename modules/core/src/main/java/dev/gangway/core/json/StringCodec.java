package dev.gangway.core.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class StringCodec extends JsonCodec<String> {

  @Override
  protected @Nullable String read(JsonInput in) throws IOException {
    if (in.at(JsonBytes.STRING)) {
      return in.nextText("a string");
    }
    if (in.readNull()) {
      return null;
    }
    return in.atBoolean() ? Boolean.toString(in.nextBoolean()) : in.nextText("a string");
  }

  @Override
  protected void write(JsonOutput out, String value) {
    out.writeText(value);
  }
}
