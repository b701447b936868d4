package dev.gangway.core.internal.deadline;

import dev.gangway.auth.Credential;
import java.io.IOException;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** A credential for which a call waits no longer than its deadline. */
public record DeadlineCredential(Credential credential) implements Credential {

  @Override
  public Request apply(Request request) throws IOException {
    Deadline deadline = deadline(request);
    return deadline == null
        ? credential.apply(request)
        : deadline.await(() -> credential.apply(request));
  }

  @Override
  public boolean renew(Request rejected) throws IOException {
    Deadline deadline = deadline(rejected);
    return deadline == null
        ? credential.renew(rejected)
        : deadline.await(() -> credential.renew(rejected));
  }

  @Override
  public void responseReceived(Response response) {
    credential.responseReceived(response);
  }

  private static @Nullable Deadline deadline(Request request) {
    return request.tag(Deadline.class);
  }
}
