package dev.gangway.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gangway.browser.Chromium;
import dev.gangway.browser.Key;
import dev.gangway.browser.Tab;
import dev.gangway.cloudpayments.CloudPayments;
import dev.gangway.cryptocoin.CryptoCoin;
import dev.gangway.elkyc.ElKyc;
import dev.gangway.kriptomat.Kriptomat;
import java.io.File;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Search, colours, copying and printing, as a reader without a mouse uses them. */
final class UseInBrowserTest {
  private static final Path ROOT = Path.of("../../..").toAbsolutePath().normalize();
  private static final String PAGE = "docs/errors.html";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<Class<? extends AutoCloseable>> CLIENTS =
      List.of(Kriptomat.class, CryptoCoin.class, ElKyc.class, CloudPayments.class);

  /** Returns, per text, the addresses that the search finds, or what it says instead. */
  private static final String SEARCH =
      """
      (async (texts) => {
        const query = document.getElementById("query");
        query.focus();
        while (!window.gangwayPages) await new Promise((done) => setTimeout(done));
        return Object.fromEntries(texts.map((text) => {
          query.value = text;
          query.dispatchEvent(new InputEvent("input"));
          const found = [...document.querySelectorAll("#results [role=option]")].map((each) => each.href);
          return [text, found.length ? found : [document.querySelector("#results").innerText]];
        }));
      })(%s)
      """;

  private static Path folder = Path.of("");
  private static Chromium chromium;
  private static Tab tab;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    tab = chromium.tab();
    tab.send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    folder = Pages.ofSite().root();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void sitAtADesk() throws Exception {
    scheme("light");
    tab.width(1280, false);
    open(PAGE);
  }

  private static void open(String page) throws Exception {
    tab.open(folder.resolve(page).toUri().toString());
  }

