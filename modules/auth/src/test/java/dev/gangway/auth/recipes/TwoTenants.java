package dev.gangway.auth.recipes;

import dev.gangway.auth.AuthInterceptor;
import dev.gangway.auth.Credential;
import dev.gangway.auth.Secret;
import dev.gangway.auth.SecurityRequirement;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * Serves two tenants in one process: each has its credentials, both share threads and connections.
 */
final class TwoTenants {
  private final OkHttpClient shared = new OkHttpClient.Builder().followRedirects(false).build();

  void run(HttpUrl server) throws IOException {
    OkHttpClient alpha = tenant(server, "alpha", Secret.of("key-of-alpha"));
    OkHttpClient beta = tenant(server, "beta", Secret.of("key-of-beta"));
    Request request =
        new Request.Builder()
            .url(server)
            .tag(
                SecurityRequirement.class,
                new SecurityRequirement("getUserInfo", List.of(List.of("apiKey", "tenant"))))
            .build();

    alpha.newCall(request).execute().close();
    beta.newCall(request).execute().close();
  }

  /** A client made by {@code newBuilder()} has the connection pool of the one it is made from. */
  private OkHttpClient tenant(HttpUrl server, String name, Secret key) {
    Map<String, Credential> credentials =
        Map.of(
            "apiKey", Credential.header("api-key", key),
            "tenant", Credential.header("tenantName", Secret.of(name)));
    return shared.newBuilder().addInterceptor(new AuthInterceptor(server, credentials)).build();
  }
}
