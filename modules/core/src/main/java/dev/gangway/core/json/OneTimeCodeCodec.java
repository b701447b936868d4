package dev.gangway.core.json;

import dev.gangway.auth.OneTimeCode;

final class OneTimeCodeCodec extends TextCodec<OneTimeCode> {

  OneTimeCodeCodec() {
    super("a one-time code");
  }

  @Override
  OneTimeCode parse(String text) {
    return OneTimeCode.of(text);
  }

  @Override
  protected void write(JsonOutput out, OneTimeCode value) {
    if (!out.hides("secret")) {
      out.writeText(out.defersSecrets() ? "" : value.next());
    }
  }
}
