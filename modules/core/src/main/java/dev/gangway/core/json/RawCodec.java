package dev.gangway.core.json;

import java.io.IOException;

final class RawCodec extends JsonCodec<RawJson> {

  @Override
  protected RawJson read(JsonInput in) throws IOException {
    return in.raw();
  }

  @Override
  protected void write(JsonOutput out, RawJson value) {
    out.writeJson(value.text());
  }
}