  private static void scheme(String scheme) throws Exception {
    tab.send(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  private static Map<String, List<String>> search(Iterable<String> texts) throws Exception {
    JsonNode found = tab.evaluate(SEARCH.formatted(JSON.writeValueAsString(texts)));
    Map<String, List<String>> results = new TreeMap<>();
    for (Map.Entry<String, JsonNode> each : found.properties()) {
      List<String> paths = new ArrayList<>();
      each.getValue().forEach(url -> paths.add(below(url.asText())));
      results.put(each.getKey(), paths);
    }
    return results;
  }

  private static String below(String url) {
    return url.replace(folder.toUri().toString(), "");
  }

  @Test
  void searchFindsEveryPageByItsTitle() throws Exception {
    Map<String, List<String>> titles = new TreeMap<>();
    for (Path page : Pages.ofSite().all()) {
      String path = folder.relativize(page).toString();
      if (!path.startsWith("source/") && !path.equals("index.html")) {
        String title = Jsoup.parse(page).title().replace(" – Gangway", "");
        titles.computeIfAbsent(title, each -> new ArrayList<>()).add(path);
      }
    }
    Map<String, List<String>> found = search(titles.keySet());

    assertThat(titles)
        .allSatisfy((title, paths) -> assertThat(found.get(title)).containsAnyElementsOf(paths));
  }

  @Test
  void searchFindsEveryOperationByItsJavaName() throws Exception {
    List<String> names = new ArrayList<>();
    Map<String, String> operations = new TreeMap<>();
    for (Class<?> client : CLIENTS) {
      for (Method group : client.getMethods()) {
        if (group.getReturnType().getName().matches(client.getPackageName() + "\\.api\\..*")) {
          for (Method method : group.getReturnType().getMethods()) {
            String name = group.getName() + "()." + method.getName();
            names.add(name);
            names.add(method.getName());
            operations.put(client.getSimpleName() + " " + name, name);
          }
        }
      }
    }
    Map<String, List<String>> found = search(names);

    assertThat(operations).hasSizeGreaterThan(100);
    operations.forEach(
        (operation, name) -> {
          String page = "reference/" + operation.split(" ")[0].toLowerCase(Locale.ROOT) + "/";
          assertThat(found.get(name)).as(operation).anyMatch(path -> path.startsWith(page));
          assertThat(found.get(name.replaceFirst(".*\\.", "")))
              .as(operation)
              .anyMatch(path -> path.startsWith("reference/"));
        });
  }

  @Test
  void searchFindsEveryException() throws Exception {
    Path folder = ROOT.resolve("modules/core/src/main/java/dev/gangway/core/error");
    List<String> names = new ArrayList<>();
    for (File file : folder.toFile().listFiles((in, name) -> name.endsWith("Exception.java"))) {
      names.add(file.getName().replace(".java", ""));
    }
    Map<String, List<String>> found = search(names);

    assertThat(names).hasSizeGreaterThan(20);
    assertThat(found)
        .allSatisfy((name, paths) -> assertThat(paths).as(name).doesNotContain("Nothing found."));
  }

  @Test
  void searchSaysThatItFoundNothing() throws Exception {
    assertThat(search(List.of("zeppelin-42")))
        .containsEntry("zeppelin-42", List.of("Nothing found."));
  }

  @Test
  void slashTypingArrowsAndEnterOpenAResult() throws Exception {
    tab.press(Key.SLASH);
    tab.type("orders().sell");
    tab.await("document.querySelectorAll('#results [role=option]').length > 1");
    tab.press(Key.DOWN);
    tab.press(Key.UP);
    assertThat(tab.read("document.activeElement.getAttribute('aria-activedescendant')"))
        .isEqualTo(tab.read("document.querySelector('[role=option][aria-selected=true]').id"));

    tab.press(Key.ENTER);
    tab.await("location.href.endsWith('orders.html#orders-sell')");
    tab.await("document.querySelector(':target') != null");
    assertThat(tab.read("document.querySelector(':target').innerText")).contains("orders().sell()");
    assertThat(tab.messages()).isEmpty();
  }

  @Test
  void escapeClosesTheSearchAndThenLeavesIt() throws Exception {
    tab.press(Key.SLASH);
    tab.type("retry");
    tab.await("document.querySelector('#results [role=option]') != null");

    tab.press(Key.ESCAPE);
    assertThat(tab.read("document.getElementById('results').checkVisibility()")).isEqualTo("false");
    assertThat(tab.read("document.activeElement.id")).isEqualTo("query");

    tab.press(Key.ESCAPE);
    assertThat(tab.read("document.activeElement.id")).isEmpty();
  }

  @Test
  void skipLinkLeadsPastTheNavigation() throws Exception {
    tab.press(Key.TAB);
    assertThat(tab.read("document.activeElement.innerText")).isEqualTo("Skip to content");

    tab.press(Key.ENTER);
    tab.press(Key.TAB);
    assertThat(tab.read("document.activeElement.closest('main') != null")).isEqualTo("true");
  }

  @Test
  void buttonChangesTheColoursAndTheNextPageKeepsThem() throws Exception {
    for (String scheme : List.of("light", "dark")) {
      scheme(scheme);
      open(PAGE);
      String before = background();

      tab.evaluate("document.getElementById('theme').focus()");
      tab.press(Key.SPACE);
      String after = background();
      assertThat(after).isNotEqualTo(before);

      open("docs/retries.html");
      assertThat(background()).isEqualTo(after);
      assertThat(tab.evaluate(Inspection.CHECKS + "; checks.contrast()")).isEmpty();

      tab.evaluate("document.getElementById('theme').focus()");
      tab.press(Key.ENTER);
      assertThat(background()).isEqualTo(before);
      tab.evaluate("localStorage.clear()");
    }
  }

  private static String background() throws Exception {
    return tab.read("getComputedStyle(document.documentElement).backgroundColor");
  }

  @Test
  void copyButtonCopiesTheCode() throws Exception {
    String code = tab.read("document.querySelector('.code code').textContent.trimEnd()");

    tab.evaluate("document.querySelector('.copy').focus()");
    tab.press(Key.ENTER);
    tab.await("document.querySelector('.copy').textContent == 'Copied'");

    tab.evaluate("document.getElementById('query').focus()");
    tab.send(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyDown", "key", "v", "commands", List.of("paste")));
    tab.await("document.getElementById('query').value != ''");
    assertThat(tab.read("document.getElementById('query').value"))
        .isEqualTo(code.replace("\n", " "));
    assertThat(tab.messages()).isEmpty();
  }

  @Test
  void menuOfAPhoneOpensByKeyboard() throws Exception {
    tab.width(360, true);
    open(PAGE);
    assertThat(tab.read("document.getElementById('menu').checkVisibility()")).isEqualTo("false");

    tab.evaluate("document.getElementById('toggle').focus()");
    tab.press(Key.ENTER);
    assertThat(tab.read("document.getElementById('menu').checkVisibility()")).isEqualTo("true");

    tab.press(Key.ESCAPE);
    assertThat(tab.read("document.getElementById('menu').checkVisibility()")).isEqualTo("false");
  }

  @Test
  void longestPageOfEachKindIsPrinted() throws Exception {
    for (Path page : Pages.ofSite().longestOfEachKind()) {
      open(folder.relativize(page).toString());
      String pdf =
          tab.send("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69))
              .path("data")
              .asText();

      assertThat(new String(Base64.getDecoder().decode(pdf), StandardCharsets.ISO_8859_1))
          .as("%s", page)
          .startsWith("%PDF-")
          .containsPattern("/Type /Pages\\s+/Count [1-9]");
    }
  }
}
