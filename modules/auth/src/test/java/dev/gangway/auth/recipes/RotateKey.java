package dev.gangway.auth.recipes;

import dev.gangway.auth.AuthInterceptor;
import dev.gangway.auth.Credential;
import dev.gangway.auth.Secret;
import dev.gangway.auth.SecurityRequirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * Replaces an API key while the program runs: the key is in a file, and who rotates it rewrites the
 * file.
 */
final class RotateKey {
  void run(HttpUrl server, Path file) throws IOException {
    Credential key = Credential.header("x-private-app-key", Secret.fromFile(file));
    OkHttpClient client =
        new OkHttpClient.Builder()
            .followRedirects(false)
            .addInterceptor(new AuthInterceptor(server, Map.of("appKey", key)))
            .build();
    Request request =
        new Request.Builder()
            .url(server)
            .tag(
                SecurityRequirement.class,
                new SecurityRequirement("listApplicants", List.of(List.of("appKey"))))
            .build();

    client.newCall(request).execute().close();
    Files.writeString(file, "the-next-key\n");
    client.newCall(request).execute().close();
  }
}
