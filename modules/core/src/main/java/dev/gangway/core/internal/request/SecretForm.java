package dev.gangway.core.internal.request;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A form with a secret in it, such as that of a login. */
public final class SecretForm extends RequestBody {
  private final RequestBody form;

  SecretForm(RequestBody form) {
    this.form = form;
  }

  @Override
  public @Nullable MediaType contentType() {
    return form.contentType();
  }

  @Override
  public boolean isOneShot() {
    return form.isOneShot();
  }

  @Override
  public long contentLength() throws IOException {
    return form.contentLength();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    form.writeTo(sink);
  }
}
