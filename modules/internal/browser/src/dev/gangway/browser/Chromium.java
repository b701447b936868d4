package dev.gangway.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The machine's own Chromium without a window. Tests of several modules compile this file. */
public final class Chromium implements AutoCloseable {
  private static final String MISSING =
      "There is no chromium on this machine, so no page is tested. Install Debian's package chromium.";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final URI address;
  private final List<Tab> tabs = new ArrayList<>();

  private Chromium(Process process, String address) {
    this.process = process;
    this.address = URI.create(address.replaceFirst("^ws:", "http:"));
  }

  /** Starts the browser; without one, skips the test, or fails where all servers are required. */
  public static Chromium start() throws IOException {
    Path profile = Files.createTempDirectory("chromium");
    Process process =
        process(
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "about:blank");
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      int at = line.indexOf("ws://");
      if (line.startsWith("DevTools listening") && at > 0) {
        Thread reader = new Thread(() -> discard(output));
        reader.setDaemon(true);
        reader.start();
        return new Chromium(process, line.substring(at).strip());
      }
    }
    throw new IllegalStateException("Chromium did not start.");
  }

  private static Process process(String... command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      if (Boolean.parseBoolean(System.getenv("GANGWAY_REQUIRE_SERVERS"))) {
        throw new IllegalStateException(MISSING, e);
      }
      return abort(MISSING);
    }
  }

  private static void discard(BufferedReader output) {
    try {
      output.transferTo(Writer.nullWriter());
    } catch (IOException e) {
      // The browser has ended.
    }
  }

  /** Opens an empty tab, which closes with the browser. */
  public Tab tab() throws Exception {
    HttpResponse<String> target =
        http.send(
            HttpRequest.newBuilder(address.resolve("/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(target.statusCode()).isEqualTo(200);
    Tab tab =
        Tab.connect(
            http, new ObjectMapper().readTree(target.body()).path("webSocketDebuggerUrl").asText());
    tabs.add(tab);
    return tab;
  }

  @Override
  public void close() {
    tabs.forEach(Tab::close);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
