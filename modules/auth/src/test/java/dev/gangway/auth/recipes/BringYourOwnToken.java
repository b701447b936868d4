package dev.gangway.auth.recipes;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.AuthInterceptor;
import dev.gangway.auth.Credential;
import dev.gangway.auth.Secret;
import dev.gangway.auth.SecurityRequirement;
import dev.gangway.auth.TokenSource;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Sends a token that another part of the program got; nothing here logs in. */
final class BringYourOwnToken {
  void run(HttpUrl server, String token) throws IOException {
    TokenSource mine = TokenSource.fixed(AccessToken.of(Secret.of(token)));
    OkHttpClient client =
        new OkHttpClient.Builder()
            .followRedirects(false)
            .addInterceptor(new AuthInterceptor(server, Map.of("bearer", Credential.bearer(mine))))
            .build();
    Request request =
        new Request.Builder()
            .url(server)
            .tag(
                SecurityRequirement.class,
                new SecurityRequirement("getUser", List.of(List.of("bearer"))))
            .build();

    client.newCall(request).execute().close();
  }
}
