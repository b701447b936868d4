package dev.gangway.core.json;

import dev.gangway.auth.Secret;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class SecretCodec extends JsonCodec<Secret> {

  @Override
  protected @Nullable Secret read(JsonInput in) throws IOException {
    String text = in.read(Scalars.STRING);
    return text == null ? null : Secret.of(text);
  }

  @Override
  protected void write(JsonOutput out, Secret value) {
    if (!out.hides("secret")) {
      out.writeText(out.defersSecrets() ? "" : value.reveal());
    }
  }
}
