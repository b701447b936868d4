package dev.gangway.core.internal.http;

import dev.gangway.core.internal.call.UncheckedFailure;
import dev.gangway.core.internal.deadline.Deadline;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * The first application interceptor, so that it sees what all others throw and how long they take.
 *
 * @param next what comes next: the credentials, or the interceptors of a given HTTP client
 */
public record FirstInterceptor(Interceptor next) implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    if (chain.call().isCanceled()) {
      // It was given up while it was queued: the others need not begin.
      throw new IOException("Canceled");
    }
    Deadline deadline = chain.request().tag(Deadline.class);
    return deadline == null ? proceed(chain) : deadline.working(() -> proceed(chain));
  }

  private Response proceed(Chain chain) throws IOException {
    try {
      return next.intercept(chain);
    } catch (RuntimeException e) {
      throw new UncheckedFailure(e);
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw UncheckedFailure.interrupted(e);
    }
  }
}
