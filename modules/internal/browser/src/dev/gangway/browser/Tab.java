package dev.gangway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A page in Chromium, driven by the browser's own protocol. */
public final class Tab {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_SECONDS = 30;

  private static final String WAIT =
      """
      new Promise((done) => {
        const end = Date.now() + 1000;
        const look = () => {
          const is = Boolean(%s);
          is || Date.now() > end ? done(is) : setTimeout(look, 10);
        };
        look();
      })
      """;

  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> responses = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final BlockingQueue<String> loaded = new LinkedBlockingQueue<>();
  private final WebSocket socket;

  private Tab(HttpClient http, String address) throws Exception {
    this.socket =
        http.newWebSocketBuilder()
            .buildAsync(URI.create(address), new Listener())
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  static Tab connect(HttpClient http, String address) throws Exception {
    Tab tab = new Tab(http, address);
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      tab.send(domain + ".enable", Map.of());
    }
    tab.send("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
    return tab;
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
    JsonNode message;
    try {
      message = JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    CompletableFuture<JsonNode> waiting = responses.remove(message.path("id").asInt(0));
    if (waiting != null) {
      waiting.complete(message);
    } else {
      events.add(message);
    }
    if (message.at("/params/name").asText().equals("load")) {
      loaded.add(message.at("/params/loaderId").asText());
    }
  }

  /** Sends a command, and returns its result. */
  public JsonNode send(String method, Map<String, ?> parameters) throws Exception {
    JsonNode received = start(method, parameters).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (received.has("error")) {
      throw new IllegalStateException(method + " failed: " + received.path("error"));
    }
    return received.path("result");
  }

  private CompletableFuture<JsonNode> start(String method, Map<String, ?> parameters)
      throws Exception {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonNode> response = new CompletableFuture<>();
    responses.put(id, response);
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    socket.sendText(message.toString(), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return response;
  }

  /** Loads a page, and forgets the events of the one before. */
  public void open(String url) throws Exception {
    events.clear();
    String loader = send("Page.navigate", Map.of("url", url)).path("loaderId").asText();
    @Nullable String last = "";
    while (last != null && !last.equals(loader)) {
      last = loaded.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
    assertThat(last).as("%s does not load", url).isNotNull();
  }

  /** Sets the size of the screen to a width, as a phone has it or as a desk has it. */
  public void width(int pixels, boolean phone) throws Exception {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", phone));
  }

  /** Returns the value of an expression, or of its promise, in the page. */
  public JsonNode evaluate(String expression) throws Exception {
    JsonNode result =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(
          result.at("/exceptionDetails/exception/description").asText());
    }
    return result.at("/result/value");
  }

  /** Returns the text of an expression's value in the page. */
  public String read(String format, Object... values) throws Exception {
    return evaluate("String(" + (values.length == 0 ? format : format.formatted(values)) + ")")
        .asText();
  }

  /** Waits until an expression is true in the page, also in one that follows it. */
  public void await(String expression) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!isTrueSoon(expression)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            expression + " did not become true: " + read("document.body.innerText"));
      }
    }
  }

  private boolean isTrueSoon(String expression) throws Exception {
    try {
      return evaluate(WAIT.formatted(expression)).asBoolean();
    } catch (IllegalStateException e) {
      // Another page has begun to load.
      return false;
    }
  }

  /** Presses a key, and waits until the page has seen it. */
  public void press(Key key) throws Exception {
    press(key, 1);
  }

  /** Presses a key several times, and waits until the page has seen all of them. */
  public void press(Key key, int times) throws Exception {
    List<CompletableFuture<JsonNode>> sent = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      sent.add(
          start(
              "Input.dispatchKeyEvent",
              key.event(key.text().isEmpty() ? "rawKeyDown" : "keyDown")));
      sent.add(start("Input.dispatchKeyEvent", key.event("keyUp")));
    }
    for (CompletableFuture<JsonNode> each : sent) {
      each.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }

  /** Types text into the element that has the focus. */
  public void type(String text) throws Exception {
    send("Input.insertText", Map.of("text", text));
  }

  /** Returns the events since the page was opened, of the methods given. */
  public List<JsonNode> events(String... methods) {
    return events.stream()
        .filter(event -> List.of(methods).contains(event.path("method").asText()))
        .toList();
  }

  /** Returns what the page wrote to the console or to the browser's log, or threw. */
  public List<JsonNode> messages() {
    return events("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded");
  }

  void close() {
    socket.abort();
  }
}
