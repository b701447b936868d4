package dev.gangway.auth.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipesTest {
  @StartStop public final MockWebServer server = new MockWebServer();
  @TempDir Path directory;

  @BeforeEach
  void answerTwice() {
    server.enqueue(new MockResponse.Builder().build());
    server.enqueue(new MockResponse.Builder().build());
  }

  @Test
  void rotatedKeyIsSentFromTheNextRequestOn() throws Exception {
    new RotateKey().run(server.url("/"), Files.writeString(directory.resolve("key"), "the-key\n"));

    assertThat(server.takeRequest().getHeaders().get("x-private-app-key")).isEqualTo("the-key");
    assertThat(server.takeRequest().getHeaders().get("x-private-app-key"))
        .isEqualTo("the-next-key");
  }

  @Test
  void ownTokenIsSent() throws Exception {
    new BringYourOwnToken().run(server.url("/"), "mine");

    assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer mine");
  }

  @Test
  void tenantsHaveTheirOwnKeysAndOneConnection() throws Exception {
    new TwoTenants().run(server.url("/"));

    RecordedRequest alpha = server.takeRequest();
    RecordedRequest beta = server.takeRequest();
    assertThat(alpha.getHeaders().get("tenantName")).isEqualTo("alpha");
    assertThat(alpha.getHeaders().get("api-key")).isEqualTo("key-of-alpha");
    assertThat(beta.getHeaders().get("tenantName")).isEqualTo("beta");
    assertThat(beta.getHeaders().get("api-key")).isEqualTo("key-of-beta");
    assertThat(beta.getConnectionIndex()).isEqualTo(alpha.getConnectionIndex());
  }
}
