package dev.gangway.core.internal.response;

import dev.gangway.core.body.Download;
import dev.gangway.core.internal.deadline.Interruption;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.AsyncTimeout;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** The body of a {@link Download}: a read that stalls, or whose thread is interrupted, ends. */
public final class DownloadBody extends ResponseBody {
  private final ResponseBody body;
  private final BufferedSource content;

  private DownloadBody(ResponseBody body, Call call, long stallNanos) {
    this.body = body;
    Source stalling = new Stall(call, stallNanos).source(body.source());
    this.content = Okio.buffer(new Interruptible(stalling, call));
  }

  /**
   * Returns the response with such a body.
   *
   * @param stallNanos the longest time that a read waits for the next bytes
   */
  public static Response in(Response response, Call call, long stallNanos) {
    return response.newBuilder().body(new DownloadBody(response.body(), call, stallNanos)).build();
  }

  @Override
  public @Nullable MediaType contentType() {
    return body.contentType();
  }

  @Override
  public long contentLength() {
    return body.contentLength();
  }

  @Override
  public BufferedSource source() {
    return content;
  }

  @Override
  public void close() {
    body.close();
  }

  /** Ends a read that waits too long. */
  private static final class Stall extends AsyncTimeout {
    private final Call call;

    Stall(Call call, long nanos) {
      this.call = call;
      timeout(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    protected void timedOut() {
      call.cancel();
    }
  }

  /** Ends a read when its thread is interrupted. */
  private static final class Interruptible extends ForwardingSource {
    private final Call call;

    Interruptible(Source body, Call call) {
      super(body);
      this.call = call;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      return Interruption.during(call::cancel, () -> super.read(sink, byteCount));
    }
  }
}
