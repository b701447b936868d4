package dev.gangway.benchmarks.call;

import dev.gangway.benchmarks.Operation;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Only OkHttp, to the response's bytes. */
public final class OkHttpCall implements Operation {
  /** The token that all send. */
  public static final String TOKEN = "eyJhbGciOiJSUzUxMiIsInR5cCI6IkpXVCJ9";

  static final String BEARER = "Bearer ".concat(TOKEN);

  private final OkHttpClient client = new OkHttpClient.Builder().followRedirects(false).build();
  private final HttpUrl server;

  OkHttpCall(String url) {
    this.server = HttpUrl.get(url);
  }

  @Override
  public byte[] run() throws IOException {
    HttpUrl url =
        server
            .newBuilder()
            .addPathSegments("v1/users")
            .addPathSegment(Long.toString(6))
            .addPathSegment("transactions")
            .build();
    Request request =
        new Request.Builder()
            .url(url)
            .header("X-Requested-With", "XMLHttpRequest")
            .header("Authorization", BEARER)
            .build();
    try (Response response = client.newCall(request).execute()) {
      return response.body().bytes();
    }
  }
}
