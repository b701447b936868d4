package dev.gangway.core.internal.request;

import dev.gangway.auth.HeaderText;
import java.util.Locale;
import java.util.Set;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Holds the headers of a call, from its parameters and its options, to what a caller may set. */
public final class RequestHeaders {
  private static final Set<String> OF_CREDENTIALS =
      Set.of("authorization", "cookie", "proxy-authorization");

  /** Returns whether a header carries a credential, whatever the provider calls its own. */
  public static boolean carriesCredential(String name) {
    return OF_CREDENTIALS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Returns the request if all its headers may be sent. */
  public static Request require(Request built) {
    for (int i = 0; i < built.headers().size(); i++) {
      require(built, built.headers().name(i), built.headers().value(i));
    }
    return built;
  }

  /** Returns the request with this header in place of one of the same name. */
  public static Request with(Request request, String name, String value) {
    HeaderText.requireName(name);
    HeaderText.require(name, value);
    require(request, name, value);
    return request.newBuilder().header(name, value).build();
  }

  public static void require(Request request, String name, String value) {
    HeaderText.requireName(name);
    RequestBody body = request.body();
    if (name.equalsIgnoreCase("Content-Type") && body != null && body.contentType() != null) {
      throw new IllegalArgumentException(
          "The header Content-Type cannot be set: the body has a type of its own, which would replace"
              + " it. Leave it out.");
    }
    if (name.equalsIgnoreCase("Accept-Encoding") && !value.equalsIgnoreCase("identity")) {
      throw new IllegalArgumentException(
          "The header Accept-Encoding can only be set to identity: with another value the HTTP client"
              + " would not decompress the response. Leave it out to get compressed responses.");
    }
  }

  private RequestHeaders() {}
}
