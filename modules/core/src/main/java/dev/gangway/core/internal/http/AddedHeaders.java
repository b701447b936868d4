package dev.gangway.core.internal.http;

import dev.gangway.auth.HeaderText;
import dev.gangway.core.AttemptHeaders;
import dev.gangway.core.internal.request.RequestHeaders;
import okhttp3.Headers;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** What listeners add to a request. */
public final class AddedHeaders implements AttemptHeaders {
  private final Request request;
  private Headers.@Nullable Builder added;

  public AddedHeaders(Request request) {
    this.request = request;
  }

  @Override
  public void set(String name, String value) {
    HeaderText.requireName(name);
    HeaderText.require(name, value);
    if (RequestHeaders.carriesCredential(name)) {
      throw new IllegalArgumentException(
          "A listener cannot set the header "
              + name
              + ": it carries a credential. Configure the credential on the client's builder.");
    }
    if (request.header(name) != null) {
      throw new IllegalArgumentException(
          "A listener cannot set the header "
              + name
              + ": the request has it already. Set it where the call is made instead.");
    }
    RequestHeaders.require(request, name, value);
    if (added == null) {
      added = new Headers.Builder();
    }
    added.set(name, value);
  }

  /** Returns the request with all of them. */
  public Request request() {
    if (added == null) {
      return request;
    }
    Headers headers = request.headers().newBuilder().addAll(added.build()).build();
    return request.newBuilder().headers(headers).build();
  }
}
