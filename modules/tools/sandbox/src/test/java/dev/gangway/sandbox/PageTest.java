package dev.gangway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.browser.Chromium;
import dev.gangway.browser.Key;
import dev.gangway.browser.Tab;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final String HOSTILE = "<img src=x onerror=alert(1)>";

  private static Sandbox sandbox =
      Sandbox.builder().provider("kriptomat").provider("elkyc").start();

  @BeforeAll
  static void haveState() throws Exception {
    Caller caller = Caller.login(sandbox, "partner@example.com", "1");
    caller.post(
        "kriptomat/v1/users",
        "{\"email\":\"jane@example.com\",\"name\":\"%s\",\"surname\":\"Doe\",\"phone\":\"+49301234567\"}"
            .formatted(HOSTILE));
    caller.post("kriptomat/v1/users", "{}");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void pageShowsStateRequestsAndOperationsAndRunsNoneOfThem() throws Exception {
    try (Chromium chromium = Chromium.start()) {
      Tab tab = chromium.tab();
      tab.open(sandbox.url());
      tab.await("document.querySelectorAll('#request-rows tr').length > 2");
      tab.await("document.querySelectorAll('#operation option').length > 30");

      assertThat(tab.read("document.getElementById('state').textContent")).contains(HOSTILE);
      assertThat(tab.read("document.querySelectorAll('img').length")).isEqualTo("0");
      assertThat(tab.read("document.getElementById('request-rows').textContent"))
          .contains("body.name is missing", "valid");
      assertThat(tab.read("document.getElementById('operations').textContent"))
          .contains("+declined", "/kriptomat/v1/users/{user}/buy");
      assertThat(tab.messages()).isEmpty();
    }
  }

  @Test
  void keyboardReachesAllControlsAndSwitchesOnAFault() throws Exception {
    try (Chromium chromium = Chromium.start()) {
      Tab tab = chromium.tab();
      tab.open(sandbox.url());
      tab.await("document.querySelectorAll('#operation option').length > 30");

      Set<String> reached = new LinkedHashSet<>();
      for (int i = 0; i < 20; i++) {
        tab.press(Key.TAB);
        String focused =
            tab.read("document.activeElement.id || document.activeElement.textContent.trim()");
        reached.add(focused);
        if (focused.equals("Switch on")) {
          tab.press(Key.ENTER);
          tab.await("document.querySelectorAll('#faults li').length == 1");
        }
      }

      assertThat(reached)
          .contains("Skip to the requests", "+ 1 hour", "operation", "fault", "often", "Switch on")
          .contains("no-faults", "reset");
      assertThat(tab.read("document.getElementById('faults').textContent"))
          .isEqualTo("lost for *, 1 times");
      assertThat(tab.messages()).isEmpty();
      Caller.anonymous(sandbox).delete("__gangway/faults");
    }
  }

  @Test
  void pageFitsAPhone() throws Exception {
    try (Chromium chromium = Chromium.start()) {
      Tab tab = chromium.tab();
      tab.width(360, true);
      tab.open(sandbox.url());
      tab.await("document.querySelectorAll('#operation option').length > 30");

      assertThat(tab.read("document.documentElement.scrollWidth")).isEqualTo("360");
    }
  }
}
