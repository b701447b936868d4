package dev.gangway.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A page in Chromium without a window, driven by the browser's own protocol. */
final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_SECONDS = 30;

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, BlockingQueue<JsonNode>> responses = new ConcurrentHashMap<>();
  private final List<String> messages = new CopyOnWriteArrayList<>();

  private Browser(Process process, String address) throws Exception {
    this.process = process;
    URI http = URI.create(address.replaceFirst("^ws:", "http:"));
    HttpResponse<String> target =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(http.resolve("/json/new?about:blank"))
                    .PUT(HttpRequest.BodyPublishers.noBody())
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    String page = JSON.readTree(target.body()).path("webSocketDebuggerUrl").asText();
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(page), new Listener())
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    for (String domain : List.of("Page", "Runtime", "Log")) {
      send(domain + ".enable", Map.of());
    }
  }

  static Browser start() throws Exception {
    Path profile = Files.createTempDirectory("chromium");
    Process process =
        Programs.start(
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
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
        return new Browser(process, line.substring(at).strip());
      }
    }
    throw new IllegalStateException("Chromium did not start.");
  }

  private static void discard(BufferedReader output) {
    try {
      output.transferTo(Writer.nullWriter());
    } catch (IOException e) {
      // The browser has ended.
    }
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        receive(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  private void receive(String text) {
    try {
      JsonNode message = JSON.readTree(text);
      BlockingQueue<JsonNode> waiting = responses.remove(message.path("id").asInt(0));
      if (waiting != null) {
        waiting.add(message);
      }
      String method = message.path("method").asText();
      if (List.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")
          .contains(method)) {
        messages.add(text);
      }
    } catch (IOException e) {
      messages.add(text);
    }
  }

  JsonNode send(String method, Map<String, ?> parameters) throws Exception {
    int id = ids.incrementAndGet();
    BlockingQueue<JsonNode> response = new LinkedBlockingQueue<>();
    responses.put(id, response);
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    socket.sendText(message.toString(), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    JsonNode received = response.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (received == null || received.has("error")) {
      throw new IllegalStateException(method + " failed: " + received);
    }
    return received.path("result");
  }

  void open(String url) throws Exception {
    send("Page.navigate", Map.of("url", url));
  }

  void width(int pixels) throws Exception {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", true));
  }

  /** Returns what an expression says in the page. */
  String read(String format, Object... values) throws Exception {
    JsonNode result =
        send("Runtime.evaluate", Map.of("expression", "String(" + format.formatted(values) + ")"));
    return result.path("result").path("value").asText();
  }

  /** Waits until an expression is true in the page. */
  void await(String expression) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!read("%s", expression).equals("true")) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            expression + " did not become true: " + read("document.body.innerText"));
      }
      Thread.onSpinWait();
    }
  }

  void press(String key, int code) throws Exception {
    String text = key.equals("Enter") ? "\r" : "";
    send(
        "Input.dispatchKeyEvent",
        Map.of(
            "type",
            text.isEmpty() ? "rawKeyDown" : "keyDown",
            "key",
            key,
            "code",
            key,
            "windowsVirtualKeyCode",
            code,
            "text",
            text));
    send(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
  }

  List<String> messages() {
    return List.copyOf(messages);
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
