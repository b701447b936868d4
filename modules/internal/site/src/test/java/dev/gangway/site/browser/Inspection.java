package dev.gangway.site.browser;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.browser.Key;
import dev.gangway.browser.Tab;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opens pages from their files in one tab, and gathers what is wrong with them. */
final class Inspection {
  static final String CHECKS = resource("/dev/gangway/site/browser/checks.js");
  private static final String AXE = resource("/axe.min.js");

  private static final String NOTE_CLICKS =
      """
      (() => {
        window.clicked = [];
        const add = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function (type, ...rest) {
          if (type === "click") window.clicked.push(this);
          return add.call(this, type, ...rest);
        };
      })();
      """;

  /** The width of a sheet of A4 between margins of 16 mm. */
  private static final int PAPER = 672;

  /** Boxes that scroll are stops of the browser beside those of the page. */
  private static final int BOXES = 10;

  private static final int PHONE = 360;
  private static final int DESK = 1280;

  private final Tab tab;
  private final Path root;
  private final Links links;
  private final Set<Fault> faults = new LinkedHashSet<>();
  private Path page = Path.of("");

  Inspection(Tab tab, Path root, Links links) throws Exception {
    this.tab = tab;
    this.root = root;
    this.links = links;
    tab.send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    tab.send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", NOTE_CLICKS));
  }

  private static String resource(String name) {
    try (InputStream in = Inspection.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read.", e);
    }
  }

  /** Holds a page to all rules, apart from those that need a key or axe-core. */
  void read(Path file) throws Exception {
    page = root.relativize(file);
    media("screen", "light");
    tab.width(DESK, false);
    load();
    JsonNode found = tab.evaluate("checks.links()");
    links.add(page, found);
    Links.texts(found.path("loaded")).stream()
        .filter(url -> !isInside(url))
        .forEach(url -> add(Rule.REQUESTS, url + " is outside the site"));
    addAll(Rule.STRUCTURE, "checks.structure()");
    addAll(Rule.WIDTH, "checks.width(" + DESK + ")");
    addAll(Rule.CONTRAST, "checks.contrast()");
    media("screen", "dark");
    addAll(Rule.CONTRAST, "checks.contrast()");
    tab.width(PAPER, false);
    media("print", "dark");
    addAll(Rule.PRINT, "checks.paper(" + PAPER + ")");
    media("screen", "light");
    int words = tab.evaluate("checks.words()").asInt();
    boolean leads = tab.evaluate("checks.navigation()").asInt() > 0;

    tab.width(PHONE, true);
    tab.evaluate("new Promise(requestAnimationFrame)");
    addAll(Rule.WIDTH, "checks.width(" + PHONE + ")");
    noteEvents();

    readWithoutScripts(words, leads);
  }

  private void readWithoutScripts(int words, boolean leads) throws Exception {
    tab.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    load();
    int left = tab.evaluate("checks.words()").asInt();
    if (left < words) {
      add(Rule.SCRIPTS, "without scripts, " + left + " of " + words + " words are there");
    }
    if (leads && tab.evaluate("checks.navigation()").asInt() == 0) {
      add(Rule.SCRIPTS, "without scripts, no link of the navigation is there");
    }
    addAll(Rule.WIDTH, "checks.width(" + PHONE + ")");
    noteEvents();
    tab.send("Emulation.setScriptExecutionDisabled", Map.of("value", false));
  }

  /** Holds a page to the rules of axe-core. */
  void examine(Path file) throws Exception {
    page = root.relativize(file);
    media("screen", "light");
    tab.width(DESK, false);
    load();
    tab.evaluate(AXE + "; null");
    addAll(Rule.STRUCTURE, "checks.accessibility()");
  }

  /** Walks with the Tab key from the top to the end of a page. */
  void walk(Path file, boolean phone) throws Exception {
    page = root.relativize(file);
    media("screen", "light");
    tab.width(phone ? PHONE : DESK, phone);
    load();
    tab.press(Key.TAB, tab.evaluate("checks.begin()").asInt() + BOXES);
    addAll(Rule.KEYBOARD, "checks.end()");
    noteEvents();
  }

  /** Sets what the media queries of the page see. */
  void media(String medium, String scheme) throws Exception {
    tab.send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  private void load() throws Exception {
    tab.open(root.resolve(page).toUri().toString());
    tab.evaluate(CHECKS + "; null");
  }

  /** Holds what the browser reported since the page was opened to the rules. */
  private void noteEvents() {
    for (JsonNode event : tab.events("Network.requestWillBeSent")) {
      String url = event.at("/params/request/url").asText();
      if (!isInside(url)) {
        add(Rule.REQUESTS, url + " is outside the site");
      }
    }
    for (JsonNode event : tab.events("Network.loadingFailed")) {
      String url = url(event.at("/params/requestId").asText());
      boolean isBlocked = event.at("/params/blockedReason").asText().equals("csp");
      if (isInside(url) && !isBlocked) {
        add(Rule.REQUESTS, inside(url) + ": " + event.at("/params/errorText").asText());
      }
    }
    for (JsonNode event : tab.messages()) {
      if (!event.at("/params/entry/source").asText().equals("network")) {
        add(Rule.MESSAGES, message(event.path("params")));
      }
    }
  }

  private String url(String request) {
    return tab.events("Network.requestWillBeSent").stream()
        .filter(event -> event.at("/params/requestId").asText().equals(request))
        .map(event -> event.at("/params/request/url").asText())
        .findFirst()
        .orElse("");
  }

  private boolean isInside(String url) {
    return url.startsWith(root.toUri().toString()) || url.startsWith("data:");
  }

  private String inside(String url) {
    return url.replace(root.toUri().toString(), "");
  }

  private static String message(JsonNode event) {
    if (event.has("entry")) {
      return event.at("/entry/text").asText();
    }
    return event.has("exceptionDetails")
        ? event
            .at("/exceptionDetails/exception/description")
            .asText()
            .lines()
            .findFirst()
            .orElse("")
        : "console: " + event.at("/args/0/value").asText();
  }

  private void addAll(Rule rule, String expression) throws Exception {
    tab.evaluate(expression).forEach(text -> add(rule, text.asText()));
  }

  private void add(Rule rule, String text) {
    faults.add(new Fault(rule, page, text));
  }

  /** Returns what was found, apart from links that do not resolve. */
  Set<Fault> faults() {
    return faults;
  }
}
