package dev.gangway.auth;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends a request's own cookies beside those of the client's {@link CookieJar}. OkHttp by itself
 * replaces the header {@code Cookie}, and with it a credential. A cookie of the request takes
 * precedence over one of the same name.
 */
final class CookieMerge {
  private CookieMerge() {}

  static Response proceed(Interceptor.Chain chain, Request request) throws IOException {
    @Nullable String own = request.header("Cookie");
    CookieJar jar = chain.getCookieJar();
    if (own == null || jar == CookieJar.NO_COOKIES) {
      return chain.proceed(request);
    }
    List<String> all = new ArrayList<>();
    Set<String> names = names(own);
    for (Cookie cookie : jar.loadForRequest(request.url())) {
      if (!names.contains(cookie.name())) {
        all.add(cookie.name() + "=" + cookie.value());
      }
    }
    all.add(own);
    return chain
        .withCookieJar(new ReceivingOnly(jar))
        .proceed(request.newBuilder().header("Cookie", String.join("; ", all)).build());
  }

  private static Set<String> names(String header) {
    Set<String> names = new HashSet<>();
    for (String cookie : header.split(";", -1)) {
      int end = cookie.indexOf('=');
      names.add((end < 0 ? cookie : cookie.substring(0, end)).strip());
    }
    return names;
  }

  /** A jar whose cookies are in the request already. */
  private record ReceivingOnly(CookieJar jar) implements CookieJar {
    @Override
    public List<Cookie> loadForRequest(HttpUrl url) {
      return List.of();
    }

    @Override
    public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
      jar.saveFromResponse(url, cookies);
    }
  }
}
