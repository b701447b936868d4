package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.cloudpayments.CloudPayments;
import dev.gangway.core.spec.OperationCodecs;
import dev.gangway.cryptocoin.CryptoCoin;
import dev.gangway.elkyc.ElKyc;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.testkit.EveryOperation;
import dev.gangway.testkit.Spec;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A mock server that knows nothing of Gangway takes every call of every client. {@code make prism}
 * runs it.
 */
@EnabledIfSystemProperty(
    named = "prism",
    matches = "true",
    disabledReason = "needs npm: make prism")
final class PrismTest {
  private static final Secret MADE_UP = Secret.of("made-up");
  private static final TokenSource TOKENS = TokenSource.fixed(AccessToken.of(MADE_UP));

  @Test
  void kriptomatIsAnsweredByPrism() throws Exception {
    check(
        "kriptomat",
        url -> Kriptomat.builder().baseUrl(url).session(TOKENS).build(),
        Kriptomat.codecs());
  }

  @Test
  void cryptoCoinIsAnsweredByPrism() throws Exception {
    check(
        "cryptocoin",
        url ->
            CryptoCoin.builder()
                .baseUrl(url)
                .session(TOKENS)
                .platformToken(MADE_UP)
                .userToken(MADE_UP)
                .build(),
        CryptoCoin.codecs());
  }

  @Test
  void elKycIsAnsweredByPrism() throws Exception {
    check("elkyc", url -> ElKyc.builder().baseUrl(url).apiKey(MADE_UP).build(), ElKyc.codecs());
  }

  @Test
  void cloudPaymentsIsAnsweredByPrism() throws Exception {
    check(
        "cloudpayments",
        url ->
            CloudPayments.builder()
                .baseUrl(url)
                .apiKey(MADE_UP)
                .tenant(MADE_UP)
                .session(TOKENS)
                .build(),
        CloudPayments.codecs());
  }

  private static void check(
      String provider, Function<String, AutoCloseable> client, OperationCodecs codecs)
      throws Exception {
    Path file = Repository.ROOT.resolve("specs").resolve(provider).resolve("openapi.yaml");
    int port = freePort();
    Process prism =
        new ProcessBuilder(
                "npx",
                "-y",
                "@stoplight/prism-cli@5.14.2",
                "mock",
                "-h",
                "127.0.0.1",
                "-p",
                "" + port,
                file.toString())
            .redirectErrorStream(true)
            .start();
    try (AutoCloseable built = client.apply("http://127.0.0.1:" + port)) {
      awaitStart(prism);
      Thread reader = new Thread(() -> drain(prism));
      reader.setDaemon(true);
      reader.start();

      assertThat(EveryOperation.failures(Spec.load(file), built, codecs)).isEmpty();
    } finally {
      prism.descendants().forEach(ProcessHandle::destroy);
      prism.destroy();
    }
  }

  private static void awaitStart(Process prism) throws IOException {
    BufferedReader output = prism.inputReader(StandardCharsets.UTF_8);
    StringBuilder seen = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      seen.append(line).append('\n');
      if (line.contains("Prism is listening")) {
        return;
      }
    }
    throw new AssertionError("Prism did not start:\n" + seen);
  }

  private static void drain(Process prism) {
    try (InputStreamReader output =
        new InputStreamReader(prism.getInputStream(), StandardCharsets.UTF_8)) {
      char[] buffer = new char[8192];
      while (output.read(buffer) >= 0) {
        continue;
      }
    } catch (IOException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
