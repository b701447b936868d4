package dev.gangway.core.internal.http;

import dev.gangway.core.internal.call.CallProgress;
import dev.gangway.core.internal.deadline.Deadline;
import dev.gangway.core.internal.retry.RetryLoop;
import dev.gangway.core.internal.seal.SealedBody;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Keeps OkHttp from sending a request again by itself, after a lost connection or a 408 or 503: an
 * order might be placed twice, and {@link RetryLoop} would not know. The body is declared as
 * one-shot; then OkHttp sends again only a request that a closing connection did not accept. Must
 * be called by the last application interceptor, so that those before it can repeat a request.
 * Counts what is tried.
 *
 * @param retriesBodies whether the HTTP client, which does not, may repeat what it did not send
 */
public record SingleSend(boolean retriesBodies) {

  public Response send(Interceptor.Chain chain, Request request) throws IOException {
    CallProgress progress = request.tag(CallProgress.class);
    if (progress != null) {
      progress.trying(request);
    }
    Deadline deadline = request.tag(Deadline.class);
    Response response =
        deadline == null ? sent(chain, request) : deadline.sending(() -> sent(chain, request));
    if (progress != null && response.code() == 401) {
      progress.refused();
    }
    return response;
  }

  /** Each connection that was closed is dropped, so that in the end there is a new one. */
  private Response sent(Interceptor.Chain chain, Request request) throws IOException {
    try {
      return sendOver(chain, request);
    } catch (StaleConnection.Closed nothingSent) {
      return sent(chain, request);
    }
  }

  private Response sendOver(Interceptor.Chain chain, Request request) throws IOException {
    RequestBody body = request.body();
    return RetryAfterFilter.reveal(
        body == null
            ? chain.proceed(request)
            : chain
                .withRetryOnConnectionFailure(retriesBodies)
                .proceed(
                    SealedBody.signed(request)
                        .method(request.method(), new OneShot(body))
                        .build()));
  }

  private static final class OneShot extends RequestBody {
    private final RequestBody body;

    OneShot(RequestBody body) {
      this.body = body;
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      body.writeTo(sink);
    }
  }
}
